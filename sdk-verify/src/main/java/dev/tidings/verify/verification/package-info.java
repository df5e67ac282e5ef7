/** Verifications: codes sent to people, and the checks of what they type. */
@NullMarked
package dev.tidings.verify.verification;

import org.jspecify.annotations.NullMarked;
