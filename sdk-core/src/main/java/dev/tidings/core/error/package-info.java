/** What can go wrong with a call, sorted by what the caller can do about it. */
@NullMarked
package dev.tidings.core.error;

import org.jspecify.annotations.NullMarked;
