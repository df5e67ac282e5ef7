/** The simulated time and the one ordered queue of what is due. Sees only the JDK. */
@NullMarked
package dev.tidings.mock.time;

import org.jspecify.annotations.NullMarked;
