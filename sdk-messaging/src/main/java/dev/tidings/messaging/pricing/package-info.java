/** Prices: what messages and phone numbers cost in each country. */
@NullMarked
package dev.tidings.messaging.pricing;

import org.jspecify.annotations.NullMarked;
