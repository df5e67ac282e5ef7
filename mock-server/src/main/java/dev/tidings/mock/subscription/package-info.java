/** Whom applications have told to hear what happens to factors and challenges, and telling them. */
@NullMarked
package dev.tidings.mock.subscription;

import org.jspecify.annotations.NullMarked;
