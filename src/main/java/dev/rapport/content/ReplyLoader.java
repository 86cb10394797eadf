package dev.rapport.content;

import dev.rapport.coaching.Acquaintance;
import dev.rapport.coaching.Tone;
import dev.rapport.coaching.drafting.HardNews;
import dev.rapport.coaching.drafting.ReplyVoice;
import dev.rapport.coaching.drafting.ReplyVoice.Cue;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `replies.yaml`, the wording of answers to received messages.
final class ReplyLoader {
  private static final int LONGEST = 160;

  private ReplyLoader() {}

  /// Absent when anything was wrong; the problems are noted then.
  ///
  /// @param language the folder of one language, such as `config/content/en`
  static Optional<Map<Tone, List<ReplyVoice>>> load(Path language, Problems problems) {
    int before = problems.all().size();
    Optional<YamlMap> file = YamlFile.read(language.resolve("replies.yaml"), problems);
    Map<Tone, List<ReplyVoice>> voices = new EnumMap<>(Tone.class);
    file.ifPresent(map -> {
      map.text("language");
      map.map("tones").ifPresentOrElse(tones -> {
        for (Tone tone : Tone.values()) {
          voices.put(tone, tones.maps(tone.id()).stream().map(ReplyLoader::voice).toList());
          if (voices.get(tone).isEmpty()) {
            tones.reject(tone.id(), "needs at least one voice");
          }
        }
        tones.finish();
      }, () -> map.reject("tones", "is missing"));
      map.finish();
    });
    return problems.all().size() > before ? Optional.empty() : Optional.of(voices);
  }

  private static ReplyVoice voice(YamlMap map) {
    Map<Acquaintance, String> standing = new EnumMap<>(Map.of(Acquaintance.KNOWN, sentence(map, "known"),
        Acquaintance.UNPLACED, sentence(map, "unplaced"), Acquaintance.UNKNOWN, sentence(map, "stranger")));
    ReplyVoice voice = new ReplyVoice(held(map, "greeting", "{name}"), cues(map, "thanks"), standing,
        cues(map, "asks"), map.has("asks-introduced") ? some(map, "asks-introduced") : Map.of(),
        sentence(map, "asks-unplaced"), cues(map, "asks-known"), hard(map), held(map, "hard-asked", "{quote}"),
        sentence(map, "no-thanks"),
        sentence(map, "decline"), held(map, "signature", "{sender}"));
    map.finish();
    return voice;
  }

  private static Map<HardNews, String> hard(YamlMap voice) {
    Map<HardNews, String> texts = new EnumMap<>(HardNews.class);
    voice.map("hard").ifPresentOrElse(map -> {
      for (HardNews news : HardNews.values()) {
        texts.put(news, sentence(map, news.id()));
      }
      map.finish();
    }, () -> voice.reject("hard", "is missing"));
    return texts;
  }

  private static Map<Cue, String> cues(YamlMap voice, String key) {
    Map<Cue, String> texts = some(voice, key);
    if (!texts.containsKey(Cue.NOTHING)) {
      voice.reject(key, "needs 'nothing'");
    }
    return texts;
  }

  private static Map<Cue, String> some(YamlMap voice, String key) {
    Map<Cue, String> texts = new EnumMap<>(Cue.class);
    voice.map(key).ifPresentOrElse(map -> {
      for (Cue cue : Cue.values()) {
        if (map.has(cue.id())) {
          texts.put(cue, sentence(map, cue.id()));
        }
      }
      map.finish();
    }, () -> voice.reject(key, "is missing"));
    return texts;
  }

  private static String held(YamlMap map, String key, String hole) {
    String text = map.text(key);
    if (!text.contains(hole)) {
      map.reject(key, "needs " + hole);
    }
    return text;
  }

  private static String sentence(YamlMap map, String key) {
    String text = map.text(key);
    if (text.isBlank() || text.length() > LONGEST) {
      map.reject(key, "should have 1 to " + LONGEST + " characters, has " + text.length());
    }
    if (text.endsWith(".")) {
      map.reject(key, "has a stop at its end; the answer puts it there");
    }
    return text;
  }
}
