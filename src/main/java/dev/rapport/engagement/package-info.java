/// The weekly rhythm: what is suggested to a channel, what its members did, when it comes round and what is summed up.
/// Pure: the same input gives the same output, for ever.
@NullMarked
package dev.rapport.engagement;

import org.jspecify.annotations.NullMarked;
