/**
 * What conversations stand on: chat services, their settings, users, roles, credentials and bindings. Knows no conversation; what
 * users may do in one is decided by whoever does it.
 */
@NullMarked
package dev.tidings.mock.chat;

import org.jspecify.annotations.NullMarked;
