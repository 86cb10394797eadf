package dev.rapport.coaching.review;

/// Reviews drafts. Pure and safe to share between threads.
public interface Reviewer {
  Review review(ReviewRequest request);
}
