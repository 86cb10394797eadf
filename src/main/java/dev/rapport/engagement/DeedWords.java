package dev.rapport.engagement;

import java.util.Optional;

/// The English words for what members do, in lower case.
final class DeedWords {
  private DeedWords() {}

  /// Verbs that say by themselves which way it was.
  static Optional<Way> verb(String word) {
    return switch (word) {
      case "commented", "liked", "reacted", "replied", "answered", "responded", "congratulated", "thanked", "welcomed",
          "voted", "praised", "encouraged", "complimented", "joined" ->
        Optional.of(Way.JOIN);
      case "shared", "reshared", "re-shared", "reposted", "re-posted", "forwarded", "recommended", "published",
          "passed" ->
        Optional.of(Way.SHARE);
      case "asked", "polled", "hosted", "founded" -> Optional.of(Way.CREATE);
      case String _ -> Optional.empty();
    };
  }

  /// Verbs of making, where what was made says which way it was.
  static boolean making(String word) {
    return switch (word) {
      case "posted", "wrote", "left", "made", "started", "created", "put", "gave", "sent", "opened", "added", "did",
          "ran",
          "launched", "drafted", "set", "got", "had" ->
        true;
      case String _ -> false;
    };
  }

  static Optional<Way> noun(String word) {
    return switch (word) {
      case "comment", "comments", "like", "likes", "reaction", "reactions", "reply", "replies", "answer", "answers",
          "vote", "votes", "congratulation", "congratulations" ->
        Optional.of(Way.JOIN);
      case "question", "questions", "poll", "polls", "group", "groups", "thread", "threads", "discussion",
          "discussions",
          "conversation", "conversations" ->
        Optional.of(Way.CREATE);
      case "article", "articles", "link", "links", "share", "shares", "repost", "reposts", "post", "posts", "tip",
          "tips",
          "photo", "photos", "picture", "pictures", "video", "videos", "story", "stories", "podcast", "podcasts",
          "talk",
          "newsletter", "book", "quote", "update", "updates", "checklist", "event" ->
        Optional.of(Way.SHARE);
      case String _ -> Optional.empty();
    };
  }

  /// What else a number may count: "liked three people's posts".
  static boolean countable(String word) {
    return noun(word).isPresent() || switch (word) {
      case "of", "people", "people's", "different", "other", "others", "new", "more", "colleagues", "contacts",
          "things",
          "newcomers", "times", "authors", "friends" ->
        true;
      case String _ -> false;
    };
  }

  static boolean vague(String word) {
    return switch (word) {
      case "few", "some", "several", "many", "lots", "various", "multiple", "loads", "tons", "plenty" -> true;
      case String _ -> false;
    };
  }

  static boolean denying(String word) {
    return switch (word) {
      case "not", "no", "never", "nothing", "none", "nobody", "without", "didn't", "didnt", "haven't", "havent",
          "hadn't",
          "couldn't", "cannot", "can't", "cant", "won't", "wasn't", "don't", "dont", "hasn't", "hardly", "almost" ->
        true;
      case String _ -> false;
    };
  }

  /// What may stand before the verb when the writer speaks of themselves.
  static boolean lead(String word) {
    return switch (word) {
      case "i", "i've", "ive", "have", "we", "we've", "just", "also", "finally", "again", "already", "did", "had",
          "got",
          "even", "so", "ok", "okay", "yes", "done", "well", "me", "in", "total", "today", "then", "both" ->
        true;
      case String _ -> Numerals.read(word).isPresent();
    };
  }
}
