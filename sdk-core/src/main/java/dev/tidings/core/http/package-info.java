/**
 * The transport port: what goes over the wire and who carries it. Knows nothing of accounts, retries or JSON.
 */
@NullMarked
package dev.tidings.core.http;

import org.jspecify.annotations.NullMarked;
