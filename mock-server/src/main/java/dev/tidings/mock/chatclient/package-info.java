/**
 * What users do with client SDKs: each thing needs a permission of their roles, and applications are asked and told. Typing and
 * push notifications, which only they see, are here too.
 */
@NullMarked
package dev.tidings.mock.chatclient;

import org.jspecify.annotations.NullMarked;
