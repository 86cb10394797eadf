/// Measures Rapport: review and drafting with JMH, and whole turns in Slack against a Bolt handler that does nothing.
/// Built and run only with `mvn -Pbenchmark`; nothing here is a test.
@NullMarked
package dev.rapport.bench;

import org.jspecify.annotations.NullMarked;
