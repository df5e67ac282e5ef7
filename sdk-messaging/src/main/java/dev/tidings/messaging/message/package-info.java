/** Messages with their media and feedback: what is sent, how it went, and what the operations take and answer. */
@NullMarked
package dev.tidings.messaging.message;

import org.jspecify.annotations.NullMarked;
