package dev.rapport.slack.render;

import java.util.ArrayList;
import java.util.List;

/// Packs pieces into as few messages as Slack's limits allow, in their order.
final class Messages {
  private final List<SlackMessage> done = new ArrayList<>();
  private final StringBuilder blocks = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private int count;

  private Messages() {}

  static List<SlackMessage> of(List<Piece> pieces) {
    Messages messages = new Messages();
    if (pieces.size() <= SlackLimits.BLOCKS_IN_MESSAGE) {
      messages.add(pieces);
    } else {
      pieces.forEach(piece -> messages.add(List.of(piece)));
    }
    messages.finish();
    return messages.done;
  }

  /// All of them into the message that is being made, or, where they do not fit, one by one into it and the next.
  private void add(List<Piece> pieces) {
    List<Json> added = new ArrayList<>();
    pieces.forEach(piece -> added.addAll(piece.blocks()));
    String json = Json.array(added).text();
    String whole = said(pieces);
    String said = pieces.size() > 1 ? whole : SlackEscape.shortened(whole, SlackLimits.MESSAGE_TEXT - 1);
    if (!fits(added.size(), json.length(), said.length())) {
      if (pieces.size() > 1) {
        pieces.forEach(piece -> add(List.of(piece)));
        return;
      }
      finish();
    }
    blocks.append(blocks.isEmpty() ? "" : ",").append(json, 1, json.length() - 1);
    count += added.size();
    if (!said.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(said);
    }
  }

  private boolean fits(int more, int json, int said) {
    return count + more <= SlackLimits.BLOCKS_IN_MESSAGE
        && blocks.length() + json <= SlackLimits.MESSAGE_BLOCKS_JSON
        && text.length() + said < SlackLimits.MESSAGE_TEXT;
  }

  private void finish() {
    if (count > 0) {
      done.add(new SlackMessage(text.isEmpty() ? Wording.TITLE : text.toString(), "[" + blocks + "]"));
      blocks.setLength(0);
      text.setLength(0);
      count = 0;
    }
  }

  private static String said(List<Piece> pieces) {
    StringBuilder said = new StringBuilder();
    for (Piece piece : pieces) {
      if (!piece.text().isEmpty()) {
        said.append(said.isEmpty() ? "" : "\n").append(SlackEscape.text(piece.text()));
      }
    }
    return said.toString();
  }
}
