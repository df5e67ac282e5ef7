package dev.tidings.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ServerException;
import dev.tidings.core.testkit.Model;
import dev.tidings.core.testkit.ModelChecks;
import dev.tidings.core.testkit.Wire;
import dev.tidings.core.value.Money;
import dev.tidings.messaging.account.Account;
import dev.tidings.messaging.account.ApiKey;
import dev.tidings.messaging.account.AuthTokenPromotion;
import dev.tidings.messaging.account.Balance;
import dev.tidings.messaging.account.SecondaryAuthToken;
import dev.tidings.messaging.consent.BulkResult;
import dev.tidings.messaging.consent.Contact;
import dev.tidings.messaging.message.FeedbackOutcome;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageCreateParams;
import dev.tidings.messaging.message.MessageDirection;
import dev.tidings.messaging.message.MessageListParams;
import dev.tidings.messaging.message.MessageSid;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.messaging.number.AvailablePhoneNumber;
import dev.tidings.messaging.pricing.PricedNumberType;
import dev.tidings.messaging.safety.GeoPermission;
import dev.tidings.messaging.service.MessagingService;
import dev.tidings.messaging.service.Usecase;
import dev.tidings.messaging.usage.UsageRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What models make of answers: every property of Twilio's schemas, nulls, and what nobody knows. */
class ModelTest extends ModelChecks {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SID = "SM00000000000000000000000000000001";

    private static final Wire WIRE = new Wire();

    @AfterAll
    static void stopWire() {
        WIRE.close();
    }

    @Override
    protected Stream<Model> models() {
        return Models.all();
    }

    @Override
    protected Stream<Model.Words> words() {
        return Models.words();
    }

    @Test
    void answer_withoutTheName_isRefused() {
        try (Wire wire = new Wire().answer(200, "{\"uri\":\"/x\"}")) {
            assertThatThrownBy(() ->
                            MessagingClient.create(wire.client()).messages().fetch(SID))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("sid");
            assertThatThrownBy(() -> MessagingClient.create(wire.client())
                            .messages()
                            .media(SID)
                            .fetch(Sids.MEDIA))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("sid");
            assertThatThrownBy(() -> MessagingClient.create(wire.client())
                            .messages()
                            .createFeedback(SID, FeedbackOutcome.CONFIRMED))
                    .isInstanceOf(AmbiguousException.class)
                    .hasMessageContaining("messageSid");
        }
    }

    @Test
    void message_isReadAsTheWireWritesIt() {
        Message message = read(full());
        assertThat(message.sid()).isEqualTo(MessageSid.of(SID));
        assertThat(message.status()).isSameAs(MessageStatus.DELIVERED);
        assertThat(message.direction()).isSameAs(MessageDirection.OUTBOUND_API);
        assertThat(message.numSegments()).isEqualTo(2);
        assertThat(message.numMedia()).isZero();
        assertThat(message.price()).contains(new Money(new BigDecimal("-0.00750"), "USD"));
        assertThat(message.errorCode()).contains(30003);
        assertThat(message.dateSent()).contains(Instant.parse("2023-08-24T05:01:45Z"));
        assertThat(message.subresourceUris()).containsOnlyKeys("media", "feedback");
        assertThat(message.to()).contains("+14155550123");
    }

    @Test
    void number_isReadAsTheWireWritesIt_capabilitiesInEitherCase() {
        String answer = "{\"phone_number\":\"+14155550100\",\"latitude\":\"37.780000\",\"longitude\":\"-122.39\","
                + "\"capabilities\":{\"SMS\":true,\"mms\":true,\"voice\":false,\"new\":1}}";
        AvailablePhoneNumber number = WIRE.read(answer, AvailablePhoneNumber.class);
        assertThat(number.latitude()).contains(new BigDecimal("37.780000"));
        assertThat(number.longitude()).contains(new BigDecimal("-122.39"));
        assertThat(number.capabilities()).hasValueSatisfying(can -> {
            assertThat(can.sms()).isTrue();
            assertThat(can.mms()).isTrue();
            assertThat(can.voice()).isFalse();
            assertThat(can.fax()).isFalse();
            assertThat(can.additionalFields()).containsOnlyKeys("new");
        });
    }

