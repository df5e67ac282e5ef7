/** Addresses at which a message that comes in begins a conversation. */
@NullMarked
package dev.tidings.conversations.address;

import org.jspecify.annotations.NullMarked;
