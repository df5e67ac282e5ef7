/** Entities and their factors: who can show in which ways that they are there. */
@NullMarked
package dev.tidings.verify.factor;

import org.jspecify.annotations.NullMarked;
