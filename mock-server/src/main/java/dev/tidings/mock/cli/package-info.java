/** The command line of the standalone jar. */
@NullMarked
package dev.tidings.mock.cli;

import org.jspecify.annotations.NullMarked;
