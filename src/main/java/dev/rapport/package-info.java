/// Rapport, a coach for networking etiquette. This package holds only the
/// entry point.
@NullMarked
package dev.rapport;

import org.jspecify.annotations.NullMarked;
