package dev.rapport.content;

import dev.rapport.coaching.Tone;
import dev.rapport.coaching.drafting.FollowUpVoice;
import dev.rapport.coaching.drafting.Section;
import dev.rapport.coaching.drafting.Shape;
import dev.rapport.coaching.drafting.Voice;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `follow-ups.yaml`, the wording of thanks after an acceptance.
final class FollowUpLoader {
  private FollowUpLoader() {}

  /// Absent when anything was wrong; the problems are noted then.
  ///
  /// @param invites the voices of invitations, whose frames are taken where a thank-you has none of its own
  static Optional<Map<Tone, List<FollowUpVoice>>> load(Path language, Map<Tone, List<Voice>> invites,
      Problems problems) {
    int before = problems.all().size();
    Optional<YamlMap> file = YamlFile.read(language.resolve("follow-ups.yaml"), problems);
    Map<Tone, List<FollowUpVoice>> voices = new EnumMap<>(Tone.class);
    file.ifPresent(map -> {
      map.text("language");
      map.map("tones").ifPresentOrElse(tones -> {
        for (Tone tone : Tone.values()) {
          tones.map(tone.id())
              .ifPresentOrElse(of -> voices.put(tone, voices(of, invites.getOrDefault(tone, List.of()).getFirst())),
                  () -> tones.reject(tone.id(), "is missing"));
        }
        tones.finish();
      }, () -> map.reject("tones", "is missing"));
      map.finish();
    });
    return problems.all().size() > before ? Optional.empty() : Optional.of(voices);
  }

  private static List<FollowUpVoice> voices(YamlMap tone, Voice invite) {
    Map<Section, Map<Shape, List<String>>> frames = tone.map("frames")
        .map(own -> PhrasebookLoader.frames(own, invite.frames()))
        .orElse(invite.frames());
    List<FollowUpVoice> voices = tone.maps("voices").stream().map(map -> voice(map, invite, frames)).toList();
    if (voices.isEmpty()) {
      tone.reject("voices", "needs at least one voice");
    }
    tone.finish();
    return voices;
  }

  private static FollowUpVoice voice(YamlMap map, Voice invite, Map<Section, Map<Shape, List<String>>> frames) {
    String question = PhrasebookLoader.sentence(map, "question");
    FollowUpVoice voice = new FollowUpVoice(PhrasebookLoader.sentence(map, "thanks"),
        new Voice(PhrasebookLoader.held(map, "greeting", "{name}"), invite.formality(), Voice.Order.CONTEXT_FIRST,
            false,
            "", "", invite.plain(), frames, question, question, PhrasebookLoader.held(map, "signature", "{sender}")));
    if (!question.endsWith("?")) {
      map.reject("question", "should end with a question mark");
    }
    map.finish();
    return voice;
  }
}
