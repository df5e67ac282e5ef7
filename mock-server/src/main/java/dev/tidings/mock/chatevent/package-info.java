/** What happens in conversations, and which applications are asked before it and told after it. */
@NullMarked
package dev.tidings.mock.chatevent;

import org.jspecify.annotations.NullMarked;
