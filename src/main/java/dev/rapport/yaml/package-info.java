/// Reads YAML with the place of every value, so that a mistake is reported with file, line and a suggestion.
@NullMarked
package dev.rapport.yaml;

import org.jspecify.annotations.NullMarked;
