/** What messages and phone numbers cost in each country, and where that can be looked up. */
@NullMarked
package dev.tidings.mock.pricing;

import org.jspecify.annotations.NullMarked;
