package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockFraud;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.fraud.Continent;
import dev.tidings.mock.fraud.GeoChannel;
import dev.tidings.mock.fraud.GeoPolicy;
import dev.tidings.mock.fraud.ProtectionLevel;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attack on an application's sign-up as the API, the admin API, the handles and Lookup tell of it. */
class FraudCallsTest {
    private final JudgedServer server = JudgedServer.at(Instant.parse("2027-01-01T00:00:00Z"));
    private final MockServer mock = server.mock();
    private final Door door = Door.of(mock);
    private final MockFraud fraud = mock.account().fraud();
    private final String service = mock.account().verify().service().sid();

    @AfterEach
    void stop() {
        server.close();
    }

    private Door.Answer start(String to, String channel, String... more) {
        String[] form = new String[4 + more.length];
        System.arraycopy(new String[] {"To", to, "Channel", channel}, 0, form, 0, 4);
        System.arraycopy(more, 0, form, 4, more.length);
        return door.call("POST", "/verify/v2/Services/" + service + "/Verifications", form);
    }

    private static String number(int index) {
        return "+447400123" + String.format("%03d", index);
    }

    private void attack() {
        for (int i = 0; i < 60; i++) {
            mock.clock().advance(Duration.ofSeconds(1));
            start(number(i), "sms");
        }
    }

    @Test
    void anAttack_isBlocked_explained_andLifted() {
        attack();
        Door.Answer refused = start(number(777), "sms");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("code").asInt()).isEqualTo(60410);
        assertThat(refused.text()).contains("+447400123 prefix is blocked for the SMS channel");
        int attempts = mock.account().verify().attempts().size();
        assertThat(start(number(778), "call").status()).isEqualTo(201);
        assertThat(start(number(779), "sms", "RiskCheck", "disable").status()).isEqualTo(201);
        assertThat(start("+447911123456", "sms").status()).isEqualTo(201);
        assertThat(mock.account().verify().attempts()).hasSize(attempts + 3);

        JsonNode last =
                door.admin("/fraud?blocked=true&limit=1&to=%2B447400123777").at("/decisions/0");
        assertThat(last.path("error_code").asInt()).isEqualTo(60410);
        assertThat(last.path("level").asText()).isEqualTo("standard");
        assertThat(last.path("score").asInt()).isGreaterThanOrEqualTo(70);
        assertThat(last.path("signals").findValuesAsText("signal")).contains("adjacency", "velocity");
        assertThat(last.path("until").asText()).isNotEmpty();
        assertThat(door.admin("/fraud?blocked=false&limit=1")
                        .at("/decisions/0/error_code")
                        .isNull())
                .isTrue();
        assertThat(door.admin("/fraud?account_sid=AC" + "f".repeat(32)).path("decisions"))
                .isEmpty();
        JsonNode blocks =
                door.admin("/fraud/blocks?account_sid=" + mock.accountSid()).path("blocks");
        assertThat(blocks).hasSize(1);
        assertThat(blocks.at("/0/prefix").asText()).isEqualTo("+447400123");
        assertThat(blocks.at("/0/refused").asInt())
                .isEqualTo(fraud.blocks().get(0).refused());

