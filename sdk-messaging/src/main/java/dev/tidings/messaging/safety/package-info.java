/** Safety: to which countries messages may go, and which numbers are never taken for those of fraudsters. */
@NullMarked
package dev.tidings.messaging.safety;

import org.jspecify.annotations.NullMarked;
