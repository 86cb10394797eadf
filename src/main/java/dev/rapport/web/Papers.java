package dev.rapport.web;

import dev.rapport.port.Illustrator;

/// The two papers that pictures of the page are drawn on. Both make pictures of the same size.
public record Papers(Illustrator light, Illustrator dark) {}
