/** Templates: the texts that codes are sent in, by language. */
@NullMarked
package dev.tidings.verify.template;

import org.jspecify.annotations.NullMarked;
