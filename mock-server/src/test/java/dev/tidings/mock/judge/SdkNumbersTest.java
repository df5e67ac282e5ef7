package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.PhoneNumber;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.account.AccountStatus;
import dev.tidings.messaging.number.AddressRequirement;
import dev.tidings.messaging.number.AvailablePhoneNumber;
import dev.tidings.messaging.number.AvailablePhoneNumberCountry;
import dev.tidings.messaging.number.EmergencyStatus;
import dev.tidings.messaging.number.IncomingPhoneNumber;
import dev.tidings.messaging.number.IncomingPhoneNumbers;
import dev.tidings.messaging.number.NumberType;
import dev.tidings.messaging.number.ShortCode;
import dev.tidings.messaging.number.VoiceReceiveMode;
import dev.tidings.mock.number.OwnedNumber;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's numbers at the mock server, value for value: searched, bought, set up, handed over, released. */
class SdkNumbersTest {
    private static final String ADDRESS = "AD" + "0123456789abcdef".repeat(2);

    private final SdkDesk desk = new SdkDesk();
    private final MessagingClient sdk = desk.sdk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void numbers_areSearchedBoughtSetUpAndReleased() {
        countries();
        search();
        IncomingPhoneNumber bought = buy();
        setUp(bought);
        buyByType();
        handOver(bought);
        shortCodes();
        desk.assertCalled(SdkRoom.NUMBERS);
    }

    private void countries() {
        List<AvailablePhoneNumberCountry> all =
                desk.unpaged(size -> sdk.availablePhoneNumbers().listCountries(q -> q.pageSize(size)));
        assertThat(all).extracting(AvailablePhoneNumberCountry::countryCode).contains("US", "GB", "NL");
        AvailablePhoneNumberCountry germany =
                desk.read(() -> sdk.availablePhoneNumbers().fetchCountry("DE"));
        assertThat(germany.country()).hasValue("Germany");
        assertThat(germany.subresourceUris()).containsKey("mobile");
    }

    private void search() {
        List<AvailablePhoneNumber> local = sold("US", NumberType.LOCAL);
        assertThat(local).allSatisfy(each -> {
            assertThat(PhoneNumber.of(each.phoneNumber()).toString()).startsWith("+1");
            assertThat(each.isoCountry()).hasValue("US");
            assertThat(each.region().orElseThrow()).matches("[A-Z]{2}");
            assertThat(each.locality()).isPresent();
            assertThat(each.latitude().orElseThrow()).isBetween(BigDecimal.valueOf(18), BigDecimal.valueOf(72));
            assertThat(each.addressRequirements()).hasValue(AddressRequirement.NONE);
            assertThat(each.capabilities().orElseThrow().sms()).isTrue();
            assertThat(each.capabilities().orElseThrow().voice()).isTrue();
        });
        assertThat(sold("US", NumberType.TOLL_FREE))
                .allMatch(each -> each.phoneNumber().matches("\\+18[0-9]{9}"));
        assertThat(sold("GB", NumberType.MOBILE))
                .allMatch(each -> each.phoneNumber().startsWith("+447"));
        assertThat(sold("FI", NumberType.NATIONAL)).isNotEmpty();
        assertThat(sold("NL", NumberType.MACHINE_TO_MACHINE)).isNotEmpty();
        assertThat(sold("SE", NumberType.SHARED_COST)).isNotEmpty();
        assertThat(sold("GB", NumberType.VOIP)).isNotEmpty();
        List<AvailablePhoneNumber> filtered = desk.unpaged(size -> sdk.availablePhoneNumbers()
                .list(
                        "US",
                        NumberType.LOCAL,
                        q -> q.areaCode(415)
                                .contains("77")
                                .smsEnabled(true)
                                .mmsEnabled(true)
                                .voiceEnabled(true)
                                .excludeAllAddressRequired(true)
                                .beta(false)
                                .inRegion("CA")
                                .pageSize(size)));
        assertThat(filtered)
                .isNotEmpty()
                .allMatch(each -> each.phoneNumber().startsWith("+1415")
                        && each.phoneNumber().contains("77"));
        assertThat(desk.unpaged(size -> sdk.availablePhoneNumbers()
                        .list(
                                "US",
                                NumberType.LOCAL,
                                q -> q.nearLatLong(37.78, -122.39).distance(50).pageSize(size))))
                .isNotEmpty()
                .allMatch(each -> each.region().orElseThrow().equals("CA"));
    }

