/** Conversations and who takes part in them. */
@NullMarked
package dev.tidings.conversations.conversation;

import org.jspecify.annotations.NullMarked;
