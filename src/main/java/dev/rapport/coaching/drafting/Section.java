package dev.rapport.coaching.drafting;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The parts of a note that carry a member's words, with the shapes that can stand in each.
public enum Section {
  /// How the two know each other.
  MEETING(EnumSet.of(Shape.MET, Shape.WORKED, Shape.WORKED_SINCE, Shape.STUDIED, Shape.KNOWN, Shape.KNOWN_SINCE)),
  /// What of theirs was noticed, where the two never met.
  NOTICED(EnumSet.of(Shape.WORK, Shape.THING, Shape.TOPIC, Shape.WONDER, Shape.ABOUT_YOU, Shape.QUOTED)),
  /// Why the member wants to connect.
  REASON(EnumSet.of(Shape.THING, Shape.TOPIC, Shape.TO_DO, Shape.DOING, Shape.WISH, Shape.WONDER, Shape.PURPOSE,
      Shape.PLACE, Shape.STATEMENT, Shape.QUOTED)),
  /// What the member could give.
  OFFER(EnumSet.of(Shape.THING, Shape.TO_DO, Shape.DOING, Shape.WONDER, Shape.STATEMENT, Shape.QUOTED));

  // Never changed after the start; there is no immutable set of enum values in the JDK.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Shape> shapes;

  Section(Set<Shape> shapes) {
    this.shapes = shapes;
  }

  /// The shapes that need a frame here.
  public Set<Shape> shapes() {
    return shapes;
  }

  /// The name in content.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
