/**
 * Usage: what an account has used and what that cost, by category and period, and triggers that fire when it is too
 * much.
 */
@NullMarked
package dev.tidings.messaging.usage;

import org.jspecify.annotations.NullMarked;
