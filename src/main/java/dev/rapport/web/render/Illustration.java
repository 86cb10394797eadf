package dev.rapport.web.render;

/// Where a picture can be fetched, on light and on dark paper, and how large both are.
public record Illustration(String light, String dark, int width, int height) {}
