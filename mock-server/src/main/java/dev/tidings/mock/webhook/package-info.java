/** Calls an application back: signs, sends, retries and keeps the journal, with the signature doctor. */
@NullMarked
package dev.tidings.mock.webhook;

import org.jspecify.annotations.NullMarked;
