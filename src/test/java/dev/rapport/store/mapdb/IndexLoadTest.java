package dev.rapport.store.mapdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.coaching.MemberRef;
import dev.rapport.port.Samples;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexLoadTest {
  private static final int FORGET_BEFORE = 500;
  private static final List<RecordKind> KINDS = List.of(RecordKind.values());
  private static final List<MemberRef> MEMBERS = List.of(Samples.member("A"), Samples.member("B"), Samples.member("C"));

  @TempDir
  private Path folder;

  /// Frames that put, put again, remove and remove what is not there, many within one second.
  private static List<ByteBuffer> frames(Random random) {
    List<ByteBuffer> frames = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      List<Entry> entries = new ArrayList<>();
      for (int n = random.nextInt(3); n >= 0; n--) {
        RecordKind kind = KINDS.get(random.nextInt(4));
        RecordKey key = RecordKey.of(kind, MEMBERS.get(random.nextInt(3)),
            kind.dated() ? "i" + random.nextInt(60) : "");
        entries.add(random.nextInt(4) == 0 ? new Entry.Removed(key)
            : new Entry.Put(key, random.nextInt(5), ByteBuffer.wrap(new byte[]{(byte) i})));
      }
      entries.add(new Entry.Delivered("d" + random.nextInt(300), random.nextInt(1000)));
      frames.add(Frame.bytes(entries));
    }
    return frames;
  }

  /// Everything that can be asked of an index.
  private static List<String> answers(OpenJournal journal) {
    List<String> answers = new ArrayList<>();
    for (MemberRef member : MEMBERS) {
      for (RecordKind kind : RecordKind.values()) {
        answers.add(kind + ": " + journal.index().find(RecordKey.of(kind, member, "")));
        RecordKey ofMember = RecordKey.of(kind, member, "");
        for (int from = 0; from < 5; from++) {
          answers.add(from + ": " + journal.index()
              .dated(ofMember, from, from + 1)
              .stream()
              .sorted(
                  Comparator.comparingLong(Location::offset))
              .toList());
        }
        for (int i = 0; i < 60; i++) {
          answers.add("i" + i + ": " + journal.index().find(RecordKey.of(kind, member, "i" + i)));
        }
      }
    }
    for (int i = 0; i < 300; i++) {
      answers.add("d" + i + ": " + journal.index().delivered("d" + i));
    }
    return answers;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 1700, 1_000_000})
  void anIndexLoadedAtOnceAnswersLikeOneFilledFrameByFrame(int most) throws IOException {
    List<ByteBuffer> frames = frames(new Random(most));
    JournalFile file = JournalFile.create(folder.resolve("journal"));
    OpenJournal filled = new OpenJournal(file, new JournalIndex(), FORGET_BEFORE);
    IndexLoad load = new IndexLoad(FORGET_BEFORE, most);
    OpenJournal loaded = null;
    for (ByteBuffer bytes : frames) {
      Frame frame = Frame.at(file.end(), bytes);
      file.write(List.of(bytes));
      filled.apply(frame);
      if (loaded == null && load.full()) {
        loaded = new OpenJournal(file, load.index(), FORGET_BEFORE);
      }
      if (loaded == null) {
        load.add(frame);
      } else {
        loaded.apply(frame);
      }
    }
    try (OpenJournal result = loaded == null ? new OpenJournal(file, load.index(), FORGET_BEFORE) : loaded) {
      assertThat(answers(result)).isEqualTo(answers(filled));
    }
  }

  @Test
  void keysWithTheSameFirstBitsAreSortedByTheRest() {
    KeyedLongs keys = new KeyedLongs();
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      keys.add(new UUID(random.nextInt(3) - 1L, random.nextInt(2000) - 1000L), i);
    }

    int[] sorted = keys.sorted();

    for (int i = 1; i < sorted.length; i++) {
      int order = keys.key(sorted[i - 1]).compareTo(keys.key(sorted[i]));
      assertThat(order < 0 || (order == 0 && sorted[i - 1] < sorted[i])).isTrue();
    }
  }
}
