/// What whoever runs Rapport can watch, in Prometheus' text format. Counts and times alone: no ids and no words of
/// members.
@NullMarked
package dev.rapport.metrics;

import org.jspecify.annotations.NullMarked;
