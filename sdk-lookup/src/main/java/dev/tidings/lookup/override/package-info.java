/** Overrides: what an account knows better about the type of a line. */
@NullMarked
package dev.tidings.lookup.override;

import org.jspecify.annotations.NullMarked;
