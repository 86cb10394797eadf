package dev.rapport.coaching.triage;

/// Reads received messages. Pure, safe to share between threads; any text at all gets an answer.
public interface Triager {
  Triage triage(String received);
}
