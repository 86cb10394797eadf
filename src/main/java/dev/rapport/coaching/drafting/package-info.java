/// From a brief to drafts that contain what the member said and nothing else. Pure.
@NullMarked
package dev.rapport.coaching.drafting;

import org.jspecify.annotations.NullMarked;