    private List<AvailablePhoneNumber> sold(String country, NumberType type) {
        return desk.unpaged(size -> sdk.availablePhoneNumbers().list(country, type, q -> q.pageSize(size)));
    }

    private IncomingPhoneNumber buy() {
        String wanted = sold("US", NumberType.LOCAL).get(0).phoneNumber();
        IncomingPhoneNumber bought = desk.read(() -> sdk.incomingPhoneNumbers()
                .create(wanted, n -> n.friendlyName("Line 1").smsUrl("https://example.com/in")));
        assertThat(bought.phoneNumber()).hasValue(wanted);
        assertThat(bought.friendlyName()).hasValue("Line 1");
        assertThat(bought.smsUrl()).hasValue("https://example.com/in");
        assertThat(bought.smsMethod()).hasValue(WebhookMethod.POST);
        assertThat(bought.status()).hasValue("in-use");
        assertThat(bought.origin()).hasValue("twilio");
        assertThat(bought.dateCreated()).hasValue(SdkDesk.START);
        assertThat(bought.capabilities().orElseThrow().mms()).isTrue();
        assertThat(bought.voiceApplicationSid()).isEmpty();
        assertThat(bought.addressSid()).isEmpty();
        IncomingPhoneNumber near = desk.read(() -> sdk.incomingPhoneNumbers().createInAreaCode("212"));
        assertThat(near.phoneNumber().orElseThrow()).startsWith("+1212");
        sdk.incomingPhoneNumbers().delete(near.sid());
        assertThatThrownBy(() -> sdk.incomingPhoneNumbers().fetch(near.sid())).isInstanceOf(NotFoundException.class);
        return bought;
    }

    private void setUp(IncomingPhoneNumber bought) {
        var application = sdk.applications().create(a -> a.friendlyName("Desk"));
        IncomingPhoneNumber changed = desk.read(() -> sdk.incomingPhoneNumbers()
                .update(
                        bought.sid(),
                        n -> n.friendlyName("Line 2")
                                .smsApplicationSid(application.sid())
                                .smsMethod(WebhookMethod.GET)
                                .smsFallbackUrl("https://example.com/f")
                                .smsFallbackMethod(WebhookMethod.GET)
                                .statusCallback("https://example.com/s")
                                .statusCallbackMethod(WebhookMethod.GET)
                                .voiceReceiveMode(VoiceReceiveMode.VOICE)
                                .voiceUrl("https://example.com/v")
                                .voiceMethod(WebhookMethod.GET)
                                .voiceFallbackUrl("https://example.com/vf")
                                .voiceFallbackMethod(WebhookMethod.GET)
                                .voiceCallerIdLookup(true)
                                .emergencyStatus(EmergencyStatus.INACTIVE)
                                .addressSid(ADDRESS)));
        assertThat(changed.friendlyName()).hasValue("Line 2");
        assertThat(changed.smsApplicationSid()).hasValue(application.sid());
        assertThat(changed.smsUrl()).hasValue("https://example.com/in");
        assertThat(changed.smsFallbackMethod()).hasValue(WebhookMethod.GET);
        assertThat(changed.statusCallback()).hasValue("https://example.com/s");
        assertThat(changed.voiceReceiveMode()).hasValue(VoiceReceiveMode.VOICE);
        assertThat(changed.voiceFallbackUrl()).hasValue("https://example.com/vf");
        assertThat(changed.voiceCallerIdLookup()).hasValue(true);
        assertThat(changed.emergencyStatus()).hasValue(EmergencyStatus.INACTIVE);
        assertThat(changed.addressSid().orElseThrow()).hasToString(ADDRESS);
        assertThat(desk.read(() -> sdk.incomingPhoneNumbers().fetch(bought.sid())))
                .isEqualTo(changed);
        assertThat(desk.list(size -> sdk.incomingPhoneNumbers()
                        .list(q -> q.friendlyName("Line 2")
                                .phoneNumber(bought.phoneNumber().orElseThrow())
                                .beta(false)
                                .origin("twilio")
                                .pageSize(size))))
                .containsExactly(changed);
        assertThat(desk.list(size -> sdk.incomingPhoneNumbers().list(q -> q.pageSize(size))))
                .extracting(each -> each.phoneNumber().orElseThrow())
                .contains("+14155550100", "+14155550101", "+447400123456", "+18335550100");
    }

