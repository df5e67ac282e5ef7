/** Typed webhooks: what the backend tells an application of messages sent and received, verified and read in one call. */
@NullMarked
package dev.tidings.messaging.webhook;

import org.jspecify.annotations.NullMarked;
