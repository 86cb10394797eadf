package dev.rapport.content;

import dev.rapport.coaching.triage.KnownSign;
import dev.rapport.coaching.triage.MessageClass;
import dev.rapport.coaching.triage.SignBook;
import dev.rapport.coaching.triage.SignTriager;
import dev.rapport.yaml.Problems;

/// Holds every sign of triage against its own examples. Part of `config check`, not of every start.
public final class TriageSelfTest {
  private static final int SHOWN = 60;

  private TriageSelfTest() {}

  /// Notes every example that bears its sign when it should not, or the other way round, and every example against a
  /// sign of a scam that is called one.
  public static void run(SignBook book, Problems problems) {
    SignTriager triager = new SignTriager(book);
    for (KnownSign sign : book.signs()) {
      for (KnownSign.Example example : sign.examples()) {
        if (triager.bears(sign, example.text()) != example.bearsIt()) {
          note(sign, example, example.bearsIt() ? "its example for it does not bear it: "
              : "its example against it bears it: ", problems);
        } else if (!example.bearsIt() && sign.pointsTo() == MessageClass.SCAM
            && triager.triage(example.text()).messageClass() == MessageClass.SCAM) {
          note(sign, example, "its example against it is called a scam: ", problems);
        }
      }
    }
  }

  private static void note(KnownSign sign, KnownSign.Example example, String what, Problems problems) {
    String text = example.text();
    problems.add(example.file(), example.line(), "sign '" + sign.id() + "': " + what
        + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…"));
  }
}
