package dev.tidings.mock.judge;

import static dev.tidings.mock.network.Fate.undelivered;
import static dev.tidings.mock.network.MessageMatch.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.alert.Alert;
import dev.tidings.messaging.alert.LogLevel;
import dev.tidings.messaging.consent.BulkResult;
import dev.tidings.messaging.consent.Consent;
import dev.tidings.messaging.consent.ConsentSource;
import dev.tidings.messaging.consent.ConsentStatus;
import dev.tidings.messaging.consent.Contact;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.pricing.MessagingCountry;
import dev.tidings.messaging.pricing.PhoneNumberCountry;
import dev.tidings.messaging.pricing.PricedNumberType;
import dev.tidings.messaging.safety.GeoPermission;
import dev.tidings.messaging.safety.SafeListNumber;
import dev.tidings.messaging.usage.TriggerField;
import dev.tidings.messaging.usage.TriggerInterval;
import dev.tidings.messaging.usage.UsageCategory;
import dev.tidings.messaging.usage.UsagePeriod;
import dev.tidings.messaging.usage.UsageRecord;
import dev.tidings.messaging.usage.UsageTrigger;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's usage, prices, alerts, consents and permissions at the mock server, value for value. */
class SdkUsageTest {
    private static final String FROM = "+14155550100";
    private static final String TO = "+14155550199";
    private static final LocalDate FIRST = LocalDate.ofInstant(SdkDesk.START, ZoneOffset.UTC);

    private final SdkDesk desk = new SdkDesk();
    private final MessagingClient sdk = desk.sdk();

    @AfterEach
    void close() {
        desk.close();
    }

    private Message send(String body) {
        Message sent = sdk.messages().create(m -> m.to(TO).from(FROM).body(body));
        desk.mock().clock().settle();
        return sent;
    }

    @Test
    void usage_isCountedByPeriod_andTriggersStandReady() {
        desk.mock().clock().advance(Duration.ofDays(1));
        LocalDate day = FIRST.plusDays(1);
        send("One");
        send("x".repeat(161));
        for (UsagePeriod period : List.of(
                UsagePeriod.TODAY,
                UsagePeriod.THIS_MONTH,
                UsagePeriod.ALL_TIME,
                UsagePeriod.MONTHLY,
                UsagePeriod.YEARLY)) {
            UsageRecord sms = sms(period).get(0);
            assertThat(sms.count()).as("%s", period).hasValue(new BigDecimal(2));
            assertThat(sms.usage()).as("%s", period).hasValue(new BigDecimal(3));
        }
        for (UsagePeriod period : List.of(UsagePeriod.YESTERDAY, UsagePeriod.LAST_MONTH)) {
            assertThat(sms(period).get(0).count()).as("%s", period).hasValue(BigDecimal.ZERO);
        }
        UsageRecord today = sms(UsagePeriod.TODAY).get(0);
        assertThat(today.startDate()).hasValue(day);
        assertThat(today.endDate()).hasValue(day);
        assertThat(today.countUnit()).hasValue("messages");
        assertThat(today.usageUnit()).hasValue("segments");
        assertThat(today.price().orElseThrow().currency()).isEqualTo("USD");
        assertThat(today.price().orElseThrow().amount()).isEqualByComparingTo("0.0249");
        assertThat(sms(UsagePeriod.DAILY))
                .extracting(each ->
                        each.startDate().orElseThrow() + " " + each.count().orElseThrow())
                .containsExactlyInAnyOrder(FIRST + " 0", FIRST.plusDays(1) + " 2");
        List<UsageRecord> all = desk.list(size -> sdk.usageRecords().list(q -> q.pageSize(size)));
        assertThat(all).extracting(UsageRecord::category).contains(UsageCategory.SMS, UsageCategory.TOTALPRICE);
        assertThat(desk.list(size -> sdk.usageRecords()
                        .list(q -> q.category(UsageCategory.SMS_OUTBOUND)
                                .startDate("-1days")
                                .endDate(day)
                                .includeSubaccounts(false)
                                .pageSize(size))))
                .singleElement()
                .satisfies(each -> assertThat(each.startDate()).hasValue(FIRST));
        triggers();
        desk.assertCalled(SdkRoom.USAGE);
    }

