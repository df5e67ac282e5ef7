/** Devices as callers: the access tokens that they register with, and whose calls are let in. */
@NullMarked
package dev.tidings.mock.device;

import org.jspecify.annotations.NullMarked;
