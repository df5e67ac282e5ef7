/**
 * What an application needs on its users' side of Verify, without calling the backend: codes of authenticator apps, keys and
 * signatures of push devices, and passkeys on their way to the browser and back.
 */
@NullMarked
package dev.tidings.verify.device;

import org.jspecify.annotations.NullMarked;
