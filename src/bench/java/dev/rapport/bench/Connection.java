package dev.rapport.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// One kept-alive connection that sends signed slash commands, one after the other, as its own members.
final class Connection implements AutoCloseable {
  /// Members of each connection; they take turns to begin an invite and to stop it, so that every turn is saved.
  private static final int MEMBERS = 100;
  private static final AtomicLong TRIGGERS = new AtomicLong(System.nanoTime());
  private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());

  private final SocketChannel channel;
  private final Mac mac;
  private final long number = NUMBERS.incrementAndGet();
  private final ByteBuffer answer = ByteBuffer.allocate(256 * 1024);
  private int turn;

  Connection(int port, String signingSecret) throws IOException {
    this.channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    try {
      this.mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(signingSecret.getBytes(UTF_8), "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  SocketChannel channel() {
    return channel;
  }

  /// Sends one command and waits for the whole answer.
  ///
  /// @return whether it was answered as it should be
  boolean command() throws IOException {
    send();
    while (!received()) {
      // The channel blocks.
    }
    return right();
  }

  /// Sends the next command.
  void send() throws IOException {
    int member = turn % MEMBERS;
    boolean begins = turn / MEMBERS % 2 == 0;
    turn++;
    String body = "token=x&team_id=T1&team_domain=bench&channel_id=C1&channel_name=general&user_id=U" + number + "x" + member
        + "&user_name=bench&command=%2Finvite-coach&text=" + (begins ? "Dana+Smith" : "cancel")
        + "&api_app_id=A1&is_enterprise_install=false&response_url="
        + URLEncoder.encode("https://hooks.slack.com/commands/T1/1/x", UTF_8) + "&trigger_id=" + TRIGGERS.incrementAndGet() + ".1.x";
    String timestamp = Long.toString(System.currentTimeMillis() / 1000);
    mac.update(("v0:" + timestamp + ":").getBytes(US_ASCII));
    String signature = "v0=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(US_ASCII)));
    String request = "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + "User-Agent: Slackbot 1.0\r\nAccept: */*\r\nX-Slack-Request-Timestamp: " + timestamp + "\r\nX-Slack-Signature: "
        + signature + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    answer.clear();
    for (ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(US_ASCII)); bytes.hasRemaining();) {
      channel.write(bytes);
    }
  }

  /// Reads what there is.
  ///
  /// @return whether the whole answer is there
  boolean received() throws IOException {
    if (channel.read(answer) < 0) {
      throw new IOException("the server closed the connection");
    }
    String text = new String(answer.array(), 0, Math.min(answer.position(), 1024), ISO_8859_1);
    int head = text.indexOf("\r\n\r\n");
    if (head < 0) {
      return false;
    }
    String headers = text.substring(0, head).toLowerCase(Locale.ROOT);
    int length = headers.indexOf("content-length:");
    if (length >= 0) {
      int end = headers.indexOf('\r', length);
      String value = headers.substring(length + "content-length:".length(), end < 0 ? headers.length() : end);
      return answer.position() >= head + 4 + Integer.parseInt(value.strip());
    }
    return new String(answer.array(), 0, answer.position(), ISO_8859_1).endsWith("\r\n0\r\n\r\n");
  }

  /// Whether what was received is what Slack would take.
  boolean right() {
    return new String(answer.array(), 0, 12, ISO_8859_1).equals("HTTP/1.1 200");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
