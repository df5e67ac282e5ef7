/** Limits: how often an account may look up what. */
@NullMarked
package dev.tidings.lookup.limit;

import org.jspecify.annotations.NullMarked;
