/** What the wire looks like: parameters, errors, dates, pages, JSON and XML. Knows no socket and no product. */
@NullMarked
package dev.tidings.mock.wire;

import org.jspecify.annotations.NullMarked;
