package dev.rapport.content;

import dev.rapport.present.Copy;
import dev.rapport.present.Line;
import dev.rapport.present.RhythmLine;
import dev.rapport.present.Wording;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `copy.yaml`, one text for every [Line], and `rhythm.yaml`, one for every [RhythmLine].
public final class CopyLoader {
  /// Our own wording above this is a mistake in the file: some platform could not show it whole.
  private static final int LONGEST_SENTENCE = 600;

  /// Slack allows 75 characters on a button and 24 in the title of a form; what is longer is not a label.
  private static final int LONGEST_BUTTON = 30;

  private static final Pattern EMPHASISED_HOLE = Pattern.compile("\\*[^*{]*\\{[a-z]+}[^*]*\\*");

  private CopyLoader() {}

  /// Absent when anything was wrong; the problems are noted then.
  ///
  /// @param language the folder of one language, such as `config/content/en`
  public static Optional<Copy> load(Path language, Problems problems) {
    return load(language.resolve("copy.yaml"), List.of(Line.values()), problems);
  }

  /// The wording of the weekly rhythm.
  public static Optional<Copy> rhythm(Path language, Problems problems) {
    return load(language.resolve("rhythm.yaml"), List.of(RhythmLine.values()), problems);
  }

  private static Optional<Copy> load(Path path, List<? extends Wording> all, Problems problems) {
    int before = problems.all().size();
    Map<Wording, String> wording = new HashMap<>();
    YamlFile.read(path, problems).ifPresent(file -> {
      file.text("language");
      file.map("lines")
          .ifPresentOrElse(lines -> readLines(lines, all, wording),
              () -> file.reject("lines", "is missing"));
      file.finish();
    });
    return problems.all().size() == before ? Optional.of(new Copy(all, wording)) : Optional.empty();
  }

  private static void readLines(YamlMap lines, List<? extends Wording> all, Map<Wording, String> wording) {
    for (Wording line : all) {
      String text = lines.text(line.key());
      wording.put(line, text);
      List<String> unknown = Copy.holes(text).stream().filter(hole -> !line.holes().contains(hole)).toList();
      if (!unknown.isEmpty()) {
        lines.reject(line.key(), "names {" + unknown.getFirst() + "}, which is not filled in here; known: "
            + line.holes());
      }
      if (EMPHASISED_HOLE.matcher(text).find()) {
        lines.reject(line.key(), "emphasises a name in braces; what is filled in brings its own emphasis");
      }
      int most = line.key().startsWith("button-") ? LONGEST_BUTTON : LONGEST_SENTENCE;
      if (text.length() > most) {
        lines.reject(line.key(), "has " + text.length() + " characters; at most " + most + " fit everywhere");
      }
      if (text.isBlank() && lines.has(line.key())) {
        lines.reject(line.key(), "is empty");
      }
    }
    lines.finish();
  }
}
