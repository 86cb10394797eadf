/// Microsoft Teams: verifies what the Bot Connector sends, hands it to the coach as turns, and sends answers back as
/// Adaptive Cards. A thin connector of our own, because no SDK for Java is alive.
@NullMarked
package dev.rapport.teams;

import org.jspecify.annotations.NullMarked;
