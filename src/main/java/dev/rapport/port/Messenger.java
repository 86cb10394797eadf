package dev.rapport.port;

import dev.rapport.coaching.ChannelRef;
import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Card;
import java.util.List;

/// Sends what nobody asked for at this moment: prompts, summaries, notices. Each call tries once, ends within a minute
/// and never repeats by itself. Safe for use by many threads.
public interface Messenger {
  /// @param pictures shown below the card; when one cannot be uploaded, the card goes without it
  Delivery post(ChannelRef channel, Card card, List<Picture> pictures);

  /// The same, to one person alone.
  Delivery post(MemberRef member, Card card, List<Picture> pictures);

  /// The same, with a file to take away instead of pictures.
  ///
  /// @param name the file's, such as `rapport.json`
  Delivery post(MemberRef member, Card card, String name, String text);

  /// Puts a card in the place of one that was posted. The pictures stay.
  ///
  /// @param message as [Delivery.Posted] named it
  Delivery update(ChannelRef channel, String message, Card card);
}
