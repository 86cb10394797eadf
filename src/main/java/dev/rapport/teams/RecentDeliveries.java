package dev.rapport.teams;

import dev.rapport.port.DeliveryId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// What was delivered lately. Teams repeats within seconds, so a few thousand are more than enough; what changed something
/// is known to the store for longer.
final class RecentDeliveries {
  private static final int REMEMBERED = 16_384;

  private final Set<DeliveryId> known = new HashSet<>();
  private final Deque<DeliveryId> order = new ArrayDeque<>();

  /// @return whether it is new
  synchronized boolean add(DeliveryId delivery) {
    if (!known.add(delivery)) {
      return false;
    }
    order.add(delivery);
    if (order.size() > REMEMBERED) {
      known.remove(order.remove());
    }
    return true;
  }

  /// It failed, and may come again.
  synchronized void remove(DeliveryId delivery) {
    known.remove(delivery);
    order.remove(delivery);
  }
}
