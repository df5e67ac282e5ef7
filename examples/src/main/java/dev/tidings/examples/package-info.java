/** Placeholder. */
@NullMarked
package dev.tidings.examples;

import org.jspecify.annotations.NullMarked;
