package dev.rapport.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The keys with which Teams signs, asked for when they are needed and kept for a day. A key that is not known leads to
/// one more look, and not to another for some minutes, so that made-up keys cost nobody anything.
final class SigningKeys {
  static final Duration KEPT = Duration.ofHours(24);
  static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

  private final HttpClient http;
  private final TeamsCloud cloud;
  private final InstantSource clock;
  private Map<String, SigningKey> keys = Map.of();
  private Instant loaded = Instant.MIN;
  private Instant lookAgain = Instant.MIN;

  /// @param endorsements the channels for which it may sign, such as `msteams`
  record SigningKey(RSAPublicKey key, Set<String> endorsements) {}

  SigningKeys(HttpClient http, TeamsCloud cloud, InstantSource clock) {
    this.http = http;
    this.cloud = cloud;
    this.clock = clock;
  }

  synchronized Optional<SigningKey> key(String id) {
    Instant now = clock.instant();
    boolean old = loaded.equals(Instant.MIN) || !now.isBefore(loaded.plus(KEPT));
    if ((old || !keys.containsKey(id)) && !now.isBefore(lookAgain)) {
      look(now);
    }
    return Optional.ofNullable(keys.get(id));
  }

  private void look(Instant now) {
    lookAgain = now.plus(BETWEEN_LOOKS);
    try {
      URI address = URI.create(json(cloud.openId()).path("jwks_uri").asText(""));
      if (!cloud.openId().getScheme().equals(address.getScheme())) {
        throw new IOException("the keys are announced at another kind of address");
      }
      Map<String, SigningKey> found = read(json(address));
      if (found.isEmpty()) {
        throw new IOException("there is no key among them");
      }
      keys = found;
      loaded = now;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | IllegalArgumentException e) {
      lookAgain = now.plus(AFTER_FAILURE);
      LOG.warn("The keys of Teams could not be read: {} {}", e.getClass().getSimpleName(), e.getMessage());
    }
  }

  private JsonNode json(URI address) throws IOException, InterruptedException {
    var answer = http.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    return TeamsJson.read(answer.body());
  }

  // Read here, since the library forgets the endorsements.
  private static Map<String, SigningKey> read(JsonNode document) {
    Map<String, SigningKey> found = new HashMap<>();
    for (JsonNode each : document.path("keys")) {
      Set<String> endorsements = new HashSet<>();
      each.path("endorsements").forEach(endorsement -> endorsements.add(endorsement.asText()));
      try {
        if (each.path("kty").asText().equals("RSA")) {
          found.put(each.path("kid").asText(""),
              new SigningKey(RSAKey.parse(each.toString()).toRSAPublicKey(), Set.copyOf(endorsements)));
        }
      } catch (ParseException | JOSEException unreadable) {
        LOG.warn("One of the keys of Teams could not be read: {}", unreadable.getClass().getSimpleName());
      }
    }
    return Map.copyOf(found);
  }
}
