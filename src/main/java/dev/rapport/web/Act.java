package dev.rapport.web;

import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Token;
import dev.rapport.port.DeliveryId;
import dev.rapport.service.Input;
import dev.rapport.web.render.HtmlRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One thing that a member did on the page.
///
/// @param input what it was; absent when the button or form is none that this coach made
record Act(DeliveryId delivery, @Nullable Input input) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

  /// A press goes before the form it stands in, because browsers send both; what was typed there comes with it.
  static Act read(FormBody body, MemberRef member) throws RefusedException {
    DeliveryId delivery = delivery(body, member);
    Map<String, String> fields = fields(body);
    Optional<String> pressed = body.value("pressed");
    if (pressed.isPresent()) {
      return new Act(delivery,
          Token.decode(pressed.get()).map(token -> new Input.Pressed(token, fields)).orElse(null));
    }
    Optional<String> submitted = body.value("submitted");
    if (submitted.isPresent()) {
      return new Act(delivery,
          Token.decode(submitted.get()).map(token -> new Input.Submitted(token, fields)).orElse(null));
    }
    return new Act(delivery, new Input.Said(body.value("said").orElseThrow(Act::incomplete)));
  }

  /// The page names every act, and the content is part of the name: the same act again is a repetition, but other words
  /// sent from a page that was gone back to are not.
  private static DeliveryId delivery(FormBody body, MemberRef member) throws RefusedException {
    String act = body.value("act").filter(ID.asMatchPredicate()).orElseThrow(Act::incomplete);
    return new DeliveryId("web:" + member.id() + ":" + act + ":" + body.digest());
  }

  private static Map<String, String> fields(FormBody body) {
    Map<String, String> fields = new LinkedHashMap<>();
    body.values().forEach((name, value) -> {
      if (name.startsWith(HtmlRenderer.FIELD_PREFIX)) {
        fields.put(name.substring(HtmlRenderer.FIELD_PREFIX.length()), value);
      }
    });
    return fields;
  }

  private static RefusedException incomplete() {
    return new RefusedException(400,
        "Something is missing here, so nothing was done. Please reload the page and try again.");
  }
}
