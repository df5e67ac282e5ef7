/** The phone numbers for sale, and those that were bought: searched, bought, set up, handed over and given back by the API. */
@NullMarked
package dev.tidings.mock.stock;

import org.jspecify.annotations.NullMarked;
