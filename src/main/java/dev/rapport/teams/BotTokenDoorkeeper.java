package dev.rapport.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets in what the Bot Connector signed for this app, by all of its rules
/// (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication). Whoever is refused is
/// not told why.
final class BotTokenDoorkeeper implements Doorkeeper {
  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final String BEARER = "bearer ";
  private static final String TEAMS = "msteams";
  private static final int LONGEST = 8 * 1024;

  private final String appId;
  private final TeamsCloud cloud;
  private final SigningKeys keys;
  private final InstantSource clock;

  BotTokenDoorkeeper(String appId, TeamsCloud cloud, SigningKeys keys, InstantSource clock) {
    this.appId = appId;
    this.cloud = cloud;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Optional<Pass> admit(HttpServletRequest request) {
    return admit(request.getHeader("Authorization"));
  }

  /// @param authorization the header
  Optional<Pass> admit(@Nullable String authorization) {
    if (authorization == null || authorization.length() > LONGEST
        || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.empty();
    }
    try {
      return judge(SignedJWT.parse(authorization.substring(BEARER.length()).strip()));
    } catch (ParseException | JOSEException | IllegalArgumentException notAToken) {
      return Optional.empty();
    }
  }

  private Optional<Pass> judge(SignedJWT token) throws ParseException, JOSEException {
    String keyId = token.getHeader().getKeyID();
    if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm()) || keyId == null) {
      return Optional.empty();
    }
    JWTClaimsSet claims = token.getJWTClaimsSet();
    // Before any key is asked for, since these cost nothing.
    if (!cloud.issuer().equals(claims.getIssuer()) || !List.of(appId).equals(claims.getAudience())
        || !isTime(claims)) {
      return Optional.empty();
    }
    Optional<SigningKeys.SigningKey> key = keys.key(keyId);
    String service = claims.getStringClaim("serviceurl");
    if (key.isEmpty() || service == null || !token.verify(new RSASSAVerifier(key.get().key()))) {
      return Optional.empty();
    }
    return Optional.of(new TokenPass(service, key.get().endorsements()));
  }

  private boolean isTime(JWTClaimsSet claims) {
    Instant now = clock.instant();
    Date until = claims.getExpirationTime();
    Date from = claims.getNotBeforeTime();
    return until != null && now.isBefore(until.toInstant().plus(SKEW))
        && (from == null || !now.isBefore(from.toInstant().minus(SKEW)));
  }

  /// Speaks for one address of the service and the channels that the key is endorsed for.
  private record TokenPass(String service, Set<String> endorsements) implements Pass {
    @Override
    public boolean covers(Activity activity) {
      return activity.channel().equals(TEAMS) && endorsements.contains(TEAMS)
          && plain(service).equals(plain(activity.service()));
    }

    // The claim is in small letters, and has a last slash or not.
    private static String plain(String address) {
      String small = address.toLowerCase(Locale.ROOT);
      return small.endsWith("/") ? small.substring(0, small.length() - 1) : small;
    }
  }
}
