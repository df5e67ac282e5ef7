/** Figures, what they are compared with, and the table that shows them. */
@NullMarked
package dev.tidings.benchmarks.report;

import org.jspecify.annotations.NullMarked;
