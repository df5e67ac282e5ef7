/** Alerts: errors and warnings that the backend has about calls, webhooks and messages of an account. */
@NullMarked
package dev.tidings.messaging.alert;

import org.jspecify.annotations.NullMarked;
