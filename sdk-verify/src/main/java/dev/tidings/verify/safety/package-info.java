/** Safety: numbers that Verify never takes for those of fraudsters. */
@NullMarked
package dev.tidings.verify.safety;

import org.jspecify.annotations.NullMarked;
