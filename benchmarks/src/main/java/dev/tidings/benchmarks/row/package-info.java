/** The rows of the table, one class each. */
@NullMarked
package dev.tidings.benchmarks.row;

import org.jspecify.annotations.NullMarked;
