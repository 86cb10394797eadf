package dev.rapport.coaching.drafting;

import dev.rapport.coaching.Tone;
import java.util.List;
import java.util.Map;

/// All wording of drafts that is not the member's own. It comes from content.
///
/// @param nameless the greeting where no name is known
/// @param voices for each tone, one for each set of drafts
/// @param replies the voices of answers, for each tone one for each set
/// @param followUps the voices of thanks after an acceptance, likewise
/// @param lean for each tone, the voices of few words, for tight limits and "shorter"
public record Phrasebook(String nameless, Map<Tone, List<Voice>> voices, Map<Tone, List<Voice>> lean,
    Map<Tone, List<ReplyVoice>> replies, Map<Tone, List<FollowUpVoice>> followUps, GivenNames names) {
  public Phrasebook {
    voices = Map.copyOf(voices);
    lean = Map.copyOf(lean);
    replies = Map.copyOf(replies);
    followUps = Map.copyOf(followUps);
    for (Tone tone : Tone.values()) {
      if (replies.getOrDefault(tone, List.of()).isEmpty() || followUps.getOrDefault(tone, List.of()).isEmpty()) {
        throw new IllegalArgumentException(
            "a phrasebook needs a voice of answers and one of thanks for every tone, not for " + tone.id());
      }
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

  ReplyVoice reply(Tone tone, int set) {
    return at(replies, tone, set);
  }

  FollowUpVoice followUp(Tone tone, int set) {
    return at(followUps, tone, set);
  }

  List<FollowUpVoice> followUps(Tone tone) {
    return followUps.getOrDefault(tone, List.of());
  }

  private static <V> V at(Map<Tone, List<V>> all, Tone tone, int set) {
    List<V> ofTone = all.getOrDefault(tone, List.of());
    return ofTone.get(Math.floorMod(set, ofTone.size()));
  }
}
