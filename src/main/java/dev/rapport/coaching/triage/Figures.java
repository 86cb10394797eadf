package dev.rapport.coaching.triage;

import dev.rapport.coaching.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds amounts of money, shares of a hundred, and telephone numbers. Every pattern is possessive: no text makes it
/// slow.
final class Figures {
  private static final String CURRENCY = "us\\$|r\\$|a\\$|c\\$|s/|[$€£¥₹₽₺₴₦]"
      + "|usd|eur|gbp|chf|cad|aud|inr|rs|brl|mxn|sek|nok|dkk|pln|try|jpy|cny|rmb|aed|zar|ngn|usdt|usdc|btc|eth"
      + "|dollars?|euros?|pounds?|quid|francs?|reais|pesos?|rupees?|rubles?|rubel|рублей|руб|yuan|dólares|dolares|dollari|sterline|libras|pfund|franken"
      + "|bitcoins?|lakhs?|crores?|naira|zł|zloty|kr|美元|欧元|元|دولار";
  private static final String NUMBER = "(\\d{1,3}+(?:[.,'’ \u00a0]\\d{3})++(?!\\d)|\\d++)(?:[.,]\\d{1,2}+(?!\\d))?+";
  private static final String SCALE = "(?:\\s?+(k|tsd|thousand|mil|mille|m|mio|mn|mm|mln|million\\w*+|millón|millones|milion\\w*+|milhões|milhão|"
      + "billion\\w*+|bn|миллион\\w*+)(?!\\p{L}))?+";
  private static final Pattern AMOUNT = Pattern.compile(
      "(?<![\\p{L}\\d.,])(" + CURRENCY + ")?+\\s?+(?<![\\d.,])" + NUMBER + SCALE
          + "(?:\\s?+(?:of\\s|de\\s|di\\s|d['’])?+("
          + CURRENCY + ")(?![\\p{L}\\d]))?+",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PERCENT = Pattern.compile(
      "\\d++(?:[.,]\\d++)?+\\s?+(?:%|٪|percent\\b|per cent\\b|prozent\\b|pour cent\\b|por ciento\\b|por cento\\b|per cento\\b|procent\\b)",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  // With a colon, a copula or a number in it: "the password of the site" is none.
  private static final Pattern PASSWORD = Pattern.compile(
      "(?<!\\p{L})(?:pass\\s?word|passwort|kennwort|mot de passe|contraseña|contrasena|clave|senha|palavra-passe|pwd|pw|пароль|密码)"
          + "(?:\\s{0,2}+[:=]\\s{0,2}+|\\s(?:is|ist|lautet|est|es|é|è):?+\\s|\\s(?=[^\\s\\d]{0,12}\\d))"
          + "[\"'«“]?+[\\p{L}\\d][^\\s,;)]{2,30}+",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d])\\+\\d{1,3}+(?:[ .()/-]{0,2}+\\d){6,14}+");
  private static final Pattern HANDLE = Pattern
      .compile("(?<![\\p{L}\\d._@])@[\\p{L}\\d_]{3,40}+(?![.\\p{L}\\d]*+\\.\\p{L})");
  private static final double FORTUNE = 500_000;

  private Figures() {}

  static List<Span> percents(String text) {
    return all(PERCENT, text);
  }

  static List<Span> phones(String text) {
    return all(PHONE, text);
  }

  static List<Span> passwords(String text) {
    return all(PASSWORD, text);
  }

  static List<Span> handles(String text) {
    return all(HANDLE, text);
  }

  static List<Span> money(String text) {
    return amounts(text, 0);
  }

  static List<Span> fortunes(String text) {
    return amounts(text, FORTUNE);
  }

  private static List<Span> amounts(String text, double least) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      boolean money = matcher.group(1) != null || matcher.group(4) != null;
      if (money && value(matcher) >= least) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  private static double value(Matcher amount) {
    String digits = amount.group(2).replaceAll("\\D", "");
    double number = digits.length() > 15 ? Double.MAX_VALUE : Double.parseDouble(digits);
    String scale = amount.group(3);
    if (scale == null) {
      return number;
    }
    return switch (scale.toLowerCase(Locale.ROOT)) {
      case "k", "tsd", "thousand", "mil", "mille" -> number * 1e3;
      case String large -> large.startsWith("b") ? number * 1e9 : number * 1e6;
    };
  }

  private static List<Span> all(Pattern pattern, String text) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }
}
