/// Turns cards and forms into Block Kit, within Slack's limits and with no word of a member ever read as markup. Pure;
/// one exhaustive switch for elements and one for fields.
@NullMarked
package dev.rapport.slack.render;

import org.jspecify.annotations.NullMarked;
