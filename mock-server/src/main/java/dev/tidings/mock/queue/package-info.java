/** The queues in which messages wait for their sender's turn: how fast each may send, whose turn it is, who has waited too long. */
@NullMarked
package dev.tidings.mock.queue;

import org.jspecify.annotations.NullMarked;
