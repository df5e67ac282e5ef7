/** Content templates: made, found, sent to WhatsApp for approval, and shown as each channel shows them. */
@NullMarked
package dev.tidings.messaging.content;

import org.jspecify.annotations.NullMarked;
