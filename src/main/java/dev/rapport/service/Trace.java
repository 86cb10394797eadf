package dev.rapport.service;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Where something failed, without its message: an exception's message may quote what a member typed.
final class Trace {
  private static final int FRAMES = 8;

  private Trace() {}

  static String of(Throwable failure) {
    String frames = Arrays.stream(failure.getStackTrace())
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
    return failure.getClass().getName() + " at " + frames;
  }
}
