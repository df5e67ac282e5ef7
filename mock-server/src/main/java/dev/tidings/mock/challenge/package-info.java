/** Challenges that verified factors answer, and the pushes that bring them to devices. */
@NullMarked
package dev.tidings.mock.challenge;

import org.jspecify.annotations.NullMarked;
