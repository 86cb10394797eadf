package dev.rapport.content;

import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.Tone;
import dev.rapport.coaching.drafting.GivenNames;
import dev.rapport.coaching.drafting.Phrasebook;
import dev.rapport.coaching.drafting.ReplyVoice;
import dev.rapport.coaching.drafting.Section;
import dev.rapport.coaching.drafting.Shape;
import dev.rapport.coaching.drafting.Voice;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `drafting.yaml`, the wording of drafts, `replies.yaml`, `follow-ups.yaml`, and `names.yaml`, the evidence about names.
public final class PhrasebookLoader {
  // What every coach calls the standard invitation; our own frames must not say it.
  private static final Pattern STOCK = Pattern
      .compile("(?i)professional network|add you|finds you well|came across|let's"
          + " grow|pick your brain");

  private static final int LONGEST = 80;

  private PhrasebookLoader() {}

  /// Absent when anything was wrong; the problems are noted then.
  ///
  /// @param language the folder of one language, such as `config/content/en`
  public static Optional<Phrasebook> load(Path language, Problems problems) {
    int before = problems.all().size();
    Optional<GivenNames> names = YamlFile.read(language.resolve("names.yaml"), problems).map(PhrasebookLoader::names);
    Optional<YamlMap> file = YamlFile.read(language.resolve("drafting.yaml"), problems);
    Optional<Map<Tone, List<ReplyVoice>>> replies = ReplyLoader.load(language, problems);
    if (file.isEmpty() || names.isEmpty() || replies.isEmpty()) {
      return Optional.empty();
    }
    Map<Tone, List<Voice>> voices = new EnumMap<>(Tone.class);
    Map<Tone, List<Voice>> lean = new EnumMap<>(Tone.class);
    file.get().text("language");
    String nameless = file.get().text("nameless");
    file.get().map("tones").ifPresentOrElse(tones -> {
      for (Tone tone : Tone.values()) {
        tones.map(tone.id())
            .ifPresentOrElse(map -> tone(map, tone, voices, lean),
                () -> tones.reject(tone.id(), "is missing"));
      }
      tones.finish();
    }, () -> file.get().reject("tones", "is missing"));
    file.get().finish();
    return problems.all().size() > before ? Optional.empty()
        : FollowUpLoader.load(language, voices, problems)
            .map(thanks -> new Phrasebook(nameless, voices, lean, replies.get(), thanks, names.get()));
  }

  private static GivenNames names(YamlMap file) {
    GivenNames names = new GivenNames(words(file, "feminine"), words(file, "masculine"), words(file, "either"),
        Set.copyOf(file.texts("doubled")), words(file, "family-first"));
    file.finish();
    return names;
  }

  private static Set<String> words(YamlMap file, String key) {
    String text = file.text(key);
    if (!text.equals(text.toLowerCase(Locale.ROOT))) {
      file.reject(key, "should be in lower case");
    }
    return Set.of(text.isBlank() ? new String[0]
        : List.of(text.strip().split("\\s+"))
            .stream()
            .distinct()
            .toArray(String[]::new));
  }

  private static void tone(YamlMap map, Tone tone, Map<Tone, List<Voice>> voices, Map<Tone, List<Voice>> lean) {
    Map<Relationship, String> plain = new EnumMap<>(Relationship.class);
    map.map("plain").ifPresentOrElse(plains -> plain.putAll(plain(plains)), () -> map.reject("plain", "is missing"));
    Map<Section, Map<Shape, List<String>>> shared = new EnumMap<>(Section.class);
    map.map("frames")
        .ifPresentOrElse(frames -> shared.putAll(frames(frames, Map.of())),
            () -> map.reject("frames", "is missing"));
    voices.put(tone, voices(map, "voices", tone, plain, shared));
    lean.put(tone, voices(map, "lean", tone, plain, shared));
    map.finish();
  }

  private static Map<Relationship, String> plain(YamlMap map) {
    Map<Relationship, String> plain = new EnumMap<>(Relationship.class);
    for (Relationship relationship : Relationship.values()) {
      if (relationship != Relationship.NEVER_MET) {
        plain.put(relationship, map.text(relationship.id()));
      }
    }
    map.finish();
    return plain;
  }

