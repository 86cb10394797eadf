package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.coaching.WorkspaceRef;
import dev.rapport.message.Card;
import dev.rapport.message.Token;
import dev.rapport.port.CoachStore;
import dev.rapport.port.DeliveryId;
import dev.rapport.port.NotSavedException;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.HomeCards;
import dev.rapport.present.HomeVerb;
import dev.rapport.present.Reception;
import dev.rapport.present.SettingsCards;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A coach with a home for each member, who notes which workspaces leave and come back, and hands everything else on.
public final class HomeCoach implements CoachAround {
  private static final Logger LOG = LoggerFactory.getLogger(HomeCoach.class);

  private final Coach others;
  private final Reception reception;
  private final HomeDesk home;
  private final Farewells farewells;

  /// What a home is written with.
  public record Words(Reception reception, HomeCards home, SettingsCards settings, FollowUpCards followUps) {}

  /// @param others answers for everything else
  public HomeCoach(Coach others, CoachStore store, RhythmParts parts, Words words, Farewells farewells) {
    this.farewells = farewells;
    this.others = others;
    this.reception = words.reception();
    this.home = new HomeDesk(store, parts, words.home(), words.settings(), words.followUps());
  }

  @Override
  public Coach others() {
    return others;
  }

  @Override
  public Answer turn(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, Input input,
      Afterwards afterwards) {
    try {
      farewells.heardOf(member.workspace());
      Optional<HomeVerb> verb = verb(input);
      if (verb.isEmpty()) {
        return others.turn(member, where, delivery, input, afterwards);
      }
      return did(member, where, delivery, verb.get(), values(input), afterwards);
    } catch (NotSavedException e) {
      LOG.error("A turn was not saved: member={} cause={}", member, e.getMessage());
      return Answer.of(reception.notSaved());
    } catch (RuntimeException e) {
      LOG.error("A turn failed: member={} input={} {}", member, input.getClass().getSimpleName(), Trace.of(e));
      return Answer.of(reception.notSaved());
    }
  }

  @Override
  public List<Card> home(MemberRef member) {
    farewells.heardOf(member.workspace());
    return home.home(member);
  }

  @Override
  public void left(WorkspaceRef workspace) {
    farewells.left(workspace);
    others.left(workspace);
  }

  private Answer did(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, HomeVerb verb,
      Map<String, String> values, Afterwards afterwards) {
    return switch (verb) {
      case HOME_GO_ON -> others.arrive(member);
      case HOME_STOP -> say(member, where, delivery, "cancel", afterwards);
      case HOME_PROGRAMME -> say(member, where, delivery, "programme", afterwards);
      case HOME_WAITING -> home.tell(member);
      case HOME_LOG -> home.log(false);
      case HOME_LOG_TEXT -> {
        String text = values.getOrDefault(SettingsCards.TEXT, "");
        yield text.isBlank() ? home.log(true) : say(member, where, delivery, "log " + text, afterwards);
      }
      case HOME_CHECK -> home.check(false);
      case HOME_CHECK_TEXT -> {
        String text = values.getOrDefault(SettingsCards.TEXT, "");
        yield text.isBlank() ? home.check(true) : say(member, where, delivery, "check " + text, afterwards);
      }
      case HOME_SETTINGS -> home.change(member);
      case HOME_SAVE -> home.save(member, delivery, values);
    };
  }

  private Answer say(MemberRef member, @Nullable ChannelRef where, DeliveryId delivery, String words,
      Afterwards afterwards) {
    return others.turn(member, where, delivery, new Input.Said("/invite " + words), afterwards);
  }

  private static Optional<HomeVerb> verb(Input input) {
    return switch (input) {
      case Input.Said _ -> Optional.empty();
      case Input.Pressed(var token, var _) -> verb(token);
      case Input.Submitted(var token, var _) -> verb(token);
    };
  }

  private static Optional<HomeVerb> verb(Token token) {
    return token.belongsToConversation() ? Optional.empty() : HomeVerb.parse(token.verb());
  }

  private static Map<String, String> values(Input input) {
    return switch (input) {
      case Input.Said _ -> Map.of();
      case Input.Pressed(var _, var values) -> values;
      case Input.Submitted(var _, var values) -> values;
    };
  }
}
