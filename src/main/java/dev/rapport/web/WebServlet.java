package dev.rapport.web;

import dev.rapport.coaching.MemberRef;
import dev.rapport.message.Card;
import dev.rapport.message.Element;
import dev.rapport.message.Span;
import dev.rapport.service.Afterwards;
import dev.rapport.service.Answer;
import dev.rapport.service.Coach;
import dev.rapport.service.Pinboard;
import dev.rapport.web.render.HtmlRenderer;
import dev.rapport.web.render.Wall;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every request of the page. Each is admitted, answered, and sent with the same headers, whatever came of it.
final class WebServlet extends HttpServlet {
  private static final Logger LOG = LoggerFactory.getLogger(WebServlet.class);
  private static final String READS = "GET, HEAD, OPTIONS";
  private static final String WRITES = "POST, OPTIONS";
  /// The page's script asks with this header, and gets only what is new.
  private static final String FRAGMENT = "Rapport-Fragment";

  private final transient Coach coach;
  private final transient Gate gate;
  private final transient Assets assets = Assets.load();
  private final transient Page page;
  private final transient Gallery gallery;
  private final transient MemberCookie cookie = new MemberCookie();

  WebServlet(Coach coach, WebSettings settings, Papers papers) {
    this.coach = coach;
    this.gate = new Gate(settings);
    this.page = new Page(assets, coach.suggestions());
    this.gallery = new Gallery(papers);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Headers.set(response);
    Reply reply;
    try {
      gate.admit(request);
      reply = reply(request, response);
    } catch (RefusedException refused) {
      reply = refusal(request, refused);
    } catch (RuntimeException failure) {
      LOG.error("{} {} failed", request.getMethod(), request.getServletPath(), Wordless.of(failure));
      reply = refusal(request, new RefusedException(500,
          "Something went wrong on our side. Nothing you typed is lost; please try again in a moment."));
    }
    reply.send(response);
  }

  private Reply reply(HttpServletRequest request, HttpServletResponse response) throws IOException, RefusedException {
    String path = request.getRequestURI();
    return switch (path) {
      case "/turn", "/preview" -> switch (request.getMethod()) {
        case "POST" -> path.equals("/turn") ? turn(request, response) : preview(request, response);
        default -> notThatWay(request, response, WRITES);
      };
      default -> switch (request.getMethod()) {
        case "GET", "HEAD" -> path.equals("/") ? arrival(request, response) : file(request, response);
        default -> notThatWay(request, response, READS);
      };
    };
  }

  private Reply arrival(HttpServletRequest request, HttpServletResponse response) {
    Optional<MemberCookie.Visitor> known = cookie.visitor(request);
    if (known.isEmpty() && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      // A strict cookie stays at home when another site links here; asking once more from here brings it along.
      return Reply.page(200, page.passage());
    }
    MemberCookie.Visitor visitor = known.orElseGet(cookie::welcome);
    cookie.keep(visitor, request, response);
    return Reply.page(200,
        page.whole(coach.arrive(visitor.member()), null, newAct(), gallery.wallOf(visitor.member()),
            home(visitor.member())));
  }

  private Reply file(HttpServletRequest request, HttpServletResponse response) throws RefusedException {
    return assets.reply(request, response)
        .or(() -> cookie.visitor(request).flatMap(visitor -> gallery.reply(visitor.member(), request, response)))
        .orElseThrow(() -> new RefusedException(404, "There is no page at this address."));
  }

  private Reply turn(HttpServletRequest request, HttpServletResponse response) throws IOException, RefusedException {
    FormBody body = FormBody.read(request);
    MemberRef member = member(request, response);
    Act act = Act.read(body, member);
    Answer answer = act.input() == null ? strange(member)
        : coach.turn(member, Pinboard.channelOf(member), act.delivery(), act.input(), Afterwards.NOTHING);
    Wall wall = gallery.wallOf(member);
    return asksForFragment(request)
        ? Reply.fragment(page.message(answer, newAct(), wall).append(Page.home(home(member), wall)).toString())
        : Reply.page(200, page.whole(answer, act.input(), newAct(), wall, home(member)));
  }

  // It stands beside what the member came for, so it fails alone.
  private List<Card> home(MemberRef member) {
    try {
      return coach.home(member);
    } catch (RuntimeException failure) {
      LOG.error("A home could not be shown", Wordless.of(failure));
      return List.of();
    }
  }

  private Reply preview(HttpServletRequest request, HttpServletResponse response) throws IOException, RefusedException {
    String text = FormBody.read(request).value("text").orElse("");
    return Reply.fragment(HtmlRenderer.card(coach.preview(member(request, response), text)).toString());
  }

  private MemberRef member(HttpServletRequest request, HttpServletResponse response) {
    return cookie.visitor(request).orElseGet(() -> {
      MemberCookie.Visitor somebodyNew = cookie.welcome();
      cookie.keep(somebodyNew, request, response);
      return somebodyNew;
    }).member();
  }

  /// A button that no coach of ours made: said so, with the present step.
  private Answer strange(MemberRef member) {
    Answer present = coach.arrive(member);
    List<Card> cards = new ArrayList<>();
    cards.add(new Card("", List.of(new Element.Paragraph(
        List.of(new Span.Text("I don't know that button; it may be from an older page. Here is where we are."))))));
    cards.addAll(present.cards());
    return new Answer(cards, present.form());
  }

  private static Reply notThatWay(HttpServletRequest request, HttpServletResponse response, String allowed)
      throws RefusedException {
    response.setHeader("Allow", allowed);
    if (request.getMethod().equals("OPTIONS")) {
      return Reply.nothing(204);
    }
    throw new RefusedException(405, "This address does not work that way. The conversation is on the first page.");
  }

  private Reply refusal(HttpServletRequest request, RefusedException refused) {
    return asksForFragment(request)
        ? Reply.sentence(refused.status(), refused.sentence())
        : Reply.page(refused.status(), page.notice(refused.sentence()));
  }

  private static boolean asksForFragment(HttpServletRequest request) {
    return request.getHeader(FRAGMENT) != null;
  }

  private static String newAct() {
    return UUID.randomUUID().toString();
  }
}
