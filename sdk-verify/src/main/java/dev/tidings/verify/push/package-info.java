/** What devices register with: access tokens, and what the forms of their calls look like. */
@NullMarked
package dev.tidings.verify.push;

import org.jspecify.annotations.NullMarked;
