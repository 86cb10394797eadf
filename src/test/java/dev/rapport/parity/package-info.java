/// The same walks on every platform, told as stories that can be compared. What a platform does in its own way stays with
/// its surface; what the coach says, and what it keeps, must be the same everywhere.
@org.jspecify.annotations.NullMarked
package dev.rapport.parity;
