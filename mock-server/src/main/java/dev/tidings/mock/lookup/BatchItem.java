package dev.tidings.mock.lookup;

import org.jspecify.annotations.Nullable;

/**
 * One number of a batch, looked up or refused.
 *
 * @param correlationId as it was given; null if it was not
 * @param errorCode why it was refused; null if it was not
 * @param answer what is known of it; without packages if it was refused
 */
record BatchItem(@Nullable String correlationId, @Nullable Integer errorCode, LookupAnswer answer) {}
