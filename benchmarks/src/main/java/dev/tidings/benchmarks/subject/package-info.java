/** What is compared, ours and theirs: clients, servers and the life cycle of messages, and what they all send. */
@NullMarked
package dev.tidings.benchmarks.subject;

import org.jspecify.annotations.NullMarked;