    private void buyByType() {
        for (NumberType type : List.of(NumberType.LOCAL, NumberType.MOBILE, NumberType.TOLL_FREE)) {
            IncomingPhoneNumbers ofType = sdk.incomingPhoneNumbers().ofType(type);
            String country = type.equals(NumberType.MOBILE) ? "GB" : "US";
            String wanted = sold(country, type).get(0).phoneNumber();
            IncomingPhoneNumber bought = desk.read(() -> ofType.create(wanted, n -> n.addressSid(ADDRESS)));
            assertThat(bought.phoneNumber()).hasValue(wanted);
            // Only the list of all kinds, and one number, say which kind it is.
            assertThat(bought.type()).isEmpty();
            assertThat(desk.read(() -> sdk.incomingPhoneNumbers().fetch(bought.sid()))
                            .type()
                            .orElseThrow())
                    .isEqualToIgnoringCase(type.equals(NumberType.TOLL_FREE) ? "toll-free" : type.toString());
            assertThat(desk.list(size -> ofType.list(q -> q.pageSize(size)))).contains(bought);
        }
    }

    private void handOver(IncomingPhoneNumber bought) {
        var branch = sdk.accounts().create("Branch");
        assertThat(branch.status()).isEqualTo(AccountStatus.ACTIVE);
        IncomingPhoneNumber moved = desk.read(() -> sdk.incomingPhoneNumbers()
                .transfer(bought.sid(), AccountSid.of(branch.sid().toString()), n -> n.addressSid(ADDRESS)));
        assertThat(moved.sid()).isEqualTo(bought.sid());
        assertThat(moved.accountSid()).hasValue(branch.sid());
        assertThatThrownBy(() -> sdk.incomingPhoneNumbers().fetch(bought.sid())).isInstanceOf(NotFoundException.class);
    }

    private void shortCodes() {
        String sid = desk.mock().account().numbers().stream()
                .filter(OwnedNumber::isShortCode)
                .findFirst()
                .orElseThrow()
                .sid();
        ShortCode changed = desk.read(() -> sdk.shortCodes()
                .update(
                        sid,
                        c -> c.friendlyName("Votes")
                                .smsUrl("https://example.com/in")
                                .smsMethod(WebhookMethod.GET)
                                .smsFallbackUrl("https://example.com/f")
                                .smsFallbackMethod(WebhookMethod.POST)));
        assertThat(changed.shortCode()).hasValue("55501");
        assertThat(changed.friendlyName()).hasValue("Votes");
        assertThat(changed.smsUrl()).hasValue("https://example.com/in");
        assertThat(changed.smsMethod()).hasValue(WebhookMethod.GET);
        assertThat(desk.read(() -> sdk.shortCodes().fetch(sid))).isEqualTo(changed);
        desk.mock().account().provision("55502");
        assertThat(desk.list(size -> sdk.shortCodes().list(q -> q.pageSize(size))))
                .hasSize(2)
                .contains(changed);
        assertThat(desk.list(size -> sdk.shortCodes()
                        .list(q -> q.shortCode("55501").friendlyName("Votes").pageSize(size))))
                .containsExactly(changed);
    }
}
