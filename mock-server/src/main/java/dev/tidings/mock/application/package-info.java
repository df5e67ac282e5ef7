/** TwiML applications: sets of webhooks that numbers and messages share by one SID. */
@NullMarked
package dev.tidings.mock.application;

import org.jspecify.annotations.NullMarked;
