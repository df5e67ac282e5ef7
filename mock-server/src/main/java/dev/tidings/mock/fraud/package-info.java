/** Fraud Guard: what keeps text messages with codes from numbers that somebody is paid to have them sent to. */
@NullMarked
package dev.tidings.mock.fraud;

import org.jspecify.annotations.NullMarked;
