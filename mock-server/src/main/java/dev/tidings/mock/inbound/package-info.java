/**
 * Messages that come in: from handsets and from other numbers of this server, to the application that is asked about them,
 * and the TwiML it answers with, executed.
 */
@NullMarked
package dev.tidings.mock.inbound;

import org.jspecify.annotations.NullMarked;
