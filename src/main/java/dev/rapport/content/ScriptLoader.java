package dev.rapport.content;

import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.script.Question;
import dev.rapport.coaching.script.Script;
import dev.rapport.coaching.script.Subject;
import dev.rapport.yaml.Problems;
import dev.rapport.yaml.YamlFile;
import dev.rapport.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `invite.yaml`: the questions of the invite walk.
public final class ScriptLoader {
  private static final int LONGEST_ANSWER = 1000;

  private ScriptLoader() {}

  /// Absent when anything was wrong; the problems are noted then.
  ///
  /// @param language the folder of one language, such as `config/content/en`
  public static Optional<Script> load(Path language, Problems problems) {
    int before = problems.all().size();
    Optional<Script> script = YamlFile.read(language.resolve("invite.yaml"), problems).map(ScriptLoader::script);
    return problems.all().size() == before ? script : Optional.empty();
  }

  private static Script script(YamlMap file) {
    int version = file.integer("version", 1, 1, Integer.MAX_VALUE);
    List<Question> questions = new ArrayList<>();
    for (YamlMap map : file.maps("questions")) {
      question(map).ifPresent(questions::add);
    }
    file.finish();
    Script script = new Script(version, questions);
    for (Relationship relationship : Relationship.values()) {
      List<Subject> asked = script.questions(relationship).stream().map(Question::subject).toList();
      for (Subject subject : Subject.values()) {
        long times = asked.stream().filter(subject::equals).count();
        if (times != 1) {
          file.reject("questions", "should ask each relationship once about each subject; '" + relationship.id()
              + "' is asked " + times + " times about '" + subject.id() + "'");
        }
      }
    }
    return script;
  }

  private static Optional<Question> question(YamlMap map) {
    Optional<Subject> subject = map.parsed("subject", Subject::parse);
    if (!map.has("subject")) {
      map.text("subject");
    }
    Question question = new Question(subject.orElse(Subject.CONTEXT), when(map), map.text("label"),
        map.text("hint", ""), map.text("placeholder", ""), map.flag("required", false), map.flag("lines", false),
        map.integer("most", LONGEST_ANSWER, 1, LONGEST_ANSWER));
    map.finish();
    return subject.map(_ -> question);
  }

  private static Set<Relationship> when(YamlMap map) {
    if (!map.has("when")) {
      return EnumSet.allOf(Relationship.class);
    }
    Set<Relationship> when = EnumSet.noneOf(Relationship.class);
    for (String id : map.texts("when")) {
      try {
        when.add(Relationship.parse(id));
      } catch (IllegalArgumentException e) {
        map.reject("when", "cannot be used: " + e.getMessage());
      }
    }
    return when;
  }
}
