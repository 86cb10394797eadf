/// Cards and forms as plain, accessible HTML. Everything that is text passes through one class for escaping.
@NullMarked
package dev.rapport.web.render;

import org.jspecify.annotations.NullMarked;
