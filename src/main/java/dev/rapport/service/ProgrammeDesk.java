package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.engagement.IsoWeek;
import dev.rapport.engagement.Job;
import dev.rapport.engagement.Occurrence;
import dev.rapport.engagement.Occurrences;
import dev.rapport.engagement.OwnRhythm;
import dev.rapport.engagement.Programme;
import dev.rapport.engagement.Prompt;
import dev.rapport.engagement.PromptRotation;
import dev.rapport.engagement.Refusal;
import dev.rapport.engagement.Rhythm;
import dev.rapport.engagement.Standing;
import dev.rapport.engagement.Timetable;
import dev.rapport.engagement.TimetableReading;
import dev.rapport.present.ChannelWeek;
import dev.rapport.present.ProgrammeCards.View;
import dev.rapport.present.ProgrammeForm;
import dev.rapport.present.RhythmLine;
import dev.rapport.present.RhythmVerb;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Sets up a channel's programme, shows it, changes, pauses, hands over and ends it, for those who may.
final class ProgrammeDesk {
  private final RhythmParts parts;
  private final CadenceParts cadence;
  private final Welcome welcome;

  ProgrammeDesk(RhythmParts parts, Background background) {
    this.parts = parts;
    this.cadence = parts.cadence();
    this.welcome = new Welcome(parts, background);
  }

  Answer show(MemberRef member, @Nullable ChannelRef where) {
    return where == null ? Answer.of(parts.cards().noChannel()) : show(member, where, Optional.empty());
  }

  Answer did(MemberRef member, RhythmVerb verb, String argument, Map<String, String> values) {
    Optional<ChannelWeek> about = ChannelWeek.parse(argument);
    if (about.isEmpty()) {
      return Answer.of(parts.cards().noChannel());
    }
    ChannelRef channel = new ChannelRef(member.workspace(), about.get().channel());
    Optional<Programme> programme = cadence.programmes().programme(channel);
    if (verb == RhythmVerb.PROGRAMME_SHOW) {
      return show(member, channel, Optional.empty());
    }
    if (verb == RhythmVerb.PROGRAMME_PREVIEW) {
      return preview(channel, programme);
    }
    if (!mayChange(member, programme)) {
      return Answer.of(parts.cards().notAllowed());
    }
    if (verb == RhythmVerb.PROGRAMME_EDIT) {
      return edit(member, channel, programme);
    }
    if (verb == RhythmVerb.PROGRAMME_SAVE) {
      return save(member, channel, programme, values);
    }
    return programme.map(present -> change(member, present, verb))
        .orElseGet(() -> Answer.of(parts.cards().say(RhythmLine.PROGRAMME_GONE, channel.id(), week())));
  }

  /// The workspace has withdrawn the coach's access.
  void left(WorkspaceRef workspace) {
    List<Rhythm> theirs = new ArrayList<>();
    cadence.programmes().each(rhythm -> {
      if (rhythm.workspace().equals(workspace)) {
        theirs.add(rhythm);
      }
    });
    Instant now = cadence.clock().instant();
    theirs.forEach(rhythm -> {
      switch (rhythm) {
        case Programme programme ->
          cadence.programmes().change(programme.channel(), old -> old.broken(now, Refusal.REVOKED));
        case OwnRhythm own -> cadence.programmes().change(own.member(), old -> old.broken(now, Refusal.REVOKED));
      }
    });
  }

  private Answer change(MemberRef member, Programme programme, RhythmVerb verb) {
    Instant now = cadence.clock().instant();
    return switch (verb) {
      case PROGRAMME_PAUSE ->
        changed(member, programme, old -> old.paused(now), RhythmLine.PROGRAMME_PAUSED_NOW);
      case PROGRAMME_RESUME -> resume(member, programme, now);
      case PROGRAMME_TAKE -> changed(member, programme, old -> old.movedTo(member), RhythmLine.PROGRAMME_TAKEN);
      case PROGRAMME_REALLY_END -> {
        cadence.programmes().remove(programme.channel());
        yield Answer.of(parts.cards().say(RhythmLine.PROGRAMME_ENDED, programme.channel().id(), week()));
      }
      case RhythmVerb _ -> Answer.of(parts.cards().reallyEnd(programme.channel().id(), week()));
    };
  }

