package dev.rapport.service;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Card;
import dev.rapport.message.PlainText;
import dev.rapport.port.Delivery;
import dev.rapport.port.Messenger;
import dev.rapport.port.Picture;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A platform that takes every message, unless it was told to answer otherwise.
final class FakeMessenger implements Messenger {
  private final InstantSource clock;
  private final List<Sent> sent = new ArrayList<>();
  private final List<Sent> tried = new ArrayList<>();
  private final Map<String, Deque<Supplier<Delivery>>> answers = new HashMap<>();

  FakeMessenger(InstantSource clock) {
    this.clock = clock;
  }

  /// A message, to whom and when.
  record Sent(String to, Instant at, Card card, List<Picture> pictures) {
    String text() {
      return PlainText.of(card);
    }
  }

  /// What the next message to a channel or member is answered with.
  synchronized void next(String to, Supplier<Delivery> answer) {
    answers.computeIfAbsent(to, _ -> new ArrayDeque<>()).add(answer);
  }

  /// The messages that arrived, the oldest first.
  synchronized List<Sent> sent() {
    return List.copyOf(sent);
  }

  synchronized List<Sent> sent(Object to) {
    return sent.stream().filter(message -> message.to().equals(to.toString())).toList();
  }

  /// All messages that were handed over, whether or not they arrived.
  synchronized List<Sent> tried() {
    return List.copyOf(tried);
  }

  @Override
  public Delivery post(ChannelRef channel, Card card, List<Picture> pictures) {
    return take(channel.toString(), card, pictures);
  }

  @Override
  public Delivery post(MemberRef member, Card card, List<Picture> pictures) {
    return take(member.toString(), card, pictures);
  }

  @Override
  public Delivery post(MemberRef member, Card card, String name, String text) {
    return take(member.toString(), card, List.of());
  }

  @Override
  public Delivery update(ChannelRef channel, String message, Card card) {
    return new Delivery.Posted(message);
  }

  private Delivery take(String to, Card card, List<Picture> pictures) {
    Supplier<Delivery> answer;
    synchronized (this) {
      tried.add(new Sent(to, clock.instant(), card, pictures));
      Deque<Supplier<Delivery>> next = answers.getOrDefault(to, new ArrayDeque<>());
      answer = next.isEmpty() ? () -> new Delivery.Posted("m" + tried.size()) : next.poll();
    }
    Delivery delivery = answer.get();
    if (delivery instanceof Delivery.Posted) {
      synchronized (this) {
        sent.add(new Sent(to, clock.instant(), card, pictures));
      }
    }
    return delivery;
  }
}
