/** Phone numbers and short codes: those that can be bought, and those that the account has. */
@NullMarked
package dev.tidings.messaging.number;

import org.jspecify.annotations.NullMarked;
