package dev.rapport.present;

import dev.rapport.coaching.review.Finding;
import dev.rapport.coaching.review.Review;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import java.util.ArrayList;
import java.util.List;

/// A review as lines of a card: what is good first, then what would mend it.
record ReviewLines(Copy copy) {
  /// At most [Review#SHOWN] findings.
  List<Element> brief(Review review) {
    List<Element> lines = lines(review, Review.SHOWN);
    int more = review.findings().size() - Review.SHOWN;
    if (more > 0) {
      lines.add(new Element.Note(copy.sentence(Line.MORE_FINDINGS, more)));
    }
    return lines;
  }

  /// Every finding.
  List<Element> full(Review review) {
    return lines(review, review.findings().size());
  }

  private List<Element> lines(Review review, int most) {
    List<Element> lines = new ArrayList<>();
    if (!review.strengths().isEmpty()) {
      lines.add(new Element.Paragraph(good(review.strengths())));
    }
    review.findings().stream().limit(most).map(this::line).forEach(lines::add);
    if (review.findings().isEmpty()) {
      lines.add(new Element.Note(copy.sentence(Line.NOTHING_TO_MEND)));
    }
    return lines;
  }

  private List<Span> good(List<String> strengths) {
    List<Span> spans = new ArrayList<>(copy.sentence(Line.GOOD));
    spans.add(new Span.Text(" " + String.join(" ", strengths)));
    return spans;
  }

  private Element line(Finding finding) {
    Line weight = switch (finding.severity()) {
      case MUST -> Line.SEVERITY_MUST;
      case SHOULD -> Line.SEVERITY_SHOULD;
      case CONSIDER -> Line.SEVERITY_CONSIDER;
    };
    // Advice that names the words itself needs no second quotation beside it.
    String quote = finding.advice().contains(finding.quote()) ? "" : finding.quote();
    return new Element.FindingLine(finding.severity(), copy.text(weight), quote, finding.advice());
  }
}
