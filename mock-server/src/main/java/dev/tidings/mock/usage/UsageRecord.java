package dev.tidings.mock.usage;

import java.time.Instant;

/**
 * What an account used of one category in one span of time.
 *
 * @param accountSid whose it is
 * @param category of what
 * @param period the list it stands in
 * @param span when
 * @param sum how much
 * @param asOf when it was counted
 */
record UsageRecord(String accountSid, Category category, Period period, Period.Span span, Sum sum, Instant asOf) {}
