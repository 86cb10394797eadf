/// The shell: one turn loads, decides, saves and answers.
@NullMarked
package dev.rapport.service;

import org.jspecify.annotations.NullMarked;
