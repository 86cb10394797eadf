package dev.rapport.engagement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Don't sell, just share: the words that tell selling. They are looked for in prompts, where they are a mistake, and in
/// what members log, where they are worth a gentle remark.
public final class SellingWords {
  private static final Pattern WORDS = Pattern.compile(
      """
          \\b(?:buy(?:ing)? (?:now|from us|my|our)|(?:our|my) (?:new )?(?:products?|services?|offers?|app launch|webshop|shop|store)\
          |discounts?|special offers?|vouchers?|promo(?: code)?s?|coupons?|free trials?|limited(?:-| )time|demo calls?\
          |book (?:a|your) (?:call|demo|slot|meeting)|sign up|subscribe|dm me|(?:new |more |warm )leads|prospects?|funnels?|upsell(?:ing)?\
          |best price|on sale|for sale|sales (?:offer|page|deck|funnel)|landing page|call to action|pricing page)\\b""",
      Pattern.CASE_INSENSITIVE);

  private SellingWords() {}

  /// The first of them, as it stands in the text.
  public static Optional<String> in(String text) {
    Matcher matcher = WORDS.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
