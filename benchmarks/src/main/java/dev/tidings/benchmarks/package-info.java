/** Runs the benchmarks and prints what came out. Each compares us with named peers in one and the same run. */
@NullMarked
package dev.tidings.benchmarks;

import org.jspecify.annotations.NullMarked;
