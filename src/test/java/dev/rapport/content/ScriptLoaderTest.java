package dev.rapport.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.script.Script;
import dev.rapport.coaching.script.Subject;
import dev.rapport.yaml.Problem;
import dev.rapport.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptLoaderTest {
  private static final Path SHIPPED = Path.of("config/content/en");

  @TempDir
  Path folder;

  @Test
  void theScriptThatShipsAsksEveryRelationshipOnceAboutEverySubject() {
    Problems problems = new Problems();
    Script script = ScriptLoader.load(SHIPPED, problems).orElseThrow(() -> new AssertionError(problems.all()));
    assertThat(script.questions(Relationship.EVENT)).hasSize(Subject.values().length);
    assertThat(script.questions(Relationship.EVENT).get(1).label()).isEqualTo("We met …");
  }

  @Test
  void aRelationshipWithoutAQuestionIsFound() throws IOException {
    assertThat(problems(script -> script.replace("when: [event]", "when: [friend]"))).extracting(Problem::message)
        .anySatisfy(message -> assertThat(message).contains("'event' is asked 0 times about 'context'"))
        .anySatisfy(message -> assertThat(message).contains("'friend' is asked 2 times about 'context'"));
  }

  @Test
  void anUnknownSubjectOrRelationshipSaysWhichThereAre() throws IOException {
    assertThat(problems(script -> script.replace("subject: offer", "subject: ofer").replace("[event]", "[party]")))
        .extracting(Problem::message)
        .anySatisfy(message -> assertThat(message).contains("'ofer' is no subject"))
        .anySatisfy(message -> assertThat(message).contains("'party' is no relationship"));
  }

  @Test
  void aNumberOutOfRangeSaysTheRange() throws IOException {
    assertThat(problems(script -> script.replace("most: 200", "most: 99999"))).singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("from 1 to 1000", "99999"));
  }

  private List<Problem> problems(UnaryOperator<String> change) throws IOException {
    Files.writeString(folder.resolve("invite.yaml"), change.apply(Files.readString(SHIPPED.resolve("invite.yaml"))));
    Problems problems = new Problems();
    assertThat(ScriptLoader.load(folder, problems)).isEmpty();
    return problems.all();
  }
}
