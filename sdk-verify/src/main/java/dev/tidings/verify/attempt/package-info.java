/** Attempts to bring codes to people: what became of each, and how many were worth it. */
@NullMarked
package dev.tidings.verify.attempt;

import org.jspecify.annotations.NullMarked;
