/** Lookup v1: carrier, caller name and add-ons in the words of the old version. */
@NullMarked
package dev.tidings.lookup.v1;

import org.jspecify.annotations.NullMarked;