  private static List<Voice> voices(YamlMap map, String key, Tone tone, Map<Relationship, String> plain,
      Map<Section, Map<Shape, List<String>>> shared) {
    List<Voice> voices = new ArrayList<>();
    for (YamlMap voice : map.maps(key)) {
      Map<Section, Map<Shape, List<String>>> frames = voice.map("frames")
          .map(own -> frames(own, shared))
          .orElse(shared);
      Voice.Order order = voice.parsed("order", PhrasebookLoader::order).orElse(Voice.Order.CONTEXT_FIRST);
      String greeting = held(voice, "greeting", "{name}");
      String unmet = voice.text("unmet", "");
      if (!unmet.isEmpty() && !unmet.contains("{x}")) {
        voice.reject("unmet", "needs {x} where the sentence goes on");
      }
      Voice.Formality formality = tone == Tone.FORMAL ? Voice.Formality.WHOLE_NAME : Voice.Formality.FIRST_NAME;
      voices.add(new Voice(greeting, formality, order, voice.flag("joined", false), unmet,
          unmet.isEmpty() ? "" : voice.text("unmet-alone"), plain, frames,
          sentence(voice, "close-met"), sentence(voice, "close-unmet"), held(voice, "signature", "{sender}")));
      voice.finish();
    }
    if (voices.isEmpty()) {
      map.reject(key, "needs at least one voice");
    }
    return voices;
  }

  private static Voice.Order order(String text) {
    return switch (text) {
      case "context-first" -> Voice.Order.CONTEXT_FIRST;
      case "reason-first" -> Voice.Order.REASON_FIRST;
      case String other ->
        throw new IllegalArgumentException("'" + other + "' is neither context-first nor reason-first");
    };
  }

  // Without `fallback` every frame must be there; with it, what is not said is taken from it.
  static Map<Section, Map<Shape, List<String>>> frames(YamlMap map,
      Map<Section, Map<Shape, List<String>>> fallback) {
    Map<Section, Map<Shape, List<String>>> frames = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      Map<Shape, List<String>> shapes = new EnumMap<>(Shape.class);
      shapes.putAll(fallback.getOrDefault(section, Map.of()));
      map.map(section.id()).ifPresent(given -> shapes.putAll(shapes(given, section)));
      for (Shape shape : section.shapes()) {
        if (!shapes.containsKey(shape)) {
          map.reject(section.id(), "needs a frame '" + shape.id() + "'");
        }
      }
      frames.put(section, shapes);
    }
    map.finish();
    return frames;
  }

  private static Map<Shape, List<String>> shapes(YamlMap map, Section section) {
    Map<Shape, List<String>> shapes = new EnumMap<>(Shape.class);
    for (Shape shape : section.shapes()) {
      List<String> texts = map.has(shape.id()) ? map.texts(shape.id()) : List.of();
      for (String text : texts) {
        check(map, shape.id(), text);
        if (!text.contains("{x}") || text.indexOf("{x}") != text.lastIndexOf("{x}")) {
          map.reject(shape.id(), "needs {x} once, where the member's words go");
        }
      }
      if (!texts.isEmpty()) {
        shapes.put(shape, texts);
      }
    }
    map.finish();
    return shapes;
  }

  static String held(YamlMap map, String key, String hole) {
    String text = map.text(key);
    if (!text.contains(hole)) {
      map.reject(key, "needs " + hole);
    }
    return text;
  }

  static String sentence(YamlMap map, String key) {
    String text = map.text(key);
    check(map, key, text);
    return text;
  }

  private static void check(YamlMap map, String key, String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      map.reject(key, "should have 1 to " + LONGEST + " characters, has " + text.length());
    }
    if (text.endsWith(".")) {
      map.reject(key, "has a stop at its end; the note puts it there");
    }
    if (STOCK.matcher(text).find()) {
      map.reject(key, "says what every standard invitation says");
    }
  }
}
