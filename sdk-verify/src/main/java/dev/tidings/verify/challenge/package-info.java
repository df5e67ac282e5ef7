/** Challenges: asking somebody to show with a factor that they are there. */
@NullMarked
package dev.tidings.verify.challenge;

import org.jspecify.annotations.NullMarked;
