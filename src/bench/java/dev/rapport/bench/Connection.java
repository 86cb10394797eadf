package dev.rapport.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
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

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private final Mac mac;
  private final long number = NUMBERS.incrementAndGet();
  private final StringBuilder line = new StringBuilder();
  private final byte[] sink = new byte[64 * 1024];
  private int turn;

  Connection(int port, String signingSecret) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(10_000);
    this.out = socket.getOutputStream();
    this.in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    try {
      this.mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(signingSecret.getBytes(UTF_8), "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Sends one command and reads the whole answer.
  ///
  /// @return whether it was answered as it should be
  boolean command() throws IOException {
    int member = turn % MEMBERS;
    boolean begins = turn / MEMBERS % 2 == 0;
    turn++;
    String body = "token=x&team_id=T1&team_domain=bench&channel_id=C1&channel_name=general&user_id=U" + number + "x" + member
        + "&user_name=bench&command=" + URLEncoder.encode("/invite-coach", UTF_8) + "&text="
        + (begins ? "Dana+Smith" : "cancel") + "&api_app_id=A1&is_enterprise_install=false&response_url="
        + URLEncoder.encode("https://hooks.slack.com/commands/T1/1/x", UTF_8) + "&trigger_id=" + TRIGGERS.incrementAndGet() + ".1.x";
    byte[] bytes = body.getBytes(US_ASCII);
    String timestamp = Long.toString(System.currentTimeMillis() / 1000);
    mac.update(("v0:" + timestamp + ":").getBytes(US_ASCII));
    String signature = "v0=" + HexFormat.of().formatHex(mac.doFinal(bytes));
    String head = "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + "User-Agent: Slackbot 1.0\r\nAccept: */*\r\nX-Slack-Request-Timestamp: " + timestamp + "\r\nX-Slack-Signature: "
        + signature + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
    byte[] request = new byte[head.length() + bytes.length];
    System.arraycopy(head.getBytes(US_ASCII), 0, request, 0, head.length());
    System.arraycopy(bytes, 0, request, head.length(), bytes.length);
    out.write(request);
    return answered();
  }

  private boolean answered() throws IOException {
    boolean ok = readLine().contains(" 200 ");
    int length = -1;
    boolean chunked = false;
    for (String header = readLine(); !header.isEmpty(); header = readLine()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring("content-length:".length()).strip());
      }
      chunked |= lower.startsWith("transfer-encoding: chunked");
    }
    if (chunked) {
      for (int size = Integer.parseInt(readLine(), 16); size > 0; size = Integer.parseInt(readLine(), 16)) {
        skip(size + 2);
      }
      readLine();
    } else {
      skip(Math.max(length, 0));
    }
    return ok;
  }

  private void skip(int bytes) throws IOException {
    for (int left = bytes; left > 0;) {
      int read = in.read(sink, 0, Math.min(left, sink.length));
      if (read < 0) {
        throw new IOException("the server closed the connection");
      }
      left -= read;
    }
  }

  private String readLine() throws IOException {
    line.setLength(0);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
