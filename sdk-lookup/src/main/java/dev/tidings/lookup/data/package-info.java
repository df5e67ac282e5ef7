/** Data packages: what Lookup can tell of a number beyond its digits. */
@NullMarked
package dev.tidings.lookup.data;

import org.jspecify.annotations.NullMarked;
