/** Entities, whoever is to be recognized, and their factors, by what they are: TOTP apps, devices that get pushes, passkeys. */
@NullMarked
package dev.tidings.mock.factor;

import org.jspecify.annotations.NullMarked;
