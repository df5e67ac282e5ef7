/**
 * What happens in conversations, and which applications are asked before it and told after it. Knows nothing of what happens but its
 * kind and its parameters, so that whoever does something describes it.
 */
@NullMarked
package dev.tidings.mock.chatevent;

import org.jspecify.annotations.NullMarked;
