/// Quartz as a clock that ticks. It knows nothing of what it starts: what is due, and whether it was sent, is decided
/// elsewhere, so that a tick more or a tick less changes nothing.
@NullMarked
package dev.rapport.schedule;

import org.jspecify.annotations.NullMarked;
