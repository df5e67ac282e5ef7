/** One-time codes: verifications and their checks, on every channel. */
@NullMarked
package dev.tidings.mock.otp;

import org.jspecify.annotations.NullMarked;
