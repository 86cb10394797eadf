package dev.rapport.port;

import dev.rapport.coaching.MemberRef;
import java.time.Instant;

/// Something that has to be sent to a member after the platform was acknowledged. It is saved with the turn that it
/// answers, so that a crash in between loses nothing.
///
/// @param id the delivery that it answers
/// @param payload whatever its platform needs for sending it; nobody else reads it
public record Outgoing(DeliveryId id, MemberRef member, Instant at, String payload) {}
