/** Who does not want to hear from whom: keywords and their replies, opt-outs, consents and contacts. */
@NullMarked
package dev.tidings.mock.consent;

import org.jspecify.annotations.NullMarked;
