/// The conversation as a pure function: a state and an event give a new state and the effects. Nothing here loads, saves, sends or knows the time.
@NullMarked
package dev.rapport.coaching.conversation;

import org.jspecify.annotations.NullMarked;
