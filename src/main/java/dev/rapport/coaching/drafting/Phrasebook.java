package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Tone;
import java.util.List;
import java.util.Map;

/// All wording of drafts that is not the member's own. It comes from content.
///
/// @param nameless the greeting where no name is known
/// @param voices for each tone, one for each set of drafts
/// @param lean for each tone, the voices of few words, for tight limits and "shorter"
public record Phrasebook(String nameless, Map<Tone, List<Voice>> voices, Map<Tone, List<Voice>> lean,
    GivenNames names) {
  public Phrasebook {
    voices = Map.copyOf(voices);
    lean = Map.copyOf(lean);
    for (Tone tone : Tone.values()) {
      if (voices.getOrDefault(tone, List.of()).isEmpty() || lean.getOrDefault(tone, List.of()).isEmpty()) {
        throw new IllegalArgumentException(
            "a phrasebook needs a voice and a lean voice for every tone, not for " + tone.id());
      }
    }
  }

  Voice voice(Tone tone, int set) {
    return at(voices, tone, set);
  }

  Voice lean(Tone tone, int set) {
    return at(lean, tone, set);
  }

  private static Voice at(Map<Tone, List<Voice>> all, Tone tone, int set) {
    List<Voice> ofTone = all.getOrDefault(tone, List.of());
    return ofTone.get(Math.floorMod(set, ofTone.size()));
  }
}
