package dev.rapport.bench;

import dev.rapport.coaching.InviteBrief;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.drafting.Drafter;
import dev.rapport.coaching.drafting.Drafting;
import dev.rapport.coaching.drafting.PhrasebookDrafter;
import dev.rapport.content.PhrasebookLoader;
import dev.rapport.yaml.Problems;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Three drafts from one brief.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DraftBenchmark {
  private final Drafter drafter = new PhrasebookDrafter(
      PhrasebookLoader.load(Words.LANGUAGE, new Problems()).orElseThrow());
  private final InviteBrief brief = new InviteBrief("Dana Smith", Relationship.EVENT,
      "at the Berlin data meetup in March, she asked about late events", "we face the same with our billing stream",
      "happy to share what we learned about replays", "Ana", 300);

  /// Three drafts.
  @Benchmark
  public Drafting threeDrafts() {
    return drafter.draft(brief, 0, false);
  }
}
