/// Reads the coach's words from config/content: rubric, scripts and copy, checked whole at start.
@NullMarked
package dev.rapport.content;

import org.jspecify.annotations.NullMarked;
