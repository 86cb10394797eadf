package dev.rapport.present;

import dev.rapport.coaching.Account;
import dev.rapport.coaching.Relationship;
import dev.rapport.coaching.conversation.AnswerProblem;
import dev.rapport.coaching.conversation.MessageProblem;
import dev.rapport.coaching.conversation.MessageProblem.Part;
import dev.rapport.coaching.conversation.ReplyAnswers;
import dev.rapport.coaching.conversation.InviteAnswers;
import dev.rapport.coaching.conversation.ConversationMachine;
import dev.rapport.coaching.conversation.State;
import dev.rapport.coaching.script.Question;
import dev.rapport.coaching.script.Script;
import dev.rapport.coaching.script.Subject;
import dev.rapport.message.Element;
import dev.rapport.message.Field;
import dev.rapport.message.Form;
import dev.rapport.message.Form.FieldProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes the forms of the walks.
record FormMaker(Copy copy, Script script) {
  Form questions(InviteAnswers answers, Relationship relationship, List<AnswerProblem> problems, Place place) {
    Line intro = relationship == Relationship.NEVER_MET ? Line.QUESTIONS_NEVER_MET : Line.QUESTIONS_MET;
    return answersForm(copy.text(Line.QUESTIONS_TITLE), List.of(new Element.Paragraph(copy.sentence(intro))), answers,
        relationship, problems, place);
  }

  /// The relationship among the rest: the questions are those of an event, and what differs from one relationship to the
  /// next is asked in general.
  Form allAtOnce(InviteAnswers answers, List<AnswerProblem> problems, Place place) {
    List<Question> questions = script.questions(Relationship.EVENT);
    List<Field> fields = new ArrayList<>();
    for (Question question : questions) {
      fields.add(switch (question.subject()) {
        case CONTEXT -> inGeneral(question, Line.AT_ONCE_CONTEXT, Line.AT_ONCE_CONTEXT_HINT, answers);
        case REASON -> inGeneral(question, Line.AT_ONCE_REASON, Line.AT_ONCE_REASON_HINT, answers);
        case RECIPIENT, OFFER, SENDER, ACCOUNT -> field(question, answers);
      });
      if (question.subject() == Subject.RECIPIENT) {
        fields.add(relationship(answers));
      }
    }
    return new Form(place.token(Verb.ANSWER), copy.text(Line.QUESTIONS_TITLE),
        List.of(new Element.Paragraph(copy.sentence(Line.QUESTIONS_MET))), fields,
        problems.stream().map(problem -> fieldProblem(problem, questions)).toList(),
        copy.text(Line.BUTTON_SUBMIT_ANSWERS),
        List.of(place.button(copy.text(Line.BUTTON_KEEP), Verb.KEEP),
            place.button(copy.text(Line.BUTTON_CANCEL), Verb.CANCEL)));
  }

  private Field relationship(InviteAnswers answers) {
    Relationship chosen = answers.relationship();
    return new Field.Choice(EventReader.RELATIONSHIP, copy.text(Line.RELATIONSHIP_TITLE),
        copy.text(Line.RELATIONSHIP_WHY),
        Arrays.stream(Relationship.values())
            .map(each -> new Field.Option(each.id(), copy.text(Presenter.label(each))))
            .toList(),
        chosen == null ? "" : chosen.id());
  }

  // Whether it is a must depends on the relationship, which is chosen beside it.
  private Field inGeneral(Question question, Line label, Line hint, InviteAnswers answers) {
    return new Field.Text(question.subject().id(), copy.text(label), copy.text(hint), question.placeholder(),
        answers.on(question.subject()), false, question.multiline(), question.maxLength(), 0);
  }

  Form trim(InviteAnswers answers, Relationship relationship, int over, List<AnswerProblem> problems, Place place) {
    return answersForm(copy.text(Line.TRIM_TITLE),
        List.of(new Element.Paragraph(copy.sentence(Line.TRIM, over, answers.account().noteLimit())),
            new Element.Paragraph(copy.sentence(Line.TRIM_HOW))),
        answers, relationship, problems, place);
  }

