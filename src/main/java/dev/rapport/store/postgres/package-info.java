/// Everything that Rapport keeps, in a PostgreSQL that several processes may share. A turn is one transaction; whatever
/// only one process may do is decided by the database, and never in memory.
@NullMarked
package dev.rapport.store.postgres;

import org.jspecify.annotations.NullMarked;
