/** Numbers: looking them up, one or many, and what can be known of them without a call. */
@NullMarked
package dev.tidings.lookup.number;

import org.jspecify.annotations.NullMarked;
