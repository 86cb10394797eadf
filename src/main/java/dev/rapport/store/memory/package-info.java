/// Stores that forget when the process ends: for rehearsals, where nothing of the real ones may be touched, and for tests.
/// They keep the contracts of the durable ones, apart from surviving.
@NullMarked
package dev.rapport.store.memory;

import org.jspecify.annotations.NullMarked;
