package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.base.ResourceSet;
import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Application;
import com.twilio.rest.api.v2010.account.AvailablePhoneNumberCountry;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.ShortCode;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Local;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.MachineToMachine;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Mobile;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.National;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.SharedCost;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.TollFree;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Voip;
import com.twilio.type.PhoneNumber;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's Java client searches, buys, sets up and releases numbers, sets up short codes and makes applications. */
class OfficialNumbersTest {
    private static final String HEX = "0123456789abcdef0123456789abcdef";

    /** Every operation of these resources. */
    private static final Set<String> OPERATIONS = Set.of(
            "ListAvailablePhoneNumberCountry",
            "FetchAvailablePhoneNumberCountry",
            "ListAvailablePhoneNumberLocal",
            "ListAvailablePhoneNumberTollFree",
            "ListAvailablePhoneNumberMobile",
            "ListAvailablePhoneNumberNational",
            "ListAvailablePhoneNumberMachineToMachine",
            "ListAvailablePhoneNumberSharedCost",
            "ListAvailablePhoneNumberVoip",
            "CreateIncomingPhoneNumber",
            "CreateIncomingPhoneNumberLocal",
            "CreateIncomingPhoneNumberMobile",
            "CreateIncomingPhoneNumberTollFree",
            "ListIncomingPhoneNumber",
            "ListIncomingPhoneNumberLocal",
            "ListIncomingPhoneNumberMobile",
            "ListIncomingPhoneNumberTollFree",
            "FetchIncomingPhoneNumber",
            "UpdateIncomingPhoneNumber",
            "DeleteIncomingPhoneNumber",
            "ListShortCode",
            "FetchShortCode",
            "UpdateShortCode",
            "CreateApplication",
            "FetchApplication",
            "ListApplication",
            "UpdateApplication",
            "DeleteApplication");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .seed(7)
                .exchangeListener(judging)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    private static <T extends com.twilio.base.Resource> List<T> all(ResourceSet<T> set) {
        List<T> all = new ArrayList<>();
        set.forEach(all::add);
        return all;
    }

    @Test
    void everyOperation_passesThroughTheOfficialClient() {
        search();
        applications();
        String number = buy();
        setUp(number);
        shortCodes();
        assertThat(IncomingPhoneNumber.deleter(number).delete(client)).isTrue();
        if (!judging.judged().isEmpty()) {
            assertThat(judging.judged().keySet()).containsAll(OPERATIONS);
        }
    }

    private void search() {
        assertThat(all(AvailablePhoneNumberCountry.reader().read(client)))
                .extracting(AvailablePhoneNumberCountry::getCountryCode)
                .contains("US", "GB");
        assertThat(AvailablePhoneNumberCountry.fetcher("DE").fetch(client).getCountry())
                .isEqualTo("Germany");
        assertThat(all(Local.reader("US")
                        .setAreaCode(415)
                        .setContains("77")
                        .setSmsEnabled(true)
                        .limit(5)
                        .read(client)))
                .hasSize(5)
                .allMatch(each -> each.getPhoneNumber().toString().startsWith("+1415")
                        && each.getCapabilities().getSms()
                        && each.getLocality() != null);
        assertThat(all(TollFree.reader("US").limit(2).read(client))).hasSize(2);
        assertThat(all(Mobile.reader("GB").limit(2).read(client))).hasSize(2);
        assertThat(all(National.reader("FR").limit(2).read(client))).hasSize(2);
        assertThat(all(MachineToMachine.reader("NL").limit(2).read(client))).hasSize(2);
        assertThat(all(SharedCost.reader("SE").limit(2).read(client))).hasSize(2);
        assertThat(all(Voip.reader("GB").limit(2).read(client))).hasSize(2);
    }

    private void applications() {
        Application made = Application.creator().setFriendlyName("App").create(client);
        Application changed = Application.updater(made.getSid())
                .setSmsUrl("https://a.example/sms")
                .setSmsMethod(HttpMethod.GET)
                .update(client);
        assertThat(Application.fetcher(made.getSid()).fetch(client)).isEqualTo(changed);
        assertThat(all(Application.reader().setFriendlyName("App").read(client)))
                .containsExactly(changed);
        assertThat(Application.deleter(made.getSid()).delete(client)).isTrue();
    }

    private String buy() {
        com.twilio.rest.api.v2010.account.incomingphonenumber.Local local =
                com.twilio.rest.api.v2010.account.incomingphonenumber.Local.creator(new PhoneNumber("+12125550123"))
                        .create(client);
        assertThat(local.getFriendlyName()).hasToString("(212) 555-0123");
        com.twilio.rest.api.v2010.account.incomingphonenumber.TollFree.creator(new PhoneNumber("+18885550123"))
                .create(client);
        com.twilio.rest.api.v2010.account.incomingphonenumber.Mobile.creator(new PhoneNumber("+447400000001"))
                .setAddressSid("AD" + HEX)
                .create(client);
        assertThat(all(com.twilio.rest.api.v2010.account.incomingphonenumber.Local.reader()
                        .read(client)))
                .hasSize(3);
        assertThat(all(com.twilio.rest.api.v2010.account.incomingphonenumber.TollFree.reader()
                        .read(client)))
                .hasSize(2);
        assertThat(all(com.twilio.rest.api.v2010.account.incomingphonenumber.Mobile.reader()
                        .read(client)))
                .hasSize(2);
        return IncomingPhoneNumber.creator("415").create(client).getSid();
    }

    private void setUp(String number) {
        IncomingPhoneNumber changed = IncomingPhoneNumber.updater(number)
                .setFriendlyName("Shop")
                .setSmsUrl("https://a.example/sms")
                .update(client);
        assertThat(changed.getSmsUrl()).hasToString("https://a.example/sms");
        assertThat(IncomingPhoneNumber.fetcher(number).fetch(client)).isEqualTo(changed);
        assertThat(all(IncomingPhoneNumber.reader().setFriendlyName("Shop").read(client)))
                .containsExactly(changed);
    }

    private void shortCodes() {
        ShortCode code =
                all(ShortCode.reader().setShortCode("555*1").read(client)).get(0);
        ShortCode changed =
                ShortCode.updater(code.getSid()).setFriendlyName("Votes").update(client);
        assertThat(ShortCode.fetcher(code.getSid()).fetch(client)).isEqualTo(changed);
        assertThat(changed.getFriendlyName()).isEqualTo("Votes");
    }
}
