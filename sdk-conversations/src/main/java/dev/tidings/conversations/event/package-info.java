/** What the backend tells an application, typed, and answers to what it asks first. */
@NullMarked
package dev.tidings.conversations.event;

import org.jspecify.annotations.NullMarked;
