/** Messaging Services: their settings, and the pools of senders they choose from. */
@NullMarked
package dev.tidings.messaging.service;

import org.jspecify.annotations.NullMarked;
