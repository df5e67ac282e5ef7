package dev.tidings.mock.usage;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Function;

/** How usage records and triggers are written. */
final class UsageViews {
    static final View<UsageRecord> RECORD = View.of("UsageRecord", UsageViews::write);

    private static final DateTimeFormatter AS_OF =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+00:00'").withZone(ZoneOffset.UTC);

    private static final Map<String, Period> RELATED = Map.of(
            "all_time", Period.ALL_TIME,
            "daily", Period.DAILY,
            "last_month", Period.LAST_MONTH,
            "monthly", Period.MONTHLY,
            "this_month", Period.THIS_MONTH,
            "today", Period.TODAY,
            "yearly", Period.YEARLY,
            "yesterday", Period.YESTERDAY);

    private UsageViews() {}

    private static void write(UsageRecord record, ResourceWriter out) {
        Category category = record.category();
        boolean money = category.parent() == null;
        String price = plain(record.sum().price());
        out.string("category", category.name())
                .string("description", category.description())
                .string("account_sid", record.accountSid())
                .string("start_date", record.span().first().toString())
                .string("end_date", record.span().last().toString())
                .string("as_of", AS_OF.format(record.asOf()))
                .string("count", money ? null : Long.toString(record.sum().count()))
                .string("count_unit", category.countUnit())
                .string("usage", money ? price : Long.toString(record.sum().usage()))
                .string("usage_unit", category.usageUnit())
                .string("price", price)
                .string("price_unit", "usd")
                .string("api_version", "2010-04-01")
                .uri(
                        "uri",
                        path(record, record.period()) + "&StartDate="
                                + record.span().first() + "&EndDate="
                                + record.span().last())
                .object(
                        "subresource_uris",
                        uris -> RELATED.keySet().stream()
                                .sorted()
                                .forEach(name ->
                                        uris.uri(name, path(record, RELATED.getOrDefault(name, Period.WHOLE)))));
    }

    private static String path(UsageRecord record, Period period) {
        return "/2010-04-01/Accounts/" + record.accountSid() + "/Usage/Records"
                + (period.path().isEmpty() ? "" : "/" + period.path()) + "?Category="
                + record.category().name();
    }

    /** Triggers are written with what {@code current} says they are at. */
    static View<UsageTrigger> trigger(Function<UsageTrigger, BigDecimal> current) {
        return View.of("UsageTrigger", (trigger, out) -> {
            UsageTrigger.Recurring recurring = trigger.watched().recurring();
            String account = "/2010-04-01/Accounts/" + trigger.accountSid() + "/Usage/";
            out.string("sid", trigger.sid())
                    .string("account_sid", trigger.accountSid())
                    .string("friendly_name", trigger.friendlyName())
                    // What stands for "never" is unconfirmed; the description allows no null.
                    .string("recurring", recurring == null ? "alltime" : recurring.wire())
                    .string("usage_category", trigger.watched().category())
                    .string("trigger_by", trigger.watched().by().wire())
                    .string("trigger_value", plain(trigger.watched().value()))
                    .string("current_value", plain(current.apply(trigger)))
                    .string("callback_url", trigger.callbackUrl())
                    .string("callback_method", trigger.callbackMethod())
                    .uri(
                            "usage_record_uri",
                            account + "Records?Category=" + trigger.watched().category())
                    .rfc2822("date_created", trigger.created())
                    .rfc2822("date_updated", trigger.updated())
                    .rfc2822("date_fired", trigger.fired())
                    .string("api_version", "2010-04-01")
                    .uri("uri", account + "Triggers/" + trigger.sid());
        });
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.toPlainString();
    }
}
