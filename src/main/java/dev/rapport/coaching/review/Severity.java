package dev.rapport.coaching.review;

/// How much a finding weighs: a `must` sends the draft back, a `should` costs, a `consider` is disputed among coaches.
public enum Severity {
  MUST, SHOULD, CONSIDER
}
