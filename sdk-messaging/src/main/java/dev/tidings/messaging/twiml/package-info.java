/** TwiML replies: what an application answers to an inbound message, as the XML that the backend executes. */
@NullMarked
package dev.tidings.messaging.twiml;

import org.jspecify.annotations.NullMarked;