  // What was broken is tried at once, so that whoever mended it knows.
  private Answer resume(MemberRef member, Programme programme, Instant now) {
    if (programme.standing() instanceof Standing.Running) {
      // An old button. To begin again would let what is due go.
      return show(member, programme.channel(), Optional.empty());
    }
    boolean broken = programme.standing() instanceof Standing.Broken;
    Optional<Programme> running = cadence.programmes().change(programme.channel(), old -> old.resumed(now));
    return broken && running.isPresent()
        ? show(member, programme.channel(), Optional.of(welcome.tell(running.get())))
        : show(member, programme.channel(), Optional.of(RhythmLine.PROGRAMME_RESUMED));
  }

  private Answer changed(MemberRef member, Programme programme, UnaryOperator<Programme> change, RhythmLine said) {
    cadence.programmes().change(programme.channel(), change);
    return show(member, programme.channel(), Optional.of(said));
  }

  private Answer edit(MemberRef member, ChannelRef channel, Optional<Programme> programme) {
    Map<String, String> values = programme.map(present -> ProgrammeForm.values(present.timetable()))
        .orElseGet(() -> ProgrammeForm.first(named(member)));
    return new Answer(List.of(), parts.form().form(channel.id(), week(), values, Map.of(), programme.isPresent()));
  }

  private ZoneId named(MemberRef member) {
    ZoneId zone = parts.directory().person(member).zone();
    return zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone;
  }

  private Answer save(MemberRef member, ChannelRef channel, Optional<Programme> programme, Map<String, String> values) {
    String owner = values.getOrDefault(ProgrammeForm.OWNER, "").strip();
    Map<String, String> problems = new HashMap<>();
    if (!owner.isEmpty() && !owner.matches("[A-Za-z0-9_-]{2,64}")) {
      problems.put(ProgrammeForm.OWNER, owner);
    }
    TimetableReading reading = TimetableReading.of(values);
    if (reading instanceof TimetableReading.Unreadable(var fields)) {
      problems.putAll(fields);
    }
    if (!(reading instanceof TimetableReading.Read(var timetable)) || !problems.isEmpty()) {
      return new Answer(List.of(), parts.form().form(channel.id(), week(), values, problems, programme.isPresent()));
    }
    return programme.isPresent()
        ? update(member, channel, timetable, owner)
        : begin(member, channel, timetable);
  }

  private Answer update(MemberRef member, ChannelRef channel, Timetable timetable, String owner) {
    cadence.programmes().change(channel, old -> {
      Programme changed = old.with(timetable);
      return owner.isEmpty() ? changed : changed.movedTo(new MemberRef(member.workspace(), owner));
    });
    return show(member, channel,
        Optional.of(owner.isEmpty() ? RhythmLine.PROGRAMME_CHANGED : RhythmLine.PROGRAMME_MOVED));
  }

  private Answer begin(MemberRef member, ChannelRef channel, Timetable timetable) {
    Programme programme = new Programme(channel, member, timetable,
        new Standing.Running(cadence.clock().instant()));
    cadence.programmes().put(programme);
    return show(member, channel, Optional.of(welcome.tell(programme)));
  }

  private Answer show(MemberRef member, ChannelRef channel, Optional<RhythmLine> said) {
    Optional<Programme> found = cadence.programmes().programme(channel);
    if (found.isEmpty()) {
      return Answer.of(parts.cards().offer(channel.id(), week()));
    }
    Programme programme = found.get();
    View view = new View(programme.owner().equals(member), mayChange(member, found));
    Optional<Occurrence> next = Occurrences.next(programme, cadence.clock().instant());
    return Answer.of(parts.cards().show(programme, week(), next, view, said));
  }

  private Answer preview(ChannelRef channel, Optional<Programme> programme) {
    IsoWeek week = programme
        .flatMap(present -> Occurrences.between(present, cadence.clock().instant(),
            cadence.clock().instant().plus(Duration.ofDays(60)))
            .stream()
            .filter(occurrence -> occurrence.key().job() == Job.WEEKLY_PROMPT)
            .findFirst())
        .map(occurrence -> occurrence.key().week())
        .orElseGet(this::week);
    Prompt prompt = PromptRotation.choose(cadence.prompts(), channel, week, cadence.engagement().history(channel));
    return Answer.of(parts.cards()
        .preview(prompt, cadence.presenter().prompt(prompt, channel, week, 0), channel.id(), week()));
  }

  // Whoever is known without asking the platform is not asked about.
  private boolean mayChange(MemberRef member, Optional<Programme> programme) {
    boolean known = programme.map(present -> present.owner().equals(member)).orElse(parts.managers().isEmpty())
        || parts.managers().contains(member);
    return known || parts.directory().person(member).looksAfterWorkspace();
  }

  private IsoWeek week() {
    return IsoWeek.of(cadence.clock().instant().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
