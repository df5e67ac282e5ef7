/** Loads a server with requests and says how many it answered, and how soon. */
@NullMarked
package dev.tidings.benchmarks.load;

import org.jspecify.annotations.NullMarked;
