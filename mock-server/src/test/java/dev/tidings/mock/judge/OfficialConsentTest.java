package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.accounts.v1.BulkConsents;
import com.twilio.rest.accounts.v1.BulkContacts;
import com.twilio.rest.accounts.v1.MessagingGeopermissions;
import com.twilio.rest.accounts.v1.Safelist;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.messaging.v1.Deactivations;
import com.twilio.type.PhoneNumber;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's Java client tells of consents and contacts, switches countries, and keeps the safe list, over a socket. */
class OfficialConsentTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private static final PhoneNumber FROM = new PhoneNumber("+14155550100");
    private static final PhoneNumber TO = new PhoneNumber("+14155550199");

    private MockServer mock;
    private TwilioRestClient client;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .startTime(Instant.parse("2026-03-01T12:00:00Z"))
                .seed(7)
                .exchangeListener(judging)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void close() {
        mock.close();
    }

    private static JsonNode tree(Object value) {
        return new ObjectMapper().valueToTree(value);
    }

    private int refusal() {
        return org.assertj.core.api.Assertions.catchThrowableOfType(
                        ApiException.class,
                        () -> Message.creator(TO, FROM, "Hi").create(client))
                .getCode();
    }

    @Test
    void consents_areToldInBulk() {
        List<Object> items = List.of(
                Map.of(
                        "contact_id", TO.toString(),
                        "correlation_id", "a".repeat(32),
                        "sender_id", FROM.toString(),
                        "status", "opt-out",
                        "source", "website"),
                Map.of("contact_id", "+19", "correlation_id", "b".repeat(32)));
        JsonNode results = tree(BulkConsents.creator(items).create(client).getItems());
        assertThat(results.findValuesAsText("error_code")).containsExactly("0", "30646");
        assertThat(results.findValuesAsText("correlation_id")).containsExactly("a".repeat(32), "b".repeat(32));
        assertThat(refusal()).isEqualTo(21610);
    }

    @Test
    void contacts_areToldInBulk() {
        JsonNode results = tree(BulkContacts.creator(List.of(Map.of(
                        "contact_id",
                        TO.toString(),
                        "correlation_id",
                        "a".repeat(32),
                        "country_iso_code",
                        "US",
                        "zip_code",
                        "94105")))
                .create(client)
                .getItems());
        assertThat(results.findValuesAsText("error_code")).containsExactly("0");
        assertThat(mock.account().contacts())
                .singleElement()
                .satisfies(each -> assertThat(each.zip()).isEqualTo("94105"));
    }

    @Test
    void countries_areFetchedAndSwitchedWithPatch() {
        List<Object> wishes = List.of(
                Map.of("country_code", "US", "type", "country", "enabled", false),
                Map.of("country_code", "PK", "type", "country", "enabled", false));
        JsonNode results =
                tree(MessagingGeopermissions.updater(wishes).update(client).getPermissions());
        assertThat(results.findValuesAsText("error_code")).containsExactly("0", "30649");
        JsonNode now = tree(MessagingGeopermissions.fetcher()
                .setCountryCode("US,PK")
                .fetch(client)
                .getPermissions());
        assertThat(now.findValuesAsText("country_code")).containsExactly("PK", "US");
        assertThat(now.findValuesAsText("enabled")).containsExactly("true", "false");
        assertThat(refusal()).isEqualTo(21408);
    }

    @Test
    void safeList_isKept() {
        Safelist added = Safelist.creator("+18001234xxx").create(client);
        assertThat(Safelist.fetcher().setPhoneNumber("+18001234xxx").fetch(client))
                .isEqualTo(added);
        assertThat(Safelist.deleter().setPhoneNumber("+18001234xxx").delete(client))
                .isTrue();
        assertThatThrownBy(
                        () -> Safelist.fetcher().setPhoneNumber("+18001234xxx").fetch(client))
                .isInstanceOf(ApiException.class);
    }

    @Test
    void deactivations_areBehindALink() throws Exception {
        mock.network().deactivate(TO.toString());
        mock.clock().advance(Duration.ofDays(1));
        URI link = Deactivations.fetcher()
                .setDate(LocalDate.parse("2026-03-01"))
                .fetch(client)
                .getRedirectTo();
        assertThat(link).hasHost("messaging.twilio.com");
        HttpResponse<String> list = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(mock.url() + "/messaging" + link.getRawPath()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body().lines()).contains(TO.toString());
    }
}