  /// The message that came, and who wrote it.
  Form message(ReplyAnswers answers, List<MessageProblem> problems, Place place) {
    List<Field> fields = List.of(
        text(answers, Part.RECEIVED, Line.MESSAGE_RECEIVED, Line.MESSAGE_RECEIVED_HINT, true),
        text(answers, Part.RECIPIENT, Line.MESSAGE_FROM, Line.MESSAGE_FROM_HINT, false),
        text(answers, Part.HEADLINE, Line.MESSAGE_HEADLINE, Line.MESSAGE_HEADLINE_HINT, false),
        text(answers, Part.SENDER, Line.MESSAGE_SENDER, Line.MESSAGE_SENDER_HINT, false));
    return new Form(place.token(Verb.PASTE), copy.text(Line.MESSAGE_TITLE),
        List.of(new Element.Paragraph(copy.sentence(Line.MESSAGE_INTRO))), fields,
        problems.stream()
            .map(problem -> new FieldProblem(problem.part().id(),
                problem.kind() == AnswerProblem.Kind.MISSING
                    ? copy.text(Line.MESSAGE_MISSING)
                    : problem(problem.kind(), problem.part().most())))
            .toList(),
        copy.text(Line.BUTTON_READ), List.of(place.button(copy.text(Line.BUTTON_CANCEL), Verb.CANCEL)));
  }

  private Field text(ReplyAnswers answers, Part part, Line label, Line hint, boolean message) {
    return new Field.Text(part.id(), copy.text(label), copy.text(hint), "", answers.on(part), message, message,
        part.most(), 0);
  }

  Form ownWords(State.Editing editing, List<AnswerProblem.Kind> problems, Place place) {
    int limit = editing.from().brief().limit();
    Field text = new Field.Text(EventReader.OWN_WORDS, copy.text(own(editing)), copy.text(Line.OWN_HINT), "",
        editing.text(), true, true, ConversationMachine.OWN_WORDS_LIMIT, limit);
    return new Form(place.token(Verb.WRITE), copy.text(Line.OWN_TITLE),
        List.of(new Element.Paragraph(copy.sentence(Line.OWN_INTRO, limit))), List.of(text),
        problems.stream()
            .map(kind -> new FieldProblem(EventReader.OWN_WORDS,
                problem(kind, ConversationMachine.OWN_WORDS_LIMIT)))
            .toList(),
        copy.text(Line.BUTTON_REVIEW),
        List.of(place.button(copy.text(Line.BUTTON_DRAFTS_AGAIN), Verb.BACK),
            place.button(copy.text(Line.BUTTON_KEEP), Verb.KEEP),
            place.button(copy.text(Line.BUTTON_CANCEL), Verb.CANCEL)));
  }

  private static Line own(State.Editing editing) {
    return switch (editing.answers().kind()) {
      case INVITE -> Line.OWN_LABEL;
      case REPLY -> Line.OWN_LABEL_REPLY;
      case FOLLOW_UP -> Line.OWN_LABEL_THANKS;
    };
  }

  private Form answersForm(String title, List<Element> intro, InviteAnswers answers, Relationship relationship,
      List<AnswerProblem> problems, Place place) {
    List<Question> questions = script.questions(relationship);
    return new Form(place.token(Verb.ANSWER), title, intro,
        questions.stream().map(question -> field(question, answers)).toList(),
        problems.stream().map(problem -> fieldProblem(problem, questions)).toList(),
        copy.text(Line.BUTTON_SUBMIT_ANSWERS),
        List.of(place.button(copy.text(Line.BUTTON_BACK), Verb.BACK),
            place.button(copy.text(Line.BUTTON_KEEP), Verb.KEEP),
            place.button(copy.text(Line.BUTTON_CANCEL), Verb.CANCEL)));
  }

  private Field field(Question question, InviteAnswers answers) {
    if (question.subject() == Subject.ACCOUNT) {
      return new Field.Choice(question.subject().id(), question.label(), question.hint(),
          List.of(new Field.Option(Account.FREE.id(),
              copy.text(Line.FREE_ACCOUNT, Account.FREE.noteLimit(), Account.FREE_NOTES_A_MONTH)),
              new Field.Option(Account.PREMIUM.id(), copy.text(Line.PREMIUM_ACCOUNT, Account.PREMIUM.noteLimit()))),
          answers.account().id());
    }
    return new Field.Text(question.subject().id(), question.label(), question.hint(), question.placeholder(),
        answers.on(question.subject()), question.required(), question.multiline(), question.maxLength(), 0);
  }

  private FieldProblem fieldProblem(AnswerProblem problem, List<Question> questions) {
    int most = questions.stream()
        .filter(question -> question.subject() == problem.subject())
        .mapToInt(Question::maxLength)
        .findFirst()
        .orElse(0);
    return new FieldProblem(problem.subject().id(), problem(problem.kind(), most));
  }

  private String problem(AnswerProblem.Kind kind, int most) {
    return switch (kind) {
      case MISSING -> copy.text(Line.PROBLEM_MISSING);
      case TOO_LONG -> copy.text(Line.PROBLEM_TOO_LONG, most);
      case NOT_AN_OPTION -> copy.text(Line.PROBLEM_OPTION);
      case SAYS_NOTHING -> copy.text(Line.PROBLEM_SAYS_NOTHING);
    };
  }
}
