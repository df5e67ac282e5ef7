/** What conversations stand on: chat services, their settings, users, roles, credentials and bindings. */
@NullMarked
package dev.tidings.mock.chat;

import org.jspecify.annotations.NullMarked;
