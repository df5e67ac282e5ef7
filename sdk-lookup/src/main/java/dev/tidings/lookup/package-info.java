/** The client of Lookup, whose methods lead to all it can do, blocking and not. */
@NullMarked
package dev.tidings.lookup;

import org.jspecify.annotations.NullMarked;
