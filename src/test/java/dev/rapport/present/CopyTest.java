package dev.rapport.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.message.Span;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopyTest {
  private final Map<Line, String> wording = new EnumMap<>(Line.class);

  CopyTest() {
    for (Line line : Line.values()) {
      wording.put(line, "x");
    }
  }

  @Test
  void whatAMemberTypedStaysMarkedAsTheirs() {
    wording.put(Line.KEPT, "*Kept*: to {recipient}.");
    assertThat(new Copy(wording).sentence(Line.KEPT, new Span.Member("*Dana* {day}"))).containsExactly(
        new Span.Strong("Kept"), new Span.Text(": to "), new Span.Member("*Dana* {day}"), new Span.Text("."));
  }

  @Test
  void theOrderInTheWordingIsTheWordingsOwn() {
    wording.put(Line.SENT_NOTES, "Of {notes} you have used {used}.");
    assertThat(new Copy(wording).text(Line.SENT_NOTES, 2, 5)).isEqualTo("Of 5 you have used 2.");
  }

  @Test
  void aForgottenValueIsAMistakeInTheProgram() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Copy(wording).text(Line.SENT_NOTES, 2))
        .withMessageContaining("sent-notes");
  }
}
