package dev.rapport.content;

import dev.rapport.coaching.reading.Lexicon;
import dev.rapport.coaching.triage.Clue;
import dev.rapport.coaching.triage.KnownHosts;
import dev.rapport.coaching.triage.KnownSign;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.SignBook;
import dev.rapport.coaching.triage.Topic;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what triage knows: `en/triage*.yaml`, and the words to read messages with from `reading/*.yaml`.
public final class TriageLoader {
  private static final String PREFIX = "triage";
  private final Problems problems;
  private final PhraseLists phrases = new PhraseLists();
  private final SignReader signReader = new SignReader(phrases);

  private TriageLoader(Problems problems) {
    this.problems = problems;
  }

  /// @param contentDir the folder that holds `en` and `reading`
  /// @return absent when anything is wrong; the problems are noted then
  public static Optional<SignBook> load(Path contentDir, Problems problems) {
    int before = problems.all().size();
    Lexicon languages = Languages.lexicon(contentDir, problems);
    return problems.all().size() > before ? Optional.empty() : load(contentDir, languages, problems);
  }

  /// @param languages that messages are read in
  static Optional<SignBook> load(Path contentDir, Lexicon languages, Problems problems) {
    return new TriageLoader(problems).load(contentDir, languages);
  }

  private Optional<SignBook> load(Path contentDir, Lexicon languages) {
    int before = problems.all().size();
    List<YamlMap> files = ContentFiles.in(contentDir.resolve("en"), PREFIX, problems)
        .stream()
        .flatMap(path -> YamlFile.read(path, problems).stream())
        .toList();
    files.forEach(phrases::define);
    Map<MessageClass, String> advice = new EnumMap<>(MessageClass.class);
    List<YamlMap> warnings = new ArrayList<>();
    List<Topic> topics = new ArrayList<>();
    List<KnownHosts> hosts = new ArrayList<>();
    List<KnownSign> signs = new ArrayList<>();
    for (YamlMap file : files) {
      file.map("advice").ifPresent(map -> advice(map, advice));
      file.map("warnings").ifPresent(warnings::add);
      file.map("topic").ifPresent(map -> topics.add(topic(map)));
      file.map("hosts").ifPresent(map -> hosts.add(hosts(map)));
      file.maps("signs").forEach(map -> signs.add(signReader.sign(map)));
      file.finish();
    }
    if (advice.size() < MessageClass.values().length || warnings.size() != 1 || topics.size() != 1
        || hosts.size() != 1) {
      problems.add(contentDir.resolve("en").resolve(PREFIX + ".yaml").toString(), 0,
          "and its kin should hold 'advice' for every class, and 'warnings', 'topic' and 'hosts' once");
    }
    String unwarned = warnings.stream().map(map -> map.text("none")).findFirst().orElse("");
    String warned = warnings.stream().map(map -> map.text("some")).findFirst().orElse("");
    warnings.forEach(YamlMap::finish);
    if (problems.all().size() > before) {
      return Optional.empty();
    }
    Lexicon lexicon = languages.with(phrases.literals());
    return Optional.of(new SignBook(lexicon, signs, hosts.getFirst(), topics.getFirst(), advice, unwarned,
        warned));
  }

  private Topic topic(YamlMap map) {
    Topic topic = new Topic(clue(map, "before"), clue(map, "anywhere"));
    map.finish();
    return topic;
  }

  private Clue clue(YamlMap map, String key) {
    return map.map(key).map(signReader::anyOf).orElseGet(() -> {
      map.reject(key, "is missing");
      return new Clue(List.of(), Set.of(), Set.of());
    });
  }

  private static void advice(YamlMap map, Map<MessageClass, String> advice) {
    for (MessageClass messageClass : MessageClass.values()) {
      advice.put(messageClass, map.text(messageClass.id()));
    }
    map.finish();
  }

  private static KnownHosts hosts(YamlMap map) {
    Map<String, Set<String>> names = new HashMap<>();
    map.map("names").ifPresent(own -> own.keys().forEach(name -> names.put(name, words(own, name))));
    KnownHosts hosts = new KnownHosts(names, words(map, "words"), words(map, "luring"), words(map, "calendars"),
        words(map, "shorteners"),
        words(map, "messengers"), words(map, "free_mail"), words(map, "endings"));
    map.finish();
    return hosts;
  }

  private static Set<String> words(YamlMap map, String key) {
    return new HashSet<>(Arrays.asList(map.text(key).toLowerCase(Locale.ROOT).strip().split("\\s+")));
  }
}
