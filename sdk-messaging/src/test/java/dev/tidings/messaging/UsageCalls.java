package dev.tidings.messaging;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.messaging.Specs.API;

import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.Wire;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.usage.TriggerField;
import dev.tidings.messaging.usage.TriggerInterval;
import dev.tidings.messaging.usage.UsageCategory;
import dev.tidings.messaging.usage.UsagePeriod;
import java.time.LocalDate;
import java.util.List;

/** Usage records and triggers, with all they can say. */
final class UsageCalls {
    private static final String USAGE = "/2010-04-01/Accounts/" + Wire.ACCOUNT + "/Usage";
    private static final String SID = "UT00000000000000000000000000000001";

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            API.call("ListUsageRecord", USAGE + "/Records.json")
                    .says("Category=sms&StartDate=-30days&EndDate=2026-11-01&IncludeSubaccounts=false&PageSize=7")
                    .lists("usage_records")
                    .by(
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(q -> q.category(UsageCategory.SMS)
                                            .startDate("-30days")
                                            .endDate(LocalDate.of(2026, 11, 1))
                                            .includeSubaccounts(false)
                                            .pageSize(7)),
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(q -> q.category(UsageCategory.SMS)
                                            .startDate("-30days")
                                            .endDate(LocalDate.of(2026, 11, 1))
                                            .includeSubaccounts(false)
                                            .pageSize(7))),
            API.call("ListUsageRecordAllTime", USAGE + "/Records/AllTime.json")
                    .says("Category=sms&StartDate=-30days&EndDate=2026-11-01&IncludeSubaccounts=false&PageSize=7")
                    .lists("usage_records")
                    .by(
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.ALL_TIME,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7)),
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.ALL_TIME,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7))),
            API.call("ListUsageRecordDaily", USAGE + "/Records/Daily.json")
                    .says("Category=sms&StartDate=-30days&EndDate=2026-11-01&IncludeSubaccounts=false&PageSize=7")
                    .lists("usage_records")
                    .by(
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.DAILY,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7)),
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.DAILY,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7))),
            API.call("ListUsageRecordLastMonth", USAGE + "/Records/LastMonth.json")
                    .says("Category=sms&StartDate=-30days&EndDate=2026-11-01&IncludeSubaccounts=false&PageSize=7")
                    .lists("usage_records")
                    .by(
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.LAST_MONTH,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7)),
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.LAST_MONTH,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7))),
            API.call("ListUsageRecordMonthly", USAGE + "/Records/Monthly.json")
                    .says("Category=sms&StartDate=-30days&EndDate=2026-11-01&IncludeSubaccounts=false&PageSize=7")
                    .lists("usage_records")
                    .by(
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.MONTHLY,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7)),
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.MONTHLY,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7))),
            API.call("ListUsageRecordThisMonth", USAGE + "/Records/ThisMonth.json")
                    .says("Category=sms&StartDate=-30days&EndDate=2026-11-01&IncludeSubaccounts=false&PageSize=7")
                    .lists("usage_records")
                    .by(
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.THIS_MONTH,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7)),
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.THIS_MONTH,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7))),
            API.call("ListUsageRecordToday", USAGE + "/Records/Today.json")
                    .says("Category=sms&StartDate=-30days&EndDate=2026-11-01&IncludeSubaccounts=false&PageSize=7")
                    .lists("usage_records")
                    .by(
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.TODAY,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7)),
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.TODAY,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7))),
            API.call("ListUsageRecordYearly", USAGE + "/Records/Yearly.json")
                    .says("Category=sms&StartDate=-30days&EndDate=2026-11-01&IncludeSubaccounts=false&PageSize=7")
                    .lists("usage_records")
                    .by(
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.YEARLY,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7)),
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.YEARLY,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7))),
            API.call("ListUsageRecordYesterday", USAGE + "/Records/Yesterday.json")
                    .says("Category=sms&StartDate=-30days&EndDate=2026-11-01&IncludeSubaccounts=false&PageSize=7")
                    .lists("usage_records")
                    .by(
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.YESTERDAY,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7)),
                            (m, o) -> m.usageRecords()
                                    .with(o)
                                    .list(
                                            UsagePeriod.YESTERDAY,
                                            q -> q.category(UsageCategory.SMS)
                                                    .startDate("-30days")
                                                    .endDate(LocalDate.of(2026, 11, 1))
                                                    .includeSubaccounts(false)
                                                    .pageSize(7))),
            API.call("CreateUsageTrigger", USAGE + "/Triggers.json")
                    .says(
                            "UsageCategory=sms&TriggerValue=+1000&CallbackUrl=https://example.com/c&CallbackMethod=GET&FriendlyName=Shop&Recurring=daily&TriggerBy=price")
                    .answers(named(SID))
                    .by(
                            (m, o) -> m.usageTriggers()
                                    .with(o)
                                    .create(t -> t.usageCategory(UsageCategory.SMS)
                                            .triggerValue("+1000")
                                            .callbackUrl("https://example.com/c")
                                            .callbackMethod(WebhookMethod.GET)
                                            .friendlyName("Shop")
                                            .recurring(TriggerInterval.DAILY)
                                            .triggerBy(TriggerField.PRICE)),
                            (m, o) -> m.usageTriggers()
                                    .with(o)
                                    .create(t -> t.usageCategory(UsageCategory.SMS)
                                            .triggerValue("+1000")
                                            .callbackUrl("https://example.com/c")
                                            .callbackMethod(WebhookMethod.GET)
                                            .friendlyName("Shop")
                                            .recurring(TriggerInterval.DAILY)
                                            .triggerBy(TriggerField.PRICE))),
            API.call("FetchUsageTrigger", USAGE + "/Triggers/" + SID + ".json")
                    .answers(named(SID))
                    .by(
                            (m, o) -> m.usageTriggers().with(o).fetch(SID),
                            (m, o) -> m.usageTriggers().with(o).fetch(SID)),
            API.call("ListUsageTrigger", USAGE + "/Triggers.json")
                    .says("UsageCategory=sms&TriggerBy=count&Recurring=alltime&PageSize=7")
                    .lists("usage_triggers")
                    .by(
                            (m, o) -> m.usageTriggers()
                                    .with(o)
                                    .list(q -> q.usageCategory(UsageCategory.SMS)
                                            .triggerBy(TriggerField.COUNT)
                                            .recurring(TriggerInterval.ALLTIME)
                                            .pageSize(7)),
                            (m, o) -> m.usageTriggers()
                                    .with(o)
                                    .list(q -> q.usageCategory(UsageCategory.SMS)
                                            .triggerBy(TriggerField.COUNT)
                                            .recurring(TriggerInterval.ALLTIME)
                                            .pageSize(7))),
            API.call("UpdateUsageTrigger", USAGE + "/Triggers/" + SID + ".json")
                    .says("CallbackUrl=https://example.com/c&CallbackMethod=POST&FriendlyName=Shop")
                    .answers(named(SID))
                    .by(
                            (m, o) -> m.usageTriggers()
                                    .with(o)
                                    .update(
                                            SID,
                                            t -> t.callbackUrl("https://example.com/c")
                                                    .callbackMethod(WebhookMethod.POST)
                                                    .friendlyName("Shop")),
                            (m, o) -> m.usageTriggers()
                                    .with(o)
                                    .update(
                                            SID,
                                            t -> t.callbackUrl("https://example.com/c")
                                                    .callbackMethod(WebhookMethod.POST)
                                                    .friendlyName("Shop"))),
            API.call("DeleteUsageTrigger", USAGE + "/Triggers/" + SID + ".json")
                    .doing(
                            (m, o) -> m.usageTriggers().with(o).delete(SID),
                            (m, o) -> m.usageTriggers().with(o).delete(SID)));

    private UsageCalls() {}
}
