/** The admin API under /mock/v1, for tests and people that drive the server from outside. */
@NullMarked
package dev.tidings.mock.console;

import org.jspecify.annotations.NullMarked;
