/** What JMH measures: clients, transports and the life cycle. */
@NullMarked
package dev.tidings.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
