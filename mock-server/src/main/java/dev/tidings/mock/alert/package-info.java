/** What went wrong while nobody was waiting for an answer: the alerts of the debugger. */
@NullMarked
package dev.tidings.mock.alert;

import org.jspecify.annotations.NullMarked;
