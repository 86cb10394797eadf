package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.port.Delivery;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A platform where nobody can be written to: what comes is pinned up, and seen by whoever comes by next. A practice
/// channel belongs to one member and has their id. It remembers a little, and nothing beyond the process.
public final class Pinboard implements Messenger {
  private static final int MOST_BOARDS = 1000;
  private static final int MOST_CARDS = 8;

  private final Map<String, Deque<Card>> boards = new LinkedHashMap<>();
  private long pinned;

  /// The practice channel of a member.
  public static ChannelRef channelOf(MemberRef member) {
    return new ChannelRef(member.workspace(), member.id());
  }

  @Override
  public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
    return pin(channel.toString(), card);
  }

  @Override
  public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
    return pin(member.toString(), card);
  }

  @Override
  public Delivery post(MemberRef member, Card card, String name, String text) {
    List<Element> elements = new ArrayList<>(card.elements());
    elements.add(new Element.Copyable(name, text));
    return pin(member.toString(), new Card(card.title(), elements));
  }

  @Override
  public Delivery update(ChannelRef channel, String message, Card card) {
    return new Delivery.Posted(message);
  }

  /// Takes down what was pinned up for a member and their practice channel, the oldest first.
  public synchronized List<Card> take(MemberRef member) {
    // A channel and its member are written alike, so that one board serves both.
    Deque<Card> board = boards.remove(member.toString());
    return board == null ? List.of() : new ArrayList<>(board);
  }

  private synchronized Delivery pin(String whose, Card card) {
    if (boards.size() >= MOST_BOARDS && !boards.containsKey(whose)) {
      boards.remove(boards.keySet().iterator().next());
    }
    Deque<Card> board = boards.computeIfAbsent(whose, _ -> new ArrayDeque<>());
    board.addLast(card);
    if (board.size() > MOST_CARDS) {
      board.removeFirst();
    }
    return new Delivery.Posted("pinned-" + ++pinned);
  }
}
