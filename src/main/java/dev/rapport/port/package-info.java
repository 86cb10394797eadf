/// The few things the shell needs of the world.
@NullMarked
package dev.rapport.port;

import org.jspecify.annotations.NullMarked;
