/** Short links in messages: domains, links, and what happens when one is followed. */
@NullMarked
package dev.tidings.mock.link;

import org.jspecify.annotations.NullMarked;
