/// The browser page: the same coach over plain HTTP, with nothing to install.
/// Pages and fragments are written on the server; the script only carries them and keeps the member's hands free.
@NullMarked
package dev.rapport.web;

import org.jspecify.annotations.NullMarked;
