package dev.rapport.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.message.Action;
import dev.rapport.message.Field;
import dev.rapport.message.PlainText;
import dev.rapport.message.Token;
import dev.rapport.message.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps a card within the number of buttons that Teams shows. Where there are more, what can be done with each of
/// several texts becomes one button and a list of the texts; what is left over goes into a list of its own.
final class ActionPlan {
  private static final String WHICH = Buttons.PICK_PREFIX + "which";
  private static final String MORE = Buttons.PICK_PREFIX + "more";

  private final int budget;
  private final List<Row> rows = new ArrayList<>();

  /// Buttons that stand together.
  ///
  /// @param about what stands before them, such as "Warm · 142 of 200"
  /// @param text whether that is a text to take away
  private record Row(String about, boolean text, List<Action> actions) {}

  /// @param taken how many buttons the card has besides
  ActionPlan(List<Element> elements, int taken) {
    this.budget = CardLimits.ACTIONS - taken;
    String paragraph = "";
    String text = "";
    for (Element element : elements) {
      switch (element) {
        case Element.Copyable(var label, var _) -> text = shortened(label);
        case Element.Paragraph(var spans) -> paragraph = shortened(PlainText.of(spans));
        case Element.Actions(var actions) -> {
          // A text says better than the words between what its buttons are about.
          rows.add(new Row(text.isEmpty() ? paragraph : text, !text.isEmpty(), actions));
          text = "";
        }
        case Element.Divider _ -> paragraph = "";
        case Element.Note _,Element.Bullets _,Element.FindingLine _ -> {
          // says nothing of what follows
        }
      }
    }
  }

  /// What stands in the place of each row, in their order, and at last what stands at the end.
  List<List<ObjectNode>> nodes() {
    List<List<ObjectNode>> nodes = new ArrayList<>();
    if (count() <= budget) {
      rows.forEach(row -> nodes.add(List.of(Buttons.row(row.actions().stream().map(Buttons::of).toList()))));
      nodes.add(List.of());
      return nodes;
    }
    Set<String> repeated = repeated();
    int left = budget - repeated.size();
    List<Action> singles = singles(repeated);
    Set<Action> shown = new HashSet<>(singles.subList(0, Math.min(singles.size(),
        singles.size() <= left ? left : Math.max(0, left - 1))));
    int last = lastWith(repeated);
    for (int i = 0; i < rows.size(); i++) {
      List<ObjectNode> here = new ArrayList<>();
      if (i == last) {
        here.addAll(which(repeated));
      }
      List<ObjectNode> buttons = rows.get(i).actions().stream().filter(shown::contains).map(Buttons::of).toList();
      if (!buttons.isEmpty()) {
        here.add(Buttons.row(buttons));
      }
      nodes.add(here);
    }
    nodes.add(more(repeated, shown));
    return nodes;
  }

  private int count() {
    return rows.stream().mapToInt(row -> row.actions().size()).sum();
  }

  // The commonest first; each takes one button, and one is kept for what is left over.
  private Set<String> repeated() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.forEach(row -> row.actions().forEach(action -> counts.merge(action.label(), 1, Integer::sum)));
    return new HashSet<>(counts.entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(Math.max(0, budget - 1))
        .map(Map.Entry::getKey)
        .toList());
  }

  // What can be done with a text first, then the last row, which says what leads on. What belongs to one of several
  // texts comes last: in the list it can say to which.
  private List<Action> singles(Set<String> repeated) {
    List<Action> singles = new ArrayList<>();
    rows.stream().filter(row -> row.text() && !several(row, repeated)).forEach(row -> singles.addAll(row.actions()));
    rows.reversed()
        .stream()
        .filter(row -> !row.text() && !several(row, repeated))
        .forEach(
            row -> singles.addAll(row.actions()));
    rows.stream()
        .filter(row -> several(row, repeated))
        .flatMap(row -> row.actions().stream())
        .filter(action -> !repeated.contains(action.label()))
        .forEach(singles::add);
    return singles;
  }

  private static boolean several(Row row, Set<String> repeated) {
    return row.actions().stream().anyMatch(action -> repeated.contains(action.label()));
  }

  private int lastWith(Set<String> repeated) {
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (several(rows.get(i), repeated)) {
        last = i;
      }
    }
    return last;
  }

  private List<ObjectNode> which(Set<String> repeated) {
    List<Field.Option> options = new ArrayList<>();
    Map<String, Map<String, Token>> tokens = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      List<Action> theirs = row.actions().stream().filter(action -> repeated.contains(action.label())).toList();
      if (!theirs.isEmpty()) {
        String id = Integer.toString(i);
        options.add(new Field.Option(id, row.about().isEmpty() ? Integer.toString(options.size() + 1) : row.about()));
        theirs.forEach(action -> tokens.computeIfAbsent(action.label(), _ -> new LinkedHashMap<>())
            .putIfAbsent(id, action.token()));
      }
    }
    List<ObjectNode> buttons = new ArrayList<>();
    tokens.forEach((label, byRow) -> buttons.add(Buttons.picking(label, WHICH, byRow)));
    return List.of(Inputs.choices(WHICH, Wording.WHICH, options, options.getFirst().id()), Buttons.row(buttons));
  }

  private List<ObjectNode> more(Set<String> repeated, Set<Action> shown) {
    List<Field.Option> options = new ArrayList<>();
    for (Row row : rows) {
      boolean several = several(row, repeated);
      for (Action action : row.actions()) {
        if (!repeated.contains(action.label()) && !shown.contains(action)) {
          String label = several && !row.about().isEmpty() ? row.about() + ": " + action.label() : action.label();
          options.add(new Field.Option(action.token().encode(), label));
        }
      }
    }
    return options.isEmpty() ? List.of()
        : List.of(Inputs.choices(MORE, Wording.MORE, options, options.getFirst().id()).put("style", "compact"),
            Buttons.row(List.of(Buttons.go(Wording.GO, MORE))));
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= CardLimits.CHOICE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, CardLimits.CHOICE / 2)).stripTrailing() + "…";
  }
}
