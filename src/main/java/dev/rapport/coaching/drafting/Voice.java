package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Relationship;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One way of putting a note. In frames, `{x}` stands for the member's words.
///
/// @param greeting with `{name}`
/// @param formality how the recipient is called in the greeting
/// @param order what comes first
/// @param joined whether context and reason may share a sentence
/// @param unmet how the first sentence says that the two never met, with `{x}`; empty to leave it unsaid
/// @param unmetAlone the same as a sentence of its own
/// @param plain what the relationship alone says, where the member said nothing more
/// @param frames by section and shape, the first choice first
/// @param closeMet the last sentence between people who have met
/// @param closeUnmet the last sentence between people who have not
/// @param signature with `{sender}`
public record Voice(String greeting, Formality formality, Order order, boolean joined, String unmet, String unmetAlone,
    Map<Relationship, String> plain, Map<Section, Map<Shape, List<String>>> frames, String closeMet, String closeUnmet,
    String signature) {
  /// What comes first after the greeting.
  public enum Order {
    CONTEXT_FIRST, REASON_FIRST
  }

  /// How the recipient is called.
  public enum Formality {
    FIRST_NAME, WHOLE_NAME
  }

  public Voice {
    plain = Map.copyOf(plain);
    Map<Section, Map<Shape, List<String>>> copy = new EnumMap<>(Section.class);
    frames.forEach((section, shapes) -> copy.put(section, Map.copyOf(shapes)));
    frames = Map.copyOf(copy);
  }

  /// The frames for a shape, the first choice first.
  List<String> frames(Section section, Shape shape) {
    return frames.getOrDefault(section, Map.of()).getOrDefault(shape, List.of("{x}"));
  }
}
