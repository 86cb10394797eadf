package dev.rapport.service;

import dev.rapport.coaching.conversation.ConversationMachine;
import dev.rapport.coaching.review.Reviewer;
import dev.rapport.coaching.script.Script;
import dev.rapport.present.FollowUpCards;
import dev.rapport.present.Presenter;
import dev.rapport.present.Reception;
import java.time.InstantSource;
import java.util.function.Supplier;

/// What the coach thinks and speaks with. All of it is immutable.
///
/// @param ids makes the ids of conversations: 1 to 64 letters, digits and hyphens, never the same twice
/// @param command the slash command that help names, such as `/invite`
public record CoachParts(ConversationMachine machine, Script script, Reviewer reviewer, Presenter presenter,
    Reception reception, FollowUpCards followUps, InstantSource clock, Supplier<String> ids, String command) {}
