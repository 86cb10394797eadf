/// The neutral model of what is shown: cards, forms and their parts. Whatever enters here, every platform and plain text can show.
@NullMarked
package dev.rapport.message;

import org.jspecify.annotations.NullMarked;
