/** Who does not want to hear from whom: keywords, opt-outs and consents. */
@NullMarked
package dev.tidings.mock.consent;

import org.jspecify.annotations.NullMarked;
