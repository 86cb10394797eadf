package dev.rapport.store.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import dev.rapport.coaching.Account;
import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.Brief;
import dev.rapport.coaching.FollowUpBrief;
import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.ReplyBrief;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.Outcome;
import dev.rapport.coaching.Platform;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.Tone;
import dev.rapport.coaching.conversation.Answers;
import dev.rapport.coaching.conversation.FollowUpAnswers;
import dev.rapport.coaching.conversation.InviteAnswers;
import dev.rapport.coaching.conversation.ReplyAnswers;
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
      @JsonSubTypes.Type(name = "pasting", value = State.Pasting.class),
      @JsonSubTypes.Type(name = "placing", value = State.Placing.class),
      @JsonSubTypes.Type(name = "triaged", value = State.Triaged.class),
      @JsonSubTypes.Type(name = "drafted", value = State.Drafted.class),
      @JsonSubTypes.Type(name = "editing", value = State.Editing.class),
      @JsonSubTypes.Type(name = "edited", value = State.Edited.class),
      @JsonSubTypes.Type(name = "resuming", value = State.Resuming.class),
      @JsonSubTypes.Type(name = "sent", value = State.Sent.class),
      @JsonSubTypes.Type(name = "closed", value = State.Closed.class)})
  interface StateIds {}

  /// Without an id it is an invite, which was once all there was.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = InviteAnswers.class)
  @JsonSubTypes({@JsonSubTypes.Type(name = "invite", value = InviteAnswers.class),
      @JsonSubTypes.Type(name = "reply", value = ReplyAnswers.class),
      @JsonSubTypes.Type(name = "follow_up", value = FollowUpAnswers.class)})
  interface AnswersIds {}

  /// Likewise.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = InviteBrief.class)
  @JsonSubTypes({@JsonSubTypes.Type(name = "invite", value = InviteBrief.class),
      @JsonSubTypes.Type(name = "reply", value = ReplyBrief.class),
      @JsonSubTypes.Type(name = "follow_up", value = FollowUpBrief.class)})
  interface BriefIds {}

  /// A set has no order, a file should.
  interface DraftOrder {
    @JsonSerialize(converter = Sorted.class)
    Set<Draft.Part> leftOut();
  }

  /// The only nulls that are stored: how the two know each other, before the member has said so.
  interface NotYetPlaced {
    @JsonSetter(nulls = Nulls.SET)
    @Nullable
    Acquaintance acquaintance();
  }

  /// Likewise.
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
    return Scalars.strict()
        .addModule(scalars())
        .addMixIn(State.class, StateIds.class)
        .addMixIn(Draft.class, DraftOrder.class)
        .addMixIn(Answers.class, AnswersIds.class)
        .addMixIn(Brief.class, BriefIds.class)
        .addMixIn(InviteAnswers.class, NotYetAsked.class)
        .addMixIn(ReplyAnswers.class, NotYetPlaced.class)
        .build();
  }

  private static SimpleModule scalars() {
    SimpleModule module = new SimpleModule("rapport");
    Scalars.addInstant(module);
    Scalars.addEnum(module, Account.class);
    Scalars.addEnum(module, Acquaintance.class);
    Scalars.addEnum(module, ReplyBrief.Aim.class);
    Scalars.addEnum(module, Outcome.class);
    Scalars.addEnum(module, Platform.class);
    Scalars.addEnum(module, Relationship.class);
    Scalars.addEnum(module, Tone.class);
    Scalars.addEnum(module, Draft.Part.class);
    Scalars.addEnum(module, State.Ending.class);
    return module;
  }
}
