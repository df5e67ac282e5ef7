/** The types of content that a template may have: what each says, and what it may not. */
@NullMarked
package dev.tidings.messaging.content.type;

import org.jspecify.annotations.NullMarked;
