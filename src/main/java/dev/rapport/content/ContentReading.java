package dev.rapport.content;

import dev.rapport.coaching.drafting.Phrasebook;
import dev.rapport.coaching.reading.Lexicon;
import dev.rapport.coaching.review.Rubric;
import dev.rapport.coaching.script.Script;
import dev.rapport.coaching.triage.SignBook;
import dev.rapport.present.Copy;
import dev.rapport.yaml.InvalidFilesException;
import dev.rapport.yaml.Problems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// The content while it is being read. What a conversation opens with is there first; what messages are judged by is
/// most of all the words, and takes twice as long.
public final class ContentReading {
  private final Problems ofOpening = new Problems();
  private final Problems ofJudging = new Problems();
  private final CompletableFuture<Optional<Opening>> opening;
  private final CompletableFuture<Optional<Judging>> judging;

  private ContentReading(Path folder) {
    Executor thread = run -> Thread.ofPlatform().daemon().name("words").start(run);
    opening = CompletableFuture.supplyAsync(() -> Opening.load(folder, ofOpening), thread);
    // Not at the same time: the first answer should not have to share the processor with what it can do without.
    judging = opening.thenApplyAsync(_ -> Judging.load(folder, ofJudging), thread);
  }

  /// What a conversation opens with.
  public record Opening(Copy copy, Script invite, Phrasebook phrasebook, RhythmContent rhythm) {
    private static Optional<Opening> load(Path folder, Problems problems) {
      Path english = folder.resolve("en");
      Optional<Copy> copy = CopyLoader.load(english, problems);
      Optional<Script> invite = ScriptLoader.load(english, problems);
      Optional<Phrasebook> phrasebook = PhrasebookLoader.load(english, problems);
      Optional<RhythmContent> rhythm = RhythmContent.load(folder, problems);
      return copy.flatMap(c -> invite.flatMap(i -> phrasebook.flatMap(p -> rhythm.map(r -> new Opening(c, i, p, r)))));
    }
  }

  /// What messages are judged by.
  public record Judging(Rubric rubric, SignBook signs) {
    private static Optional<Judging> load(Path folder, Problems problems) {
      Lexicon languages = Languages.lexicon(folder, problems);
      Optional<SignBook> signs = TriageLoader.load(folder, languages, problems);
      Optional<Rubric> rubric = RubricLoader.load(folder, languages, () -> signs, problems);
      return rubric.flatMap(r -> signs.map(s -> new Judging(r, s)));
    }
  }

  /// @param folder holds a folder for each language, such as `config/content`
  public static ContentReading begin(Path folder) {
    return new ContentReading(folder);
  }

  /// Waits for it.
  ///
  /// @throws InvalidFilesException with every problem of every file
  public Opening opening() {
    return opening.join().orElseThrow(this::invalid);
  }

  /// Waits for it.
  ///
  /// @throws InvalidFilesException with every problem of every file
  public Judging judging() {
    return judging.join().orElseThrow(this::invalid);
  }

  /// What is made of what messages are judged by. The supplier waits until that was read.
  public <T> Supplier<T> judged(Function<Judging, T> make) {
    return judging.thenApply(read -> make.apply(read.orElseThrow(this::invalid)))::join;
  }

  Problems problems() {
    opening.join();
    judging.join();
    return ofOpening.and(ofJudging);
  }

  private InvalidFilesException invalid() {
    return new InvalidFilesException(problems().all());
  }
}
