/**
 * Channels besides the phone network, and the senders that accounts have on them: WhatsApp, RCS and Messenger. Knows their
 * addresses, how a sender comes to life, how long a user's words leave a window open, and what each channel takes.
 */
@NullMarked
package dev.tidings.mock.channel;

import org.jspecify.annotations.NullMarked;
