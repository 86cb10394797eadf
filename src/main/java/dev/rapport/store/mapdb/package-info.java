/// The embedded store: an append-only journal in the data folder is the truth, MapDB maps off the heap say where in it
/// each record stands. The maps are rebuilt from the journal at every start, because MapDB alone loses what a crash interrupts.
@NullMarked
package dev.rapport.store.mapdb;

import org.jspecify.annotations.NullMarked;
