/// The house rules as tests: who may see whom, and what no source file may hold.
/// A rule that would match nothing is a broken rule, so each of them proves itself on code that breaks it.
@NullMarked
package dev.rapport.architecture;

import org.jspecify.annotations.NullMarked;
