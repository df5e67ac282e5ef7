/**
 * Passkeys: registering them as factors and signing in with them. What authenticators answer is verified as the WebAuthn
 * specification demands, by a library that nothing but {@code WebAuthn} sees and that is loaded with the first answer.
 */
@NullMarked
package dev.tidings.mock.passkey;

import org.jspecify.annotations.NullMarked;
