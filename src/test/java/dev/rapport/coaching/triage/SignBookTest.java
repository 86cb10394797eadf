package dev.rapport.coaching.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.reading.Lexicon;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignBookTest {
  private static final Clue NOTHING = new Clue(List.of(), Set.of(), Set.of());

  @ParameterizedTest
  @EnumSource(MessageClass.class)
  void aStrongSignOfAScamDecidesTheAdviceWhateverTheClass(MessageClass looksLike) {
    assertThat(book().advice(looksLike, List.of(sign(MessageClass.GENUINE, Strength.STRONG),
        sign(MessageClass.SCAM, Strength.STRONG)))).isEqualTo("advice for scam");
  }

  @Test
  void aWeakerSignIsPointedOut() {
    assertThat(book().advice(MessageClass.GENUINE, List.of(sign(MessageClass.SCAM, Strength.MEDIUM))))
        .isEqualTo("advice for genuine warned");
  }

  @Test
  void aMessageToAnybodyWithASignGetsTheWarningAlone() {
    assertThat(book().advice(MessageClass.GENERIC, List.of(sign(MessageClass.SCAM, Strength.MEDIUM))))
        .isEqualTo("warned");
  }

  @ParameterizedTest
  @EnumSource(MessageClass.class)
  void noReplyIsWiseWhereAStrongSignStands(MessageClass looksLike) {
    Triage triage = new Triage(looksLike, List.of(sign(MessageClass.SCAM, Strength.STRONG)), List.of(), "");
    assertThat(triage.replyIsUnwise()).isTrue();
  }

  private static Sign sign(MessageClass pointsTo, Strength strength) {
    return new Sign("some-sign", pointsTo, strength, "words", "Because.", "Do so.");
  }

  private static SignBook book() {
    Map<MessageClass, String> advice = new EnumMap<>(MessageClass.class);
    for (MessageClass each : MessageClass.values()) {
      advice.put(each, "advice for " + each.id());
    }
    KnownHosts hosts = new KnownHosts(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    return new SignBook(new Lexicon(List.of(), Set.of()), List.of(), hosts, new Topic(NOTHING, NOTHING), advice,
        "unwarned", "warned");
  }
}
