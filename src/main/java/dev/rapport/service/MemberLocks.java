package dev.rapport.service;

import dev.rapport.coaching.MemberRef;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// Lets the turns of one member follow each other on this node. Striped, so that its size never grows; two members who
/// share a stripe only wait for each other. The store's revision is what decides; this saves it needless conflicts.
final class MemberLocks {
  private static final int STRIPES = 256;

  private final Lock[] stripes = new Lock[STRIPES];

  MemberLocks() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new ReentrantLock();
    }
  }

  Lock of(MemberRef member) {
    return stripes[Math.floorMod(member.hashCode(), STRIPES)];
  }
}
