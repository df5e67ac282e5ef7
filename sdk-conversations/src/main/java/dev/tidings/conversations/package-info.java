/** Conversations: the client whose methods lead to all others. */
@NullMarked
package dev.tidings.conversations;

import org.jspecify.annotations.NullMarked;
