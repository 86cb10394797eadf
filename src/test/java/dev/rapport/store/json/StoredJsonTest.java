package dev.rapport.store.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.Draft;
import dev.rapport.coaching.FollowUpBrief;
import dev.rapport.coaching.LoggedOutcome;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.Outcome;
import dev.rapport.coaching.Profile;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.Tone;
import dev.rapport.coaching.conversation.Conversation;
import dev.rapport.coaching.conversation.FollowUpAnswers;
import dev.rapport.coaching.conversation.KeptDraft;
import dev.rapport.coaching.conversation.State;
import dev.rapport.port.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredJsonTest {
  static List<State> states() {
    return Samples.states();
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyStateComesBackAsItWas(State state) {
    Conversation conversation = Samples.conversation("c1", 7, state);

    assertThat(StoredJson.conversation(StoredJson.write(conversation))).isEqualTo(conversation);
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyOpenStateCanBeKept(State state) {
    if (state instanceof State.Open open) {
      KeptDraft kept = new KeptDraft("c1", 3, open, Samples.NOON);

      assertThat(StoredJson.keptDraft(StoredJson.write(kept))).isEqualTo(kept);
    }
  }

  @Test
  void profilesAndSentInvitesComeBackAsTheyWere() {
    assertThat(StoredJson.profile(StoredJson.write(Samples.profile("Ana")))).isEqualTo(Samples.profile("Ana"));
    assertThat(StoredJson.sentInvite(StoredJson.write(Samples.sentInvite("c1", Instant.MAX))))
        .isEqualTo(Samples.sentInvite("c1", Instant.MAX));
  }

  @Test
  void aThankYouComesBackAsItWasAndIsNamedInTheFile() {
    FollowUpBrief brief = new FollowUpBrief("Dana", Relationship.EVENT, "at DevConf", "to compare notes", "", "Sam",
        500);
    Draft draft = new Draft(Tone.WARM, "Hi Dana, thank you for accepting.", Set.of(Draft.Part.REASON));
    State.Drafted drafted = new State.Drafted(new FollowUpAnswers(brief, Samples.profile("Sam")), brief, 1, true,
        List.of(draft), "mine");
    Conversation conversation = Samples.conversation("c1", 7,
        new State.Sent(new State.Edited(drafted, "mine"), "mine", 90));

    byte[] json = StoredJson.write(conversation);

    assertThat(StoredJson.conversation(json)).isEqualTo(conversation);
    assertThat(text(json)).contains("\"type\":\"follow_up\"").doesNotContain("FollowUp");
  }

  @Test
  void theSamplesHoldEveryStateThereIs() {
    Set<Class<?>> sampled = new LinkedHashSet<>();
    states().forEach(state -> sampled.add(state.getClass()));

    assertThat(sampled).containsExactlyInAnyOrderElementsOf(leaves(State.class).toList());
  }

  private static Stream<Class<?>> leaves(Class<?> sealed) {
    return sealed.isSealed() ? Stream.of(sealed.getPermittedSubclasses()).flatMap(StoredJsonTest::leaves)
        : Stream.of(sealed);
  }

  @Test
  void theFormatIsTheOneOnRecord() throws IOException {
    List<String> lines = new ArrayList<>();
    states().forEach(state -> lines.add(text(StoredJson.write(Samples.conversation("c1", 7, state)))));
    lines.add(text(StoredJson.write(Samples.profile("Ana"))));
    lines.add(text(StoredJson.write(Samples.keptDraft("c1", Samples.NOON))));
    lines.add(text(StoredJson.write(Samples.sentInvite("c1", Samples.NOON))));
    lines.add(text(StoredJson.write(Samples.sentReply("c1", Samples.NOON))));
    lines.add(text(StoredJson.write(Samples.followUp("c1", MemberRef.parse("slack:T1:U1"), Samples.NOON))));
    lines.add(text(StoredJson.write(new LoggedOutcome("c1", Outcome.ACCEPTED, Samples.NOON))));
    if (Boolean.getBoolean("golden.write")) {
      Files.write(Path.of("src/test/resources/dev/rapport/store/json/records-v2.jsonl"), lines);
    }

    try (InputStream golden = StoredJsonTest.class.getResourceAsStream("records-v2.jsonl")) {
      assertThat(lines).as("files of version 2 exist: add a version, do not change this one")
          .containsExactlyElementsOf(text(golden.readAllBytes()).lines().toList());
    }
  }

  @Test
  void whatVersionOneWroteIsReadAsTheSame() throws IOException {
    List<State> invites = Samples.inviteStates();
    try (InputStream golden = StoredJsonTest.class.getResourceAsStream("records-v1.jsonl")) {
      List<String> lines = text(golden.readAllBytes()).lines().toList();
      assertThat(lines.subList(0, invites.size()))
          .extracting(line -> StoredJson.conversation(line.getBytes(UTF_8)).state())
          .containsExactlyElementsOf(invites);
      assertThat(StoredJson.keptDraft(lines.get(invites.size() + 1).getBytes(UTF_8)))
          .isEqualTo(Samples.keptDraft("c1", Samples.NOON));
      assertThat(StoredJson.sentInvite(lines.get(invites.size() + 2).getBytes(UTF_8)))
          .isEqualTo(Samples.sentInvite("c1", Samples.NOON));
    }
  }

  @Test
  void whatANewerOneAddedIsIgnored() {
    assertThat(StoredJson.profile("{\"v\":1,\"firstName\":\"Ana\",\"account\":\"free\",\"mood\":{}}".getBytes(UTF_8)))
        .isEqualTo(new Profile("Ana", Account.FREE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"v\":1,\"account\":\"free\"}", "{\"v\":1,\"firstName\":null,\"account\":\"free\"}",
      "{\"v\":1,\"firstName\":\"Secret\",\"account\":\"Secret\"}", "{\"v\":1,\"firstName\":\"Secret\"", "[]", "",
      "{\"v\":3,\"firstName\":\"Secret\",\"account\":\"free\"}"})
  void whatCannotBeReadIsRefusedWithoutRepeatingIt(String json) {
    assertThatThrownBy(() -> StoredJson.profile(json.getBytes(UTF_8))).isInstanceOf(UnreadableRecordException.class)
        .hasNoCause()
        .hasMessageContaining("Profile")
        .hasMessageNotContaining("Secret");
  }

  @Test
  void anUnknownStateIsRefused() {
    String json = "{\"v\":1,\"id\":\"c1\",\"revision\":1,\"script\":1,\"state\":{\"type\":\"dancing\"},"
        + "\"changedAt\":\"2026-11-24T12:00:00Z\"}";

    assertThatThrownBy(() -> StoredJson.conversation(json.getBytes(UTF_8)))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessageContaining("state");
  }

  @Test
  void halfACharacterBecomesAQuestionMarkInsteadOfFailingTheTurn() {
    Profile broken = new Profile("Ana \uD83D", Account.FREE);

    assertThat(StoredJson.profile(StoredJson.write(broken)).firstName()).isEqualTo("Ana ?");
  }

  private static String text(byte[] json) {
    return new String(json, UTF_8);
  }
}
