/** Phone numbers and short codes that accounts own. */
@NullMarked
package dev.tidings.mock.number;

import org.jspecify.annotations.NullMarked;
