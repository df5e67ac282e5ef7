/** People who chat, and what roles let them do. */
@NullMarked
package dev.tidings.conversations.user;

import org.jspecify.annotations.NullMarked;
