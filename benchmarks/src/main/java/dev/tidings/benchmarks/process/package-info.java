/** Other processes: where their classes are, how they start, when they answer, how they end. */
@NullMarked
package dev.tidings.benchmarks.process;

import org.jspecify.annotations.NullMarked;
