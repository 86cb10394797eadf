/// The stored records as versioned JSON, the same for every store. What is written once stays readable: names on disk
/// are listed here and do not follow the names of classes.
@NullMarked
package dev.rapport.store.json;

import org.jspecify.annotations.NullMarked;
