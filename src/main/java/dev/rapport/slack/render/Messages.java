package dev.rapport.slack.render;

import com.slack.api.model.block.LayoutBlock;
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
    pieces.forEach(messages::add);
    messages.finish();
    return messages.done;
  }

  private void add(Piece piece) {
    String json = json(piece.blocks());
    String escaped = SlackEscape.text(piece.text());
    boolean fits = count + piece.blocks().size() <= SlackLimits.BLOCKS_IN_MESSAGE
        && blocks.length() + json.length() < SlackLimits.MESSAGE_BLOCKS_JSON
        && text.length() + escaped.length() < SlackLimits.MESSAGE_TEXT;
    if (!fits) {
      finish();
    }
    blocks.append(blocks.isEmpty() ? "" : ",").append(json);
    count += piece.blocks().size();
    if (!escaped.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(escaped);
    }
  }

  private void finish() {
    if (count > 0) {
      done.add(new SlackMessage(text.isEmpty() ? Wording.TITLE : text.toString(), "[" + blocks + "]"));
      blocks.setLength(0);
      text.setLength(0);
      count = 0;
    }
  }

  private static String json(List<LayoutBlock> blocks) {
    StringBuilder json = new StringBuilder();
    for (LayoutBlock block : blocks) {
      json.append(json.isEmpty() ? "" : ",");
      SlackJson.GSON.toJson(block, json);
    }
    return json.toString();
  }
}
