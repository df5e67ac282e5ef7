/** Messages, media and feedback: rules, life cycle, routes and views. */
@NullMarked
package dev.tidings.mock.messaging;

import org.jspecify.annotations.NullMarked;
