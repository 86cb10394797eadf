package dev.rapport.store.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import dev.rapport.coaching.Account;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.Tone;
import dev.rapport.coaching.conversation.Answers;
import dev.rapport.coaching.conversation.State;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How the types of the domain, which know nothing of JSON, are named in it.
final class StoredTypes {
  /// The table of type ids. A renamed class keeps its id; an id that was ever written is never given to another.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(name = "choosing", value = State.Choosing.class),
      @JsonSubTypes.Type(name = "asking", value = State.Asking.class),
      @JsonSubTypes.Type(name = "waiting", value = State.Waiting.class),
      @JsonSubTypes.Type(name = "trimming", value = State.Trimming.class),
      @JsonSubTypes.Type(name = "drafted", value = State.Drafted.class),
      @JsonSubTypes.Type(name = "editing", value = State.Editing.class),
      @JsonSubTypes.Type(name = "edited", value = State.Edited.class),
      @JsonSubTypes.Type(name = "resuming", value = State.Resuming.class),
      @JsonSubTypes.Type(name = "sent", value = State.Sent.class),
      @JsonSubTypes.Type(name = "closed", value = State.Closed.class)})
  interface StateIds {}

  /// A set has no order, a file should.
  interface DraftOrder {
    @JsonSerialize(converter = Sorted.class)
    Set<Draft.Part> leftOut();
  }

  /// The only null that is stored: a relationship that the member has not chosen yet.
  interface NotYetAsked {
    @JsonSetter(nulls = Nulls.SET)
    @Nullable
    Relationship relationship();
  }

  static final class Sorted extends StdConverter<Set<Draft.Part>, SortedSet<Draft.Part>> {
    @Override
    public SortedSet<Draft.Part> convert(Set<Draft.Part> parts) {
      return new TreeSet<>(parts);
    }
  }

  private StoredTypes() {}

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(scalars())
        .addMixIn(State.class, StateIds.class)
        .addMixIn(Draft.class, DraftOrder.class)
        .addMixIn(Answers.class, NotYetAsked.class)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
        .build();
  }

  private static SimpleModule scalars() {
    SimpleModule module = new SimpleModule("rapport");
    Scalars.addInstant(module);
    Scalars.addEnum(module, Account.class);
    Scalars.addEnum(module, Platform.class);
    Scalars.addEnum(module, Relationship.class);
    Scalars.addEnum(module, Tone.class);
    Scalars.addEnum(module, Draft.Part.class);
    Scalars.addEnum(module, State.Ending.class);
    return module;
  }
}
