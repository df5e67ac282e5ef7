/** Everything that is remembered: tables of immutable values, the one lock, SIDs, randomness and the change feed. Knows no product. */
@NullMarked
package dev.tidings.mock.world;

import org.jspecify.annotations.NullMarked;
