package dev.rapport.slack.render;

import java.util.List;

/// A part of a card that stays together when a card needs more than one message.
///
/// @param text what it says without any blocks
record Piece(String text, List<Json> blocks) {
  Piece {
    blocks = List.copyOf(blocks);
  }

  Piece(String text, Json block) {
    this(text, List.of(block));
  }
}
