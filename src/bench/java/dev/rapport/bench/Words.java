package dev.rapport.bench;

import java.nio.file.Path;

/// Where the coach's words are and what it is measured on.
final class Words {
  static final Path CONTENT = Path.of("config/content");
  static final Path LANGUAGE = CONTENT.resolve("en");

  /// 300 characters, the longest note there is.
  static final String NOTE = "Hi Dana, we sat next to each other at the Berlin data meetup in March, and your question about "
      + "late events stayed with me. We now face the same with our billing stream. I would love to hear how you solved it, and"
      + " I am glad to share what we learned about replays. Would you like to stay in touch here? Ana Lopez";

  private Words() {}
}
