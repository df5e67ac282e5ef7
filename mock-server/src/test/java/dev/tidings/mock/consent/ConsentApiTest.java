package dev.tidings.mock.consent;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentApiTest {
    private static final String CONSENTS = "/v1/Consents/Bulk";
    private static final String CONTACTS = "/v1/Contacts/Bulk";
    private static final String ID = "ad388b5a46b33b874b0d41f7226db2ef";

    private final ConsentRoom room = new ConsentRoom();
    private final Contacts contacts = Contacts.in(room.world);
    private final JudgedRoutes routes =
            JudgedRoutes.of(room.world, ConsentRoutes.of(BulkItems.into(room.world, room.consents, contacts)));

    private static String form(String... items) {
        return Stream.of(items)
                .map(each -> "Items=" + URLEncoder.encode(each, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static ObjectNode consent() {
        return new ObjectMapper()
                .createObjectNode()
                .put("contact_id", ConsentRoom.HANDSET)
                .put("correlation_id", ID)
                .put("sender_id", ConsentRoom.LONG)
                .put("status", "opt-out")
                .put("source", "website")
                .put("date_of_consent", "2025-02-28T10:05:27Z");
    }

    private static ObjectNode contact() {
        return new ObjectMapper()
                .createObjectNode()
                .put("contact_id", ConsentRoom.HANDSET)
                .put("correlation_id", ID)
                .put("country_iso_code", "US")
                .put("zip_code", "12345");
    }

    private JsonNode tell(String path, String... items) {
        Response answer = routes.post(path, form(items));
        assertThat(answer.status()).isEqualTo(201);
        return json(answer).path("items");
    }

    @Test
    void optOut_isKeptAndBlocks() {
        JsonNode items = tell(CONSENTS, consent().toString());
        assertThat(items.toString())
                .isEqualTo("[{\"correlation_id\":\"" + ID + "\",\"error_code\":0,\"error_messages\":[]}]");
        assertThat(room.blocks(ConsentRoom.LONG)).isTrue();
        assertThat(room.consents.of(ACCOUNT, ConsentRoom.HANDSET))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.source()).isEqualTo(Consent.Source.WEBSITE);
                    assertThat(each.given()).isEqualTo(Instant.parse("2025-02-28T10:05:27Z"));
                    assertThat(each.updated()).isEqualTo(ConsentRoom.START);
                    assertThat(each.heard()).isFalse();
                });
    }

    @Test
    void optIn_overridesAnOptOutByKeyword_andTheOtherWayRound() {
        String service = room.service(ConsentRoom.LONG, ConsentRoom.OTHER_LONG);
        room.hear(ConsentRoom.LONG, "STOP");
        tell(
                CONSENTS,
                consent().put("sender_id", service).put("status", "opt-in").toString());
        assertThat(room.serviceBlocks(service)).isFalse();
        assertThat(room.blocks(ConsentRoom.LONG)).isFalse();
        tell(CONSENTS, consent().put("sender_id", service).toString());
        assertThat(room.serviceBlocks(service)).isTrue();
        assertThat(room.blocks(ConsentRoom.OTHER_LONG)).isTrue();
        room.hear(ConsentRoom.OTHER_LONG, "START");
        assertThat(room.serviceBlocks(service)).isFalse();
    }

    @Test
    void numberInAService_standsForTheService() {
        String service = room.service(ConsentRoom.LONG, ConsentRoom.OTHER_LONG);
        tell(CONSENTS, consent().toString());
        assertThat(room.serviceBlocks(service)).isTrue();
        tell(
                CONSENTS,
                consent()
                        .put("sender_id", ConsentRoom.OTHER_LONG)
                        .put("status", "opt-in")
                        .toString());
        assertThat(room.serviceBlocks(service)).isFalse();
        assertThat(room.blocks(ConsentRoom.LONG)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "contact_id, +19, INVALID_CONTACT_ID",
                "contact_id, 4155550199, INVALID_CONTACT_ID",
                "contact_id, null, INVALID_CONTACT_ID",
                "correlation_id, short, INVALID_CORRELATION_ID",
                "correlation_id, null, INVALID_CORRELATION_ID",
                "sender_id, MG1, INVALID_SENDER_ID",
                "sender_id, Alpha, INVALID_SENDER_ID",
                "sender_id, null, INVALID_SENDER_ID",
                "status, OPT-OUT, INVALID_STATUS",
                "status, null, INVALID_STATUS",
                "source, phone, INVALID_SOURCE",
                "source, null, INVALID_SOURCE",
                "date_of_consent, 2025-03-25, INVALID_DATE_OF_CONSENT",
                "date_of_consent, yesterday, INVALID_DATE_OF_CONSENT"
            })
    void wrongConsent_isRefusedAlone(String field, String value, String fault) {
        ObjectNode wrong = consent().put(field, value);
        ObjectNode right = consent().put("correlation_id", "b".repeat(32)).put("contact_id", "+14155550198");
        JsonNode items = tell(CONSENTS, wrong.toString(), right.toString());
        assertThat(items.get(0).path("error_code").asInt()).isEqualTo(30646);
        assertThat(items.get(0).path("error_messages").toString()).isEqualTo("[\"" + fault + "\"]");
        assertThat(items.get(1).path("error_code").asInt()).isZero();
        assertThat(room.blocks(ConsentRoom.LONG)).isFalse();
        assertThat(room.consents.of(ACCOUNT, null)).extracting(Consent::contact).containsExactly("+14155550198");
    }

    @Test
    void documentedSample_isAnsweredAsDocumented() {
        JsonNode items = tell(
                CONSENTS,
                consent().put("sender_id", "MG00000000000000000000000000000001").toString(),
                consent()
                        .put("contact_id", "+19")
                        .put("correlation_id", "02520cfa6c432f0e3ec3a38c122d428d")
                        .put("sender_id", "123456")
                        .put("date_of_consent", "2025-03-25")
                        .put("status", "opt-in")
                        .put("source", "opt-in-message")
                        .toString());
        assertThat(items.get(0).path("error_code").asInt()).isZero();
        assertThat(items.get(1).path("correlation_id").asText()).isEqualTo("02520cfa6c432f0e3ec3a38c122d428d");
        assertThat(items.get(1).path("error_messages").toString())
                .isEqualTo("[\"INVALID_CONTACT_ID\",\"INVALID_DATE_OF_CONSENT\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"website", "offline", "opt-in-message", "opt-out-message", "others"})
    void everySource_isTaken(String source) {
        ObjectNode item = consent().put("source", source);
        item.remove("date_of_consent");
        assertThat(tell(CONSENTS, item.toString()).get(0).path("error_code").asInt())
                .isZero();
        assertThat(room.consents.of(ACCOUNT, null)).singleElement().satisfies(each -> {
            assertThat(each.source().wire()).isEqualTo(source);
            assertThat(each.given()).isNull();
        });
    }

    @Test
    void repeatedCorrelation_isRefusedTheSecondTime() {
        JsonNode items = tell(CONSENTS, consent().toString(), consent().toString());
        assertThat(items.get(0).path("error_code").asInt()).isZero();
        assertThat(items.get(1).path("error_messages").toString()).contains("INVALID_CORRELATION_ID");
    }

    @Test
    void contacts_areKept() {
        JsonNode items = tell(
                CONTACTS,
                contact().toString(),
                contact()
                        .put("contact_id", "+19")
                        .put("correlation_id", "c".repeat(32))
                        .toString(),
                contact()
                        .put("country_iso_code", "usa")
                        .put("correlation_id", "d".repeat(32))
                        .toString(),
                contact()
                        .put("zip_code", 12345)
                        .put("correlation_id", "e".repeat(32))
                        .toString());
        assertThat(items.findValuesAsText("error_code")).containsExactly("0", "30647", "30647", "30647");
        assertThat(items.get(1).path("error_messages").toString()).isEqualTo("[\"INVALID_CONTACT_ID\"]");
        assertThat(items.get(2).path("error_messages").toString()).isEqualTo("[\"INVALID_COUNTRY_ISO_CODE\"]");
        assertThat(items.get(3).path("error_messages").toString()).isEqualTo("[\"INVALID_ZIP_CODE\"]");
        tell(CONTACTS, contact().put("zip_code", "54321").toString());
        assertThat(contacts.of(ACCOUNT))
                .containsExactly(new Contact(ACCOUNT, ConsentRoom.HANDSET, "US", "54321", ConsentRoom.START));
    }

    @ParameterizedTest
    @ValueSource(strings = {CONSENTS, CONTACTS})
    void tooManyItems_none_andNoObjects_refuseTheCall(String path) {
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= 25; i++) {
            many.add(consent().put("correlation_id", String.format("%032d", i)).toString());
        }
        for (String form : List.of(
                form(many.toArray(String[]::new)), "", form(consent().toString(), "[1]"), form("{\"contact_id\":"))) {
            Response refused = routes.post(path, form);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(json(refused).path("code").asInt()).isEqualTo(20422);
            assertThat(json(refused).path("message").asText()).contains("Items", "must be");
        }
        assertThat(room.consents.of(ACCOUNT, null)).isEmpty();
        many.remove(0);
        assertThat(routes.post(path, form(many.toArray(String[]::new))).status())
                .isEqualTo(201);
    }
}
