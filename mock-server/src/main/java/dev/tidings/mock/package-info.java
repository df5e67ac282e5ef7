/** Placeholder. */
@NullMarked
package dev.tidings.mock;

import org.jspecify.annotations.NullMarked;
