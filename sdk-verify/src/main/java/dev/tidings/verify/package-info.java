/** The way into the module: the client whose methods lead to the resources, blocking and not. */
@NullMarked
package dev.tidings.verify;

import org.jspecify.annotations.NullMarked;
