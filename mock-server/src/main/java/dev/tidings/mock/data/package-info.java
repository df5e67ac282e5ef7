/** Reads the data files of the jar, in which rooms keep facts that are too long for code. */
@NullMarked
package dev.tidings.mock.data;

import org.jspecify.annotations.NullMarked;
