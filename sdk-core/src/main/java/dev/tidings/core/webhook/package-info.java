/**
 * Webhooks as an application receives them: what Twilio signs, and whether a request carries its signature. Pure
 * functions and immutable values; knows nothing of the client that sends.
 */
@NullMarked
package dev.tidings.core.webhook;

import org.jspecify.annotations.NullMarked;
