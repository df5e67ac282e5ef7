package dev.tidings.messaging.usage;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What an account has used of one category in one period; days are those of UTC. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = UsageRecordBuilder.class)
public interface UsageRecord extends ApiModel {
    /** What was counted. */
    UsageCategory category();

    /** The category in words. */
    Optional<String> description();

    /** The account that used it. */
    Optional<AccountSid> accountSid();

    /** The first day of the period. */
    Optional<LocalDate> startDate();

    /** The last day of the period. */
    Optional<LocalDate> endDate();

    /** How often it was used, in {@link #countUnit()}. */
    Optional<BigDecimal> count();

    /** The unit of {@link #count()}, such as {@code messages}. */
    Optional<String> countUnit();

    /** How much was used, in {@link #usageUnit()}. */
    Optional<BigDecimal> usage();

    /** The unit of {@link #usage()}, such as {@code segments}. */
    Optional<String> usageUnit();

    /** What it cost. */
    default Optional<Money> price() {
        return priceAmount().flatMap(amount -> priceUnit().map(unit -> new Money(amount, unit)));
    }

    /** The number of {@link #price()}. */
    @JsonProperty("price")
    Optional<BigDecimal> priceAmount();

    /** The currency of {@link #price()}, in lower case. */
    Optional<String> priceUnit();

    /** Until when it was counted. */
    Optional<Instant> asOf();

    /** The version of the API. */
    Optional<String> apiVersion();

    /** Its path. */
    Optional<String> uri();

    /** The paths of the same category in other periods, by name. */
    @AllowNulls
    Map<String, String> subresourceUris();

    /** A record to be put together, for tests. */
    static UsageRecordBuilder builder() {
        return new UsageRecordBuilder();
    }
}
