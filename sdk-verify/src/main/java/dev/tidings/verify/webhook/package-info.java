/** Webhooks about factors and challenges: where they go, and what they tell, typed. */
@NullMarked
package dev.tidings.verify.webhook;

import org.jspecify.annotations.NullMarked;
