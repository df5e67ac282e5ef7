/** One runnable file per use case; each has the backend in its own process and prints what happens. */
@NullMarked
package dev.tidings.examples;

import org.jspecify.annotations.NullMarked;
