/** What senders report about their messages, to be reported and to go with the message. */
@NullMarked
package dev.tidings.mock.feedback;

import org.jspecify.annotations.NullMarked;
