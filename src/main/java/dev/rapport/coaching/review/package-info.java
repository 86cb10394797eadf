/// What the coach says of a draft: a rubric of criteria, and the reviewer that applies it. Pure.
@NullMarked
package dev.rapport.coaching.review;

import org.jspecify.annotations.NullMarked;
