/**
 * Conversations, who takes part in them and by which addresses, and how long they last. Knows nothing of what is said in them.
 */
@NullMarked
package dev.tidings.mock.conversation;

import org.jspecify.annotations.NullMarked;
