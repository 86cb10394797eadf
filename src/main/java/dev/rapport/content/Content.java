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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// All of the coach's words.
public record Content(Copy copy, Script invite, Phrasebook phrasebook, Rubric rubric, SignBook signs,
    RhythmContent rhythm) {
  /// Begins to read, on a thread of its own.
  ///
  /// @return waits for all of it, and throws an [InvalidFilesException] with every problem of every file
  public static Supplier<Content> reading(Path folder) {
    Problems problems = new Problems();
    CompletableFuture<Optional<Content>> reading = meanwhile(() -> load(folder, problems));
    return () -> {
      Optional<Content> content = reading.join();
      problems.throwIfAny();
      return content.orElseThrow();
    };
  }

  private static <T> CompletableFuture<T> meanwhile(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, run -> Thread.ofPlatform().daemon().name("words").start(run));
  }

  /// Absent when anything was wrong in any file; every problem of every file is noted then.
  ///
  /// @param folder holds a folder for each language, such as `config/content`
  public static Optional<Content> load(Path folder, Problems problems) {
    Path english = folder.resolve("en");
    Lexicon languages = Languages.lexicon(folder, problems);
    Problems ofTriage = new Problems();
    // It is half of all the words, and whoever starts Rapport waits for them.
    CompletableFuture<Optional<SignBook>> reading = meanwhile(() -> TriageLoader.load(folder, languages, ofTriage));
    Optional<Copy> copy = CopyLoader.load(english, problems);
    Optional<Script> invite = ScriptLoader.load(english, problems);
    Optional<Phrasebook> phrasebook = PhrasebookLoader.load(english, problems);
    Optional<RhythmContent> rhythm = RhythmContent.load(folder, problems);
    Optional<Rubric> rubric = RubricLoader.load(folder, languages, reading::join, problems);
    Optional<SignBook> signs = reading.join();
    ofTriage.all().forEach(problem -> problems.add(problem.file(), problem.line(), problem.message()));
    return copy.flatMap(c -> invite.flatMap(i -> phrasebook.flatMap(p -> rubric
        .flatMap(r -> signs.flatMap(s -> rhythm.map(w -> new Content(c, i, p, r, s, w)))))));
  }
}
