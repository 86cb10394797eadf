package dev.rapport.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import dev.rapport.coaching.MemberRef;
import dev.rapport.port.Directory;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What Slack knows of its people: their time zone, and whether they are admins. It is asked for only when somebody does
/// something that needs it, remembered for some minutes, and stored nowhere.
public final class SlackDirectory implements Directory, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(1_500);
  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int MOST = 1000;
  private static final Logger LOG = LoggerFactory.getLogger(SlackDirectory.class);

  private final SlackClient client;
  private final InstantSource clock;
  private final Map<String, Known> known = new LinkedHashMap<>();

  private record Known(Person person, Instant until) {}

  /// @param apiUrl where Slack's methods are, or empty for Slack itself
  public SlackDirectory(String botToken, String apiUrl, InstantSource clock) {
    this.client = new SlackClient(botToken, apiUrl, PATIENCE);
    this.clock = clock;
  }

  @Override
  public Person person(MemberRef member) {
    Instant now = clock.instant();
    synchronized (known) {
      Known found = known.get(member.id());
      if (found != null && found.until().isAfter(now)) {
        return found.person();
      }
    }
    Person person = ask(member.id());
    if (!person.equals(Person.UNKNOWN)) {
      synchronized (known) {
        known.values().removeIf(old -> !old.until().isAfter(now));
        if (known.size() < MOST) {
          known.put(member.id(), new Known(person, now.plus(REMEMBERED)));
        }
      }
    }
    return person;
  }

  private Person ask(String user) {
    try {
      UsersInfoResponse response = client.methods().usersInfo(request -> request.user(user));
      if (response.isOk()) {
        return person(response.getUser());
      }
      LOG.warn("Slack does not tell about a member: {}", response.getError());
    } catch (IOException | SlackApiException e) {
      LOG.warn("Slack does not tell about a member: {}", Faults.describe(e));
    }
    return Person.UNKNOWN;
  }

  private static Person person(User user) {
    ZoneId zone = Person.UNKNOWN.zone();
    try {
      zone = user.getTz() == null ? zone : ZoneId.of(user.getTz());
    } catch (DateTimeException e) {
      LOG.warn("Slack names a time zone that Java does not know: {}", user.getTz());
    }
    return new Person(zone, user.isAdmin() || user.isOwner());
  }

  @Override
  public void close() {
    client.close();
  }
}
