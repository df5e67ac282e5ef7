/**
 * Messages: what is taken, the way each goes, and how it looks on the wire. Whoever has something that belongs to a message
 * (its media, its feedback) hangs on to its life by the hooks of {@link dev.tidings.mock.messaging.Messages}.
 */
@NullMarked
package dev.tidings.mock.messaging;

import org.jspecify.annotations.NullMarked;
