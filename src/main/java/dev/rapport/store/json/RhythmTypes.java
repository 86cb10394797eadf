package dev.rapport.store.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.rapport.coaching.Account;
import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.engagement.Figure;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.Measure;
import dev.rapport.engagement.Post;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.RunKey;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Way;
import dev.rapport.port.RunState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;

/// How the types of the weekly rhythm are named in JSON. References and weeks are text, as they are written elsewhere.
final class RhythmTypes {
  /// The table of type ids. A renamed class keeps its id; an id that was ever written is never given to another.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(name = "weekly-prompt", value = Post.WeeklyPrompt.class),
      @JsonSubTypes.Type(name = "channel-week", value = Post.ChannelWeek.class),
      @JsonSubTypes.Type(name = "own-week", value = Post.OwnWeek.class),
      @JsonSubTypes.Type(name = "falling-silent", value = Post.FallingSilent.class)})
  interface PostIds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(name = "claimed", value = RunState.Claimed.class),
      @JsonSubTypes.Type(name = "posted", value = RunState.Posted.class),
      @JsonSubTypes.Type(name = "waiting", value = RunState.Waiting.class),
      @JsonSubTypes.Type(name = "refused", value = RunState.Refused.class),
      @JsonSubTypes.Type(name = "uncertain", value = RunState.Uncertain.class)})
  interface RunStateIds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(name = "running", value = Standing.Running.class),
      @JsonSubTypes.Type(name = "paused", value = Standing.Paused.class),
      @JsonSubTypes.Type(name = "paused-until", value = Standing.PausedUntil.class),
      @JsonSubTypes.Type(name = "fell-silent", value = Standing.FellSilent.class),
      @JsonSubTypes.Type(name = "broken", value = Standing.Broken.class)})
  interface StandingIds {}

  private RhythmTypes() {}

  static JsonMapper mapper() {
    return Scalars.strict()
        .addModule(scalars())
        .addMixIn(Post.class, PostIds.class)
        .addMixIn(RunState.class, RunStateIds.class)
        .addMixIn(Standing.class, StandingIds.class)
        // What a record can tell beyond its parts is not stored.
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build();
  }

  private static SimpleModule scalars() {
    SimpleModule module = new SimpleModule("rhythm");
    Scalars.addInstant(module);
    Scalars.addEnum(module, Account.class);
    Scalars.addEnum(module, DayOfWeek.class);
    Scalars.addEnum(module, Figure.class);
    Scalars.addEnum(module, Job.class);
    Scalars.addEnum(module, Measure.class);
    Scalars.addEnum(module, Month.class);
    Scalars.addEnum(module, Refusal.class);
    Scalars.addEnum(module, Way.class);
    Scalars.addText(module, ChannelRef.class, ChannelRef::toString, ChannelRef::parse);
    Scalars.addText(module, MemberRef.class, MemberRef::toString, MemberRef::parse);
    Scalars.addText(module, IsoWeek.class, IsoWeek::toString, IsoWeek::parse);
    Scalars.addText(module, RunKey.class, RunKey::toString, RunKey::parse);
    Scalars.addText(module, ZoneId.class, ZoneId::getId, ZoneId::of);
    Scalars.addText(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
    Scalars.addText(module, LocalTime.class, LocalTime::toString, LocalTime::parse);
    return module;
  }
}
