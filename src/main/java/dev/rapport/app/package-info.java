/// The composition root: builds every part, starts them in order, stops them in reverse.
/// It sees everybody, and nobody but the command line sees it.
@NullMarked
package dev.rapport.app;

import org.jspecify.annotations.NullMarked;
