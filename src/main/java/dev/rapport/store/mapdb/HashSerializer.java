package dev.rapport.store.mapdb;

import java.io.IOException;
import java.util.Comparator;
import java.util.UUID;
import org.mapdb.DataInput2;
import org.mapdb.serializer.SerializerUUID;

/// MapDB's serializer for 128 bits, without the objects that its search makes of every key of a node: opening a
/// journal takes half the time.
final class HashSerializer extends SerializerUUID {
  @Override
  public int valueArraySearch(Object keys, UUID key) {
    long[] bits = (long[]) keys;
    int low = 0;
    int high = bits.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(bits[2 * middle], key.getMostSignificantBits());
      if (order == 0) {
        order = Long.compare(bits[2 * middle + 1], key.getLeastSignificantBits());
      }
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  /// Looks at a few of a node's keys where they stand, instead of reading all of them first.
  @Override
  @SuppressWarnings("rawtypes") // as MapDB declares it
  public int valueArrayBinarySearch(UUID key, DataInput2 node, int keys, Comparator comparator) throws IOException {
    int start = node.getPos();
    int low = 0;
    int high = keys - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      node.setPos(start + 16 * middle);
      int order = Long.compare(node.readLong(), key.getMostSignificantBits());
      if (order == 0) {
        order = Long.compare(node.readLong(), key.getLeastSignificantBits());
      }
      if (order == 0) {
        low = middle;
        break;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    node.setPos(start + 16 * keys);
    return low <= high ? low : -low - 1;
  }

  @Override
  @SuppressWarnings("rawtypes") // as MapDB declares it
  public int valueArraySearch(Object keys, UUID key, Comparator comparator) {
    return valueArraySearch(keys, key);
  }
}
