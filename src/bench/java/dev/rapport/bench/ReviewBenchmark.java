package dev.rapport.bench;

import dev.rapport.coaching.Met;
import dev.rapport.coaching.MessageKind;
import dev.rapport.coaching.review.Review;
import dev.rapport.coaching.review.ReviewRequest;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.review.RubricReviewer;
import dev.rapport.content.RubricLoader;
import dev.rapport.yaml.Problems;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The review of one note of 300 characters.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReviewBenchmark {
  private final Reviewer reviewer = new RubricReviewer(
      RubricLoader.load(Words.CONTENT, new Problems()).orElseThrow());
  private final ReviewRequest request = new ReviewRequest(MessageKind.INVITE, Words.NOTE, "Dana Smith", Met.MET, "", 300);

  /// One review.
  @Benchmark
  public Review reviewOf300Characters() {
    return reviewer.review(request);
  }
}
