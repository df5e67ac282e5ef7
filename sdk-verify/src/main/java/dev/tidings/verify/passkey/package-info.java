/** Passkeys: making them and signing in with them. */
@NullMarked
package dev.tidings.verify.passkey;

import org.jspecify.annotations.NullMarked;
