/** Senders on WhatsApp and RCS: registered, set up and looked after; and the sign that somebody is typing. */
@NullMarked
package dev.tidings.messaging.channel;

import org.jspecify.annotations.NullMarked;
