package dev.rapport.teams;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.MsalServiceException;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Tokens of the app's own tenant, from Entra. The library keeps each until shortly before it runs out.
final class EntraTokens implements AccessTokens {
  private static final long PATIENCE_SECONDS = 10;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ConfidentialClientApplication app;
  private final Set<String> scopes;

  EntraTokens(String appId, String secret, String tenant, TeamsCloud cloud, IHttpClient http) {
    this.scopes = Set.of(cloud.scope());
    try {
      this.app = ConfidentialClientApplication.builder(appId, ClientCredentialFactory.createFromSecret(secret))
          .authority(cloud.authority() + tenant + "/")
          // The authority is a setting of ours, and needs no asking whether it is one.
          .instanceDiscovery(false)
          .validateAuthority(false)
          .httpClient(http)
          .executorService(threads)
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("no address: " + cloud.authority() + tenant, e);
    }
  }

  @Override
  public String token(boolean renewed) throws NoTokenException {
    try {
      IAuthenticationResult result = app
          .acquireToken(ClientCredentialParameters.builder(scopes).skipCache(renewed).build())
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return result.accessToken();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoTokenException("interrupted");
    } catch (TimeoutException e) {
      throw new NoTokenException("no answer within " + PATIENCE_SECONDS + " s");
    } catch (ExecutionException e) {
      throw new NoTokenException(why(e.getCause()));
    }
  }

  private static String why(@Nullable Throwable cause) {
    return switch (cause) {
      // Such as invalid_client; the whole message names ids and times, and helps nobody here.
      case MsalServiceException refused -> refused.errorCode() + " (status " + refused.statusCode() + ")";
      case null -> "unknown";
      case Throwable other -> other.getClass().getSimpleName();
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
