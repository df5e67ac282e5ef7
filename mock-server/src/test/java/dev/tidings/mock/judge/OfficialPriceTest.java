package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.pricing.v1.messaging.Country;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twilio's Java client looks prices up, and messages cost what it was told. */
class OfficialPriceTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void prices_areReadByTheOfficialClient() {
        try (JudgedServer server = JudgedServer.at(START)) {
            TwilioRestClient client = client(server);
            List<String> names = new ArrayList<>();
            Country.reader().read(client).forEach(each -> names.add(each.getCountry()));
            assertThat(names).contains("United States", "Germany");
            List<String> sold = new ArrayList<>();
            com.twilio.rest.pricing.v1.phonenumber.Country.reader()
                    .read(client)
                    .forEach(each -> sold.add(each.getIsoCountry()));
            assertThat(sold).contains("US", "DE");
            assertThat(com.twilio.rest.pricing.v1.phonenumber.Country.fetcher("US")
                            .fetch(client)
                            .getPhoneNumberPrices())
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"US, +14155550199", "GB, +447400123999", "DE, +4915112345678", "AT, +436641234567"})
    void message_costsTheListPriceOfItsCountry(String iso, String to) {
        try (JudgedServer server = JudgedServer.at(START)) {
            TwilioRestClient client = client(server);
            double listed = Country.fetcher(iso)
                    .fetch(client)
                    .getOutboundSmsPrices()
                    .get(0)
                    .getPrices()
                    .get(0)
                    .getBasePrice();
            Message message = Message.creator(
                            new PhoneNumber(to),
                            new PhoneNumber(iso.equals("US") ? "+14155550100" : "+447400123456"),
                            "Hi")
                    .create(client);
            server.mock().clock().settle();
            String price = Message.fetcher(message.getSid()).fetch(client).getPrice();
            assertThat(-Double.parseDouble(price)).isEqualTo(listed);
        }
    }

    private static TwilioRestClient client(JudgedServer server) {
        return OfficialJavaClient.to(
                URI.create(server.mock().url()),
                server.mock().accountSid(),
                server.mock().authToken());
    }
}
