/** Outgoing caller ids: numbers of others that the account has shown to be its own, and their validation. */
@NullMarked
package dev.tidings.messaging.callerid;

import org.jspecify.annotations.NullMarked;
