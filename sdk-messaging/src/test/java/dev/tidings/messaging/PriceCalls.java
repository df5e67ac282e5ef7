package dev.tidings.messaging;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.messaging.Specs.MONITOR;
import static dev.tidings.messaging.Specs.PRICING;

import dev.tidings.core.testkit.Call;
import dev.tidings.messaging.alert.LogLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Prices and alerts, with all they can say. */
final class PriceCalls {
    private static final String GB = "{\"iso_country\":\"GB\"}";
    private static final String ALERT = "NO00000000000000000000000000000001";

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            PRICING.call("ListMessagingCountry", "/v1/Messaging/Countries")
                    .says("PageSize=7")
                    .lists("countries")
                    .by(
                            (m, o) -> m.messagingPrices().with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.messagingPrices().with(o).list(q -> q.pageSize(7))),
            PRICING.call("FetchMessagingCountry", "/v1/Messaging/Countries/GB")
                    .answers(GB)
                    .by(
                            (m, o) -> m.messagingPrices().with(o).fetch("gb"),
                            (m, o) -> m.messagingPrices().with(o).fetch("gb")),
            PRICING.call("ListPhoneNumberCountry", "/v1/PhoneNumbers/Countries")
                    .says("PageSize=7")
                    .lists("countries")
                    .by(
                            (m, o) -> m.phoneNumberPrices().with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.phoneNumberPrices().with(o).list(q -> q.pageSize(7))),
            PRICING.call("FetchPhoneNumberCountry", "/v1/PhoneNumbers/Countries/GB")
                    .answers(GB)
                    .by(
                            (m, o) -> m.phoneNumberPrices().with(o).fetch("GB"),
                            (m, o) -> m.phoneNumberPrices().with(o).fetch("GB")),
            MONITOR.call("ListAlert", "/v1/Alerts")
                    .says("LogLevel=warning&StartDate=2026-11-01T00:00:00Z&EndDate=2026-11-02T03:04:05Z&PageSize=7")
                    .lists("alerts")
                    .by(
                            (m, o) -> m.alerts()
                                    .with(o)
                                    .list(q -> q.logLevel(LogLevel.WARNING)
                                            .startDate(LocalDate.of(2026, 11, 1))
                                            .endDate(Instant.parse("2026-11-02T03:04:05Z"))
                                            .pageSize(7)),
                            (m, o) -> m.alerts()
                                    .with(o)
                                    .list(q -> q.logLevel(LogLevel.WARNING)
                                            .startDate(LocalDate.of(2026, 11, 1))
                                            .endDate(Instant.parse("2026-11-02T03:04:05Z"))
                                            .pageSize(7))),
            MONITOR.call("FetchAlert", "/v1/Alerts/" + ALERT)
                    .answers(named(ALERT))
                    .by(
                            (m, o) -> m.alerts().with(o).fetch(ALERT),
                            (m, o) -> m.alerts().with(o).fetch(ALERT)));

    private PriceCalls() {}
}
