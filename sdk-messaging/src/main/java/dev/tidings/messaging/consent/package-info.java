/** Consents and contacts: who has agreed to get messages from whom, told to the backend in bulk. */
@NullMarked
package dev.tidings.messaging.consent;

import org.jspecify.annotations.NullMarked;
