/** TwiML applications: sets of addresses that several numbers share. */
@NullMarked
package dev.tidings.messaging.application;

import org.jspecify.annotations.NullMarked;
