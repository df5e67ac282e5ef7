/** Verify services: their settings, the templates of their texts, and the calls that belong to none of them. */
@NullMarked
package dev.tidings.mock.verify;

import org.jspecify.annotations.NullMarked;
