/// Draws weeks as pictures that can be read on a phone, in the dark and without telling colours apart.
/// The words beside a picture say the same, so that nothing depends on it.
@NullMarked
package dev.rapport.chart;

import org.jspecify.annotations.NullMarked;