    @Test
    void usage_isReadIntoNumbersDaysAndMoney() {
        String answer = "{\"category\":\"brand-new\",\"count\":\"12\",\"usage\":\"1.5\",\"price\":\"0.00900\","
                + "\"price_unit\":\"usd\",\"start_date\":\"2026-11-01\",\"as_of\":\"2026-11-02T03:04:05+00:00\"}";
        UsageRecord record = WIRE.read(answer, UsageRecord.class);
        assertThat(record.category().isKnown()).isFalse();
        assertThat(record.count()).contains(new BigDecimal("12"));
        assertThat(record.usage()).contains(new BigDecimal("1.5"));
        assertThat(record.price()).contains(Money.of("0.00900", "USD"));
        assertThat(record.startDate()).contains(LocalDate.of(2026, 11, 1));
        assertThat(record.asOf()).contains(Instant.parse("2026-11-02T03:04:05Z"));
        String balance = "{\"balance\":\"0.05\",\"currency\":\"USD\"}";
        assertThat(WIRE.read(balance, Balance.class).balance()).contains(Money.of("0.05", "USD"));
    }

    @Test
    void printing_showsNoSecret() {
        String sid = "{\"sid\":\"x\",\"account_sid\":\"x\",";
        assertThat(List.of(
                        WIRE.read(sid + "\"auth_token\":\"Secret\"}", Account.class),
                        WIRE.read(sid + "\"secret\":\"Secret\"}", ApiKey.class),
                        WIRE.read(sid + "\"auth_token\":\"Secret\"}", AuthTokenPromotion.class),
                        WIRE.read(sid + "\"secondary_auth_token\":\"Secret\"}", SecondaryAuthToken.class)))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("Secret"));
    }

    @Test
    void resultsOfMany_areReadOneByOne() {
        WIRE.answer(
                201,
                "{\"items\":[{\"correlation_id\":\"a\",\"error_code\":0,\"error_messages\":[]},{\"correlation_id\":\"b\","
                        + "\"error_code\":30647,\"error_messages\":[\"INVALID_CONTACT_ID\"],\"new\":1}]}");
        List<BulkResult> results =
                MessagingClient.create(WIRE.client()).contacts().upsert(List.of(Contact.of("+19", "US", "94105")));
        assertThat(results).extracting(BulkResult::isAccepted).containsExactly(true, false);
        assertThat(results.get(1).errorCode()).contains(30647);
        assertThat(results.get(1).errorMessages()).containsExactly("INVALID_CONTACT_ID");
        assertThat(results.get(1).additionalFields()).containsOnlyKeys("new");
        WIRE.answer(
                200,
                "{\"permissions\":[{\"country_code\":\"IN\",\"type\":\"country\",\"enabled\":false,\"prefix\":\"+91\","
                        + "\"message\":\"\"},{\"country_code\":\"PK\",\"type\":\"country\",\"enabled\":true,"
                        + "\"error_code\":30649,\"error_messages\":[\"High risk\"]}]}");
        List<GeoPermission> permissions =
                MessagingClient.create(WIRE.client()).geoPermissions().fetch();
        assertThat(permissions).extracting(GeoPermission::countryCode).containsExactly("IN", "PK");
        assertThat(permissions).extracting(GeoPermission::isAccepted).containsExactly(true, false);
        assertThat(permissions.get(0).prefix()).contains("+91");
        assertThat(permissions.get(1).enabled()).contains(true);
        WIRE.answer(200, "{\"usecases\":[{\"usecase\":\"poll\",\"description\":\"d\",\"purpose\":\"p\"}]}");
        assertThat(MessagingClient.create(WIRE.client()).services().fetchUsecases())
                .singleElement()
                .satisfies(each -> assertThat(each.usecase()).isSameAs(Usecase.POLL));
    }

    @Test
    void prices_areReadIntoNumbers() {
        WIRE.answer(
                200,
                "{\"iso_country\":\"US\",\"price_unit\":\"USD\",\"outbound_sms_prices\":[{\"carrier\":\"c\",\"mcc\":\"310\","
                        + "\"mnc\":\"410\",\"prices\":[{\"number_type\":\"toll free\",\"base_price\":\"0.0083\","
                        + "\"current_price\":\"0.0080\"}]}]}");
        assertThat(MessagingClient.create(WIRE.client())
                        .messagingPrices()
                        .fetch("US")
                        .outboundSmsPrices()
                        .get(0)
                        .prices())
                .singleElement()
                .satisfies(price -> {
                    assertThat(price.numberType()).containsSame(PricedNumberType.TOLL_FREE);
                    assertThat(price.basePrice()).contains(new BigDecimal("0.0083"));
                    assertThat(price.currentPrice()).contains(new BigDecimal("0.0080"));
                });
    }

    @Test
    void service_tellsItsValidityPeriodAsADuration() {
        String answer = "{\"sid\":\"" + Sids.SERVICE + "\",\"validity_period\":14400}";
        assertThat(WIRE.read(answer, MessagingService.class).validityPeriod()).contains(Duration.ofHours(4));
    }

    @Test
    void printing_showsNeitherAddressesNorTexts() {
        ObjectNode personal = full().put("body", "Secret text").put("brand_new", "+14155550199");
        MessageCreateParams params = MessageCreateParams.builder()
                .to("+14155550123")
                .messagingServiceSid(Sids.SERVICE)
                .fallbackFrom("+14155550100")
                .body("Secret text")
                .mediaUrl("https://example.com/?token=Secret")
                .contentSid("HX00000000000000000000000000000001")
                .contentVariables(Map.of("1", "Secret"))
                .statusCallback("https://user:Secret@example.com/")
                .persistentAction("geo:1,2|Secret")
                .build();
        MessageListParams filters = MessageListParams.builder()
                .to("+14155550123")
                .from("+14155550100")
                .build();
        assertThat(List.of(read(personal), params, filters))
                .allSatisfy(each -> assertThat(each.toString())
                        .doesNotContain("Secret", "1415555")
                        .contains("{"));
        assertThat(read(personal).toString()).contains(SID, "delivered");
    }

    @Test
    void message_oddValues_areKept() {
        ObjectNode odd = full();
        odd.put("sid", "XX1")
                .put("status", "teleported")
                .put("direction", "sideways")
                .put("account_sid", "?");
        Message message = read(odd);
        assertThat(message.sid()).hasToString("XX1");
        assertThat(message.accountSid().orElseThrow()).hasToString("?");
        assertThat(message.status()).hasToString("teleported");
        assertThat(message.status().known()).isEqualTo(MessageStatus.Known.OTHER);
        assertThat(message.direction().isKnown()).isFalse();
        assertThat(WIRE.write(message))
                .contains("\"sid\":\"XX1\"", "\"status\":\"teleported\"", "\"direction\":\"sideways\"");
    }

    private static ObjectNode full() {
        return MAPPER.createObjectNode()
                .put("body", "Hi")
                .put("num_segments", "2")
                .put("direction", "outbound-api")
                .put("from", "+14155550100")
                .put("date_updated", "Thu, 24 Aug 2023 05:01:46 +0000")
                .put("price", "-0.00750")
                .put("error_message", "off")
                .put("uri", "/2010-04-01/x.json")
                .put("account_sid", Wire.ACCOUNT)
                .put("num_media", "0")
                .put("to", "+14155550123")
                .put("date_created", "Thu, 24 Aug 2023 05:01:44 +0000")
                .put("status", "delivered")
                .put("sid", SID)
                .put("message_sid", SID)
                .put("date_sent", "Thu, 24 Aug 2023 05:01:45 +0000")
                .put("messaging_service_sid", Sids.SERVICE)
                .put("error_code", 30003)
                .put("price_unit", "USD")
                .put("api_version", "2010-04-01")
                .set(
                        "subresource_uris",
                        MAPPER.createObjectNode().put("media", "/m").put("feedback", "/f"));
    }

    private static Message read(ObjectNode json) {
        return WIRE.read(json.toString(), Message.class);
    }
}
