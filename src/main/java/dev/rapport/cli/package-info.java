/// The commands of the command line. They print for a person or, with --json, a line for a line.
@NullMarked
package dev.rapport.cli;

import org.jspecify.annotations.NullMarked;
