/** What accounts have used and what it cost, by day and category, and the triggers that watch it. */
@NullMarked
package dev.tidings.mock.usage;

import org.jspecify.annotations.NullMarked;