        assertThat(door.admin("DELETE", "/fraud/blocks/447400123", "").status()).isEqualTo(204);
        assertThat(door.admin("DELETE", "/fraud/blocks/%2B447400123", "").status())
                .isEqualTo(404);
        assertThat(start(number(777), "sms").status()).isEqualTo(201);
        assertThat(fraud.blocks()).isEmpty();
    }

    @Test
    void lookup_tellsOfTheAttack() {
        assertThat(pumpingRisk().path("number_blocked_date").isNull()).isTrue();
        attack();

        JsonNode risk = pumpingRisk();
        assertThat(risk.path("number_blocked").asBoolean()).isTrue();
        assertThat(risk.path("number_blocked_last_3_months").asBoolean()).isTrue();
        assertThat(risk.path("sms_pumping_risk_score").asInt()).isGreaterThanOrEqualTo(90);
    }

    private JsonNode pumpingRisk() {
        return door.call("GET", "/lookups/v2/PhoneNumbers/%2B447400123500?Fields=sms_pumping_risk")
                .json()
                .path("sms_pumping_risk");
    }

    @Test
    void theSummary_ofThePrefixUnderAttack_hasHardlyAnyConversion() {
        attack();
        start("+447911123456", "sms");
        String code = mock.codes().latest("+447911123456");
        door.call("POST", "/verify/v2/Services/" + service + "/VerificationCheck", "To", "+447911123456", "Code", code);

        assertThat(rate("+447400123")).isEqualTo("0");
        assertThat(rate("+4479")).startsWith("100");
    }

    private String rate(String prefix) {
        return door.call("GET", "/verify/v2/Attempts/Summary?DestinationPrefix=" + prefix.replace("+", "%2B"))
                .json()
                .path("conversion_rate_percentage")
                .asText();
    }

    @Test
    void aServiceThatIsNotProtected_sendsEverything() {
        fraud.level(service, ProtectionLevel.OFF);
        attack();

        assertThat(start(number(777), "sms").status()).isEqualTo(201);
        assertThat(fraud.level(service)).isEqualTo(ProtectionLevel.OFF);
        assertThat(fraud.decisions()).hasSize(61);
    }

    @Test
    void countries_areDisabledByChannel_orByContinent() {
        fraud.geo("GB", GeoChannel.CALL, GeoPolicy.DISABLED);
        Door.Answer refused = start(number(1), "call");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("code").asInt()).isEqualTo(60605);
        assertThat(refused.text()).contains("is blocked for call channel for all services");
        assertThat(start(number(1), "sms").status()).isEqualTo(201);

        fraud.geo(Continent.EUROPE, GeoChannel.SMS, GeoPolicy.DISABLED);
        assertThat(start(number(2), "sms").json().path("code").asInt()).isEqualTo(60605);
        assertThat(start("+14155550123", "sms").status()).isEqualTo(201);
        assertThat(fraud.geo("FR", GeoChannel.SMS)).isEqualTo(GeoPolicy.DISABLED);
    }

    @Test
    void settings_areReadAndSet_whole() {
        String path = "/fraud/settings/" + mock.accountSid();
        assertThat(door.admin(path).at("/services/0/level").asText()).isEqualTo("standard");

        Door.Answer set = door.admin(
                "PUT",
                path,
                ("{'services':[{'sid':'" + service + "','level':'max'}],'countries':[{'country':'PK','channel':'sms',"
                                + "'policy':'disabled'},{'continent':'oceania','channel':'call','policy':'disabled'}]}")
                        .replace('\'', '"'));
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.json().at("/services/0/level").asText()).isEqualTo("max");
        assertThat(set.json().path("countries"))
                .hasSize(1 + Continent.OCEANIA.countries().size());
        assertThat(fraud.level(service)).isEqualTo(ProtectionLevel.MAX);
        assertThat(fraud.geo("PK", GeoChannel.SMS)).isEqualTo(GeoPolicy.DISABLED);
        assertThat(fraud.geo("FJ", GeoChannel.CALL)).isEqualTo(GeoPolicy.DISABLED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'services':[{'sid':'VA0','level':'max'}]} | services[0].sid",
                "{'services':[{'sid':'SERVICE','level':'high'}]} | must be off, basic, standard, max",
                "{'services':[{'sid':'SERVICE','level':'max'}],'countries':[{'country':'UK','channel':'sms','policy':'allow'}]}"
                        + " | countries[0].country",
                "{'countries':[{'country':'GB','channel':'call','policy':'monitor'}]} | countries[0].policy",
                "{'countries':[{'country':'GB','channel':'fax','policy':'allow'}]} | countries[0].channel",
                "{'countries':[{'continent':'atlantis','channel':'sms','policy':'allow'}]} | countries[0].continent",
                "{'countries':[{'country':'GB','contintent':'x','channel':'sms','policy':'allow'}]} | is unknown",
                "{'levels':[]} | is unknown"
            })
    void settings_thatCannotBe_areRefused_andNothingIsHalfSet(String body, String named) {
        String path = "/fraud/settings/" + mock.accountSid();
        String before = door.admin("GET", path, "").text();

        Door.Answer refused = door.admin("PUT", path, body.replace('\'', '"').replace("SERVICE", service));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("message").asText()).contains(named);
        assertThat(door.admin("GET", path, "").text()).isEqualTo(before);
    }

    @Test
    void whatIsNotThere_isNotFound() {
        assertThat(door.admin("GET", "/fraud/settings/AC" + "f".repeat(32), "").status())
                .isEqualTo(404);
        assertThat(door.admin("GET", "/fraud?blocked=maybe", "").status()).isEqualTo(400);
        assertThatThrownBy(() -> fraud.lift("+44")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fraud.level("VA" + "0".repeat(32))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherAccount_isNotConcerned_andResetForgetsAll() {
        attack();
        assertThat(fraud.blocks()).isNotEmpty();
        assertThat(mock.newAccount().fraud().blocks()).isEmpty();

        door.admin("POST", "/reset", "");
        assertThat(fraud.blocks()).isEmpty();
        assertThat(fraud.decisions()).isEmpty();
    }
}
