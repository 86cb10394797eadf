package dev.rapport.content;

import dev.rapport.engagement.Prompt;
import dev.rapport.engagement.PromptPool;
import dev.rapport.engagement.SellingWords;
import dev.rapport.engagement.Way;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.Suggestion;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads `prompts.yaml`: the library of weekly prompts.
public final class PromptLoader {
  private static final int LONGEST_EASIER = 200;
  private static final int LONGEST_WHY = 120;

  private PromptLoader() {}

  /// Absent when anything was wrong; the problems are noted then.
  ///
  /// @param language the folder of one language, such as `config/content/en`
  public static Optional<PromptPool> load(Path language, Problems problems) {
    int before = problems.all().size();
    List<Prompt> prompts = new ArrayList<>();
    YamlFile.read(language.resolve("prompts.yaml"), problems).ifPresent(file -> {
      file.text("language");
      Set<String> ids = new HashSet<>();
      for (YamlMap map : file.maps("prompts")) {
        prompt(map, ids).ifPresent(prompts::add);
      }
      checkNumbers(file, prompts);
      file.finish();
    });
    return problems.all().size() == before ? Optional.of(new PromptPool(prompts)) : Optional.empty();
  }

  private static Optional<Prompt> prompt(YamlMap map, Set<String> ids) {
    String id = map.text("id");
    if (!id.isEmpty() && !ids.add(id)) {
      map.reject("id", "is '" + id + "', as another prompt's is; history tells them apart by it");
    }
    Optional<Way> way = way(map);
    int minutes = map.integer("minutes", 0, 1, Prompt.MOST_MINUTES);
    if (!map.has("minutes")) {
      map.text("minutes");
    }
    String text = sentence(map, "text", Prompt.LONGEST_TEXT);
    String easier = sentence(map, "easier", LONGEST_EASIER);
    String why = sentence(map, "why", LONGEST_WHY);
    Set<Month> season = season(map);
    map.finish();
    if (way.isEmpty() || minutes == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Prompt(id, way.get(), text, minutes, easier, why, season));
    } catch (IllegalArgumentException e) {
      map.reject("id", "cannot be used: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<Way> way(YamlMap map) {
    String id = map.text("way");
    List<String> known = Arrays.stream(Way.values()).map(Way::id).toList();
    if (known.contains(id)) {
      return Optional.of(Way.parse(id));
    }
    if (!id.isEmpty()) {
      map.reject("way", "is '" + id + "'." + Suggestion.among(known, id));
    }
    return Optional.empty();
  }

  private static String sentence(YamlMap map, String key, int most) {
    String text = map.text(key).strip();
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      map.reject(key, "has " + length + " characters; at most " + most + " fit one screen");
    }
    if (text.isEmpty() && map.optionalText(key).isPresent()) {
      map.reject(key, "is empty");
    }
    SellingWords.in(text).ifPresent(word -> map.reject(key, "sells, by '" + word + "'; a prompt only shares"));
    return text;
  }

  private static Set<Month> season(YamlMap map) {
    Set<Month> season = EnumSet.noneOf(Month.class);
    List<String> known = Arrays.stream(Month.values()).map(month -> month.name().toLowerCase(Locale.ROOT)).toList();
    for (String name : map.texts("season")) {
      int month = known.indexOf(name);
      if (month < 0) {
        map.reject("season", "has no month '" + name + "'." + Suggestion.among(known, name));
      } else {
        season.add(Month.of(month + 1));
      }
    }
    if (map.has("season") && season.isEmpty()) {
      map.reject("season", "names no month; leave it out where a prompt fits any time");
    }
    return season;
  }

  private static void checkNumbers(YamlMap file, List<Prompt> prompts) {
    for (Way way : Way.values()) {
      long steady = prompts.stream().filter(prompt -> prompt.way() == way && prompt.fitsAnyTime()).count();
      if (steady < PromptPool.FEWEST_OF_A_WAY) {
        file.reject("prompts", "has " + steady + " of the way '" + way.id() + "' that fit any time; "
            + PromptPool.FEWEST_OF_A_WAY + " are needed so that nothing comes twice within a year");
      }
    }
  }
}