    private List<UsageRecord> sms(UsagePeriod period) {
        return desk.list(size -> sdk.usageRecords()
                .list(period, q -> q.category(UsageCategory.SMS).pageSize(size)));
    }

    private void triggers() {
        UsageTrigger made = desk.read(() -> sdk.usageTriggers()
                .create(t -> t.usageCategory(UsageCategory.SMS)
                        .triggerValue("+1000")
                        .callbackUrl("https://example.com/usage")
                        .callbackMethod(WebhookMethod.GET)
                        .friendlyName("Much")
                        .recurring(TriggerInterval.DAILY)
                        .triggerBy(TriggerField.COUNT)));
        assertThat(made.usageCategory()).hasValue(UsageCategory.SMS);
        assertThat(made.triggerBy()).hasValue(TriggerField.COUNT);
        assertThat(made.recurring()).hasValue(TriggerInterval.DAILY);
        assertThat(made.callbackMethod()).hasValue(WebhookMethod.GET);
        assertThat(made.callbackUrl()).hasValue("https://example.com/usage");
        assertThat(made.currentValue().orElseThrow()).isEqualByComparingTo("2");
        assertThat(made.triggerValue().orElseThrow()).isEqualByComparingTo("1002");
        assertThat(made.dateFired()).isEmpty();
        UsageTrigger other = desk.read(() -> sdk.usageTriggers()
                .create(t -> t.usageCategory(UsageCategory.TOTALPRICE)
                        .triggerValue(50)
                        .callbackUrl("https://example.com/usage")));
        assertThat(other.recurring()).hasValue(TriggerInterval.ALLTIME);
        UsageTrigger changed = desk.read(() -> sdk.usageTriggers()
                .update(made.sid(), t -> t.friendlyName("Very much").callbackMethod(WebhookMethod.POST)));
        assertThat(changed.friendlyName()).hasValue("Very much");
        assertThat(changed.callbackMethod()).hasValue(WebhookMethod.POST);
        assertThat(desk.read(() -> sdk.usageTriggers().fetch(made.sid()))).isEqualTo(changed);
        assertThat(desk.list(size -> sdk.usageTriggers().list(q -> q.pageSize(size))))
                .containsExactlyInAnyOrder(changed, other);
        assertThat(desk.list(size -> sdk.usageTriggers()
                        .list(q -> q.usageCategory(UsageCategory.SMS)
                                .recurring(TriggerInterval.DAILY)
                                .triggerBy(TriggerField.COUNT)
                                .pageSize(size))))
                .containsExactly(changed);
        sdk.usageTriggers().delete(made.sid());
        assertThatThrownBy(() -> sdk.usageTriggers().fetch(made.sid())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void pricesAndAlerts_sayWhatTheyAreOf() {
        MessagingCountry britain = desk.read(() -> sdk.messagingPrices().fetch("gb"));
        assertThat(britain.country()).hasValue("United Kingdom");
        assertThat(britain.priceUnit()).hasValue("USD");
        assertThat(britain.outboundSmsPrices()).isNotEmpty().allSatisfy(carrier -> {
            assertThat(carrier.mcc()).isPresent();
            assertThat(carrier.prices())
                    .isNotEmpty()
                    .allSatisfy(price ->
                            assertThat(price.currentPrice().orElseThrow()).isPositive());
        });
        assertThat(desk.list(size -> sdk.messagingPrices().list(q -> q.pageSize(size))))
                .extracting(MessagingCountry::isoCountry)
                .contains("US", "GB", "DE")
                .doesNotHaveDuplicates();
        PhoneNumberCountry us = desk.read(() -> sdk.phoneNumberPrices().fetch("US"));
        assertThat(us.phoneNumberPrices()).anySatisfy(price -> {
            assertThat(price.numberType()).hasValue(PricedNumberType.LOCAL);
            assertThat(price.currentPrice().orElseThrow()).isEqualByComparingTo("1.15");
        });
        assertThat(desk.list(size -> sdk.phoneNumberPrices().list(q -> q.pageSize(size))))
                .extracting(PhoneNumberCountry::isoCountry)
                .contains("US", "GB")
                .doesNotHaveDuplicates();
        alerts();
        desk.assertCalled(SdkRoom.PRICES);
    }

    private void alerts() {
        desk.mock().rules().when(messages().body("lost")).then(undelivered(30003));
        Message lost = send("lost");
        Instant first = desk.mock().clock().now();
        desk.mock().clock().advance(Duration.ofDays(1));
        Message again = send("lost");
        List<Alert> all = desk.list(size -> sdk.alerts().list(q -> q.pageSize(size)));
        assertThat(all).hasSize(2).allSatisfy(each -> {
            assertThat(each.errorCode()).hasValue(30003);
            assertThat(each.logLevel()).isPresent();
        });
        assertThat(all)
                .extracting(each -> each.resourceSid().orElseThrow())
                .containsExactlyInAnyOrder(lost.sid().toString(), again.sid().toString());
        LogLevel level = all.get(0).logLevel().orElseThrow();
        List<Alert> ofFirst = desk.list(size -> sdk.alerts()
                .list(q -> q.logLevel(level).startDate(FIRST).endDate(first).pageSize(size)));
        assertThat(ofFirst)
                .singleElement()
                .satisfies(each ->
                        assertThat(each.resourceSid()).hasValue(lost.sid().toString()));
        Alert one = desk.read(() -> sdk.alerts().fetch(ofFirst.get(0).sid()));
        assertThat(one.dateGenerated().orElseThrow()).isBetween(SdkDesk.START, first);
        assertThat(one.moreInfo().orElseThrow()).endsWith("/30003");
    }

    @Test
    void consentsContactsAndPermissions_areTakenOneByOne() {
        Consent good = Consent.of(TO, FROM, ConsentStatus.OPT_OUT, ConsentSource.WEBSITE);
        Consent bad = Consent.of("nobody", FROM, ConsentStatus.OPT_IN, ConsentSource.OTHERS);
        List<BulkResult> results = desk.readAll(() -> sdk.consents().upsert(List.of(good, bad)));
        assertThat(results)
                .extracting(each -> each.correlationId().orElseThrow())
                .containsExactly(good.correlationId(), bad.correlationId());
        assertThat(results).extracting(BulkResult::isAccepted).containsExactly(true, false);
        assertThat(results.get(1).errorMessages()).isNotEmpty();
        Contact contact = Contact.of(TO, "US", "94105");
        assertThat(desk.readAll(() -> sdk.contacts().upsert(List.of(contact))))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.correlationId()).hasValue(contact.correlationId());
                    assertThat(each.isAccepted()).isTrue();
                });
        geoPermissions();
        safeList();
        desk.assertCalled(SdkRoom.CONSENT);
    }

    private void geoPermissions() {
        List<GeoPermission> changed = desk.readAll(() -> sdk.geoPermissions().update(Map.of("DE", false, "FR", true)));
        assertThat(changed).extracting(GeoPermission::countryCode).containsExactlyInAnyOrder("DE", "FR");
        assertThat(changed).allMatch(GeoPermission::isAccepted);
        GeoPermission nowhere = desk.readAll(() -> sdk.geoPermissions().update(Map.of("ZZ", true)))
                .get(0);
        assertThat(nowhere.isAccepted()).isFalse();
        assertThat(nowhere.errorMessages()).isNotEmpty();
        List<GeoPermission> two = desk.readAll(() -> sdk.geoPermissions().fetch("de", "US"));
        assertThat(two)
                .extracting(each -> each.countryCode() + " " + each.enabled().orElseThrow())
                .containsExactlyInAnyOrder("DE false", "US true");
        assertThat(two).allMatch(each -> each.type().orElseThrow().equals("country"));
        assertThat(desk.readAll(() -> sdk.geoPermissions().fetch())).hasSizeGreaterThan(100);
    }

    private void safeList() {
        SafeListNumber made = desk.read(() -> sdk.safeList().create(TO));
        assertThat(made.phoneNumber()).isEqualTo(TO);
        assertThat(made.sid().orElseThrow().toString()).startsWith("GN");
        assertThat(desk.read(() -> sdk.safeList().fetch(TO))).isEqualTo(made);
        sdk.safeList().delete(TO);
        assertThatThrownBy(() -> sdk.safeList().fetch(TO)).isInstanceOf(NotFoundException.class);
    }
}
