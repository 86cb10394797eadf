package dev.rapport.parity;

import dev.rapport.coaching.MemberRef;
import dev.rapport.port.CoachStore;
import java.util.Map;

/// One member before one platform, as far as a walk needs it. How a form is reached, and in how many steps, is the
/// platform's own; what is told in it, and everything that is said of it, is not.
public interface Surface {
  /// It is nine o'clock on Tuesday 24 November 2026 in London, where the member lives.
  String BEGINS = "2026-11-24T09:00:00Z";

  MemberRef member();

  CoachStore store();

  /// Begins an invitation and tells everything that is asked, by the field's id; the relationship by its label.
  void invites(Map<String, String> told) throws Exception;

  /// Begins an answer and tells what was received, and how well its sender is known.
  void isWrittenTo(Map<String, String> told, String acquaintance) throws Exception;

  /// Presses the first button with this label.
  void presses(String label) throws Exception;

  /// Edits the first text, and lets the coach look at it.
  void edits(String text) throws Exception;

  /// @return what is copied of the first text
  String copies() throws Exception;

  /// A week passes, and whatever comes by itself comes.
  void waitsAWeek() throws Exception;

  Seen sees() throws Exception;

  /// Leaves; the platform must have had nothing to complain of.
  void leaves() throws Exception;
}
