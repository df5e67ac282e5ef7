/** Placeholder. */
@NullMarked
package dev.tidings.benchmarks;

import org.jspecify.annotations.NullMarked;
