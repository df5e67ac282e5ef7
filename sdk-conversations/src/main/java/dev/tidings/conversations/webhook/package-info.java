/** Whom the backend tells of what happens, at three levels. */
@NullMarked
package dev.tidings.conversations.webhook;

import org.jspecify.annotations.NullMarked;
