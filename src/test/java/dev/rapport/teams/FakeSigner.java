package dev.rapport.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// Signs as the Bot Connector does, with real keys.
final class FakeSigner {
  static final String ISSUER = "https://api.botframework.com";
  private static final RSAKey FIRST = key("key-1");

  private volatile RSAKey current = FIRST;
  private volatile Map<String, List<String>> announced = Map.of("key-1", List.of("msteams", "webchat"));
  private final Map<String, RSAKey> all = new ConcurrentHashMap<>(Map.of("key-1", FIRST));

  static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /// From now on another key signs, which is announced with these endorsements.
  void rotate(String id, List<String> endorsements) {
    current = key(id);
    all.put(id, current);
    announced = Map.of(id, endorsements);
  }

  /// The same key, with other endorsements.
  void endorse(List<String> endorsements) {
    announced = Map.of(current.getKeyID(), endorsements);
  }

  String jwks() {
    List<String> keys = new ArrayList<>();
    announced.forEach((id, endorsements) -> {
      String json = Objects.requireNonNull(all.get(id)).toPublicJWK().toJSONString();
      keys.add(json.substring(0, json.length() - 1) + ",\"endorsements\":[\""
          + String.join("\",\"", endorsements) + "\"]}");
    });
    return "{\"keys\":[" + String.join(",", keys) + "]}";
  }

  /// What a token says that Teams sends.
  static JWTClaimsSet.Builder claims(Instant now, String service) {
    return new JWTClaimsSet.Builder().issuer(ISSUER)
        .audience(FakeTeams.APP)
        .claim("serviceurl", service)
        .notBeforeTime(Date.from(now.minusSeconds(60)))
        .expirationTime(Date.from(now.plusSeconds(3600)));
  }

  String token(Instant now, String service) {
    return sign(claims(now, service).build());
  }

  String sign(JWTClaimsSet claims) {
    return sign(claims, current, JWSAlgorithm.RS256, current.getKeyID());
  }

  static String sign(JWTClaimsSet claims, RSAKey key, JWSAlgorithm algorithm, String keyId) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId.isEmpty() ? null : keyId).build(),
          claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  RSAKey current() {
    return current;
  }
}
