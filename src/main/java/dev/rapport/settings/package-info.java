/// What an operator may decide: the file config/app.yaml, and the environment, which wins over it.
/// Read once at start, with every mistake in one report; running code gets plain values.
@NullMarked
package dev.rapport.settings;

import org.jspecify.annotations.NullMarked;
