/** Writes all that a world knows as JSON, and reads it back. Sees the world only, and no product. */
@NullMarked
package dev.tidings.mock.state;

import org.jspecify.annotations.NullMarked;
