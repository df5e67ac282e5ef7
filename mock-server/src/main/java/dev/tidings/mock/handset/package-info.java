/** The phones on the far side: whether they can be reached, whom they block, and what they have sent and been shown. */
@NullMarked
package dev.tidings.mock.handset;

import org.jspecify.annotations.NullMarked;
