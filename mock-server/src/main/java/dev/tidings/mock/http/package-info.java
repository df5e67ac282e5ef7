/** Turns engine events into a plain request-to-response function: addresses, routes, engines and the socketless way in. */
@NullMarked
package dev.tidings.mock.http;

import org.jspecify.annotations.NullMarked;
