/** What is known of phone numbers beyond their numbering plan: the line, its carrier, and who stands behind it. */
@NullMarked
package dev.tidings.mock.line;

import org.jspecify.annotations.NullMarked;
