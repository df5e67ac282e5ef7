/** Messages of conversations, the files that they carry, and what became of them on the way. */
@NullMarked
package dev.tidings.conversations.message;

import org.jspecify.annotations.NullMarked;
