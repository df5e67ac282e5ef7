/** Rate limits of services: what they count by, and their buckets. */
@NullMarked
package dev.tidings.verify.limit;

import org.jspecify.annotations.NullMarked;
