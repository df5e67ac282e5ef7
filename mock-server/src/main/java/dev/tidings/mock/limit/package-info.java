/** What holds verifications back and where they go: rate limits with their buckets, and Messaging Services by country. */
@NullMarked
package dev.tidings.mock.limit;

import org.jspecify.annotations.NullMarked;
