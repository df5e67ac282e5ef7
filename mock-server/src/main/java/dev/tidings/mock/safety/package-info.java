/** Where an account may send to: countries, numbers that are safe, numbers that were given up. */
@NullMarked
package dev.tidings.mock.safety;

import org.jspecify.annotations.NullMarked;
