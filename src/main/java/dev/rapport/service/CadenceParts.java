package dev.rapport.service;

import dev.rapport.engagement.PromptPool;
import dev.rapport.port.EngagementStore;
import dev.rapport.port.Illustrator;
import dev.rapport.port.Messenger;
import dev.rapport.port.Outcomes;
import dev.rapport.port.ProgrammeStore;
import dev.rapport.port.RunLedger;
import dev.rapport.present.RhythmPresenter;
import java.time.InstantSource;

/// What the weekly rhythm works with.
public record CadenceParts(ProgrammeStore programmes, EngagementStore engagement, RunLedger ledger, Messenger messenger,
    Illustrator illustrator, Outcomes outcomes, PromptPool prompts, RhythmPresenter presenter, RetryPolicy retries,
    InstantSource clock) {}
