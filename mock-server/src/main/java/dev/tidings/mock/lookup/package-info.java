/** Lookup: what phone numbers are, who stands behind them, and how risky they are. */
@NullMarked
package dev.tidings.mock.lookup;

import org.jspecify.annotations.NullMarked;
