package dev.rapport.slack.render;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// A part of a card that stays together when a card needs more than one message.
///
/// @param text what it says without any blocks
record Piece(String text, List<LayoutBlock> blocks) {
  Piece {
    blocks = List.copyOf(blocks);
  }

  Piece(String text, LayoutBlock block) {
    this(text, List.of(block));
  }
}
