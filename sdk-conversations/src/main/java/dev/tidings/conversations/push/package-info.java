/** Push notifications: credentials, the devices that get them, what they say. */
@NullMarked
package dev.tidings.conversations.push;

import org.jspecify.annotations.NullMarked;
