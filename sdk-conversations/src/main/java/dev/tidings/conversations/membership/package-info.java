/** Conversations seen by who is in them. */
@NullMarked
package dev.tidings.conversations.membership;

import org.jspecify.annotations.NullMarked;
