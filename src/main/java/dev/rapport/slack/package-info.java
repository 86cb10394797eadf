/// Slack by HTTP and by Socket Mode: verifies what arrives, asks the coach, and answers as Slack allows. No other package
/// knows the Slack SDK.
@NullMarked
package dev.rapport.slack;

import org.jspecify.annotations.NullMarked;
