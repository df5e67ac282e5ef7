package dev.tidings.mock.attempt;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.OTHER;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts as the API shows them: what each says, which are listed, and what they come to. */
class AttemptApiTest {
    private static final String LIST = "/verify/v2/Attempts";
    private static final String SUMMARY = LIST + "/Summary";
    private static final String SHOP = "VA" + "a".repeat(32);
    private static final String BANK = "VA" + "b".repeat(32);

    private final World world = new World(new VirtualClock(Instant.parse("2026-03-01T12:00:00.500Z")), 7);
    private final Attempts attempts = Attempts.in(world);
    private final JudgedRoutes routes = JudgedRoutes.of(world, AttemptRoutes.of(world, attempts));
    private int verifications;

    private static String verification(int number) {
        return "VE" + "%032x".formatted(number);
    }

    private String start(String account, String service, AttemptChannel channel, String to, @Nullable String country) {
        verifications++;
        return again(account, service, channel, to, country);
    }

    private String again(String account, String service, AttemptChannel channel, String to, @Nullable String country) {
        AttemptDraft draft = new AttemptDraft(
                account,
                service,
                verification(verifications),
                channel,
                to,
                country,
                6,
                "es",
                channel == AttemptChannel.SMS ? new AttemptDraft.Carrier("732", "103", "Tigo") : null);
        return world.run(tx -> attempts.start(tx, draft));
    }

    private String sms(String to, String country) {
        return start(ACCOUNT, SHOP, AttemptChannel.SMS, to, country);
    }

    private void convert() {
        world.run(tx -> {
            attempts.convert(tx, verification(verifications));
            return tx;
        });
    }

    private void advance(Duration by) {
        world.clock().advanceTo(world.clock().now().plus(by));
    }

    private JsonNode fetch(String sid) {
        Response answer = routes.get(LIST + "/" + sid);
        assertThat(answer.status()).as(text(answer)).isEqualTo(200);
        return json(answer);
    }

    private List<String> listed(String query) {
        List<String> sids = new ArrayList<>();
        json(routes.get(LIST + query))
                .path("attempts")
                .forEach(each -> sids.add(each.path("sid").asText()));
        return sids;
    }

    private String summary(String query) {
        JsonNode summary = json(routes.get(SUMMARY + query));
        assertThat(summary.path("url").asText()).endsWith("/v2/Attempts/Summary");
        return summary.path("total_attempts") + " " + summary.path("total_converted") + " "
                + summary.path("total_unconverted") + " "
                + summary.path("conversion_rate_percentage").asText();
    }

    @Test
    void attempt_saysWhatBecameOfIt() {
        String sid = sms("+573003003030", "CO");
        JsonNode fresh = fetch(sid);
        assertThat(fresh.path("sid").asText()).matches("VL[0-9a-f]{32}");
        assertThat(fresh.path("account_sid").asText()).isEqualTo(ACCOUNT);
        assertThat(fresh.path("service_sid").asText()).isEqualTo(SHOP);
        assertThat(fresh.path("verification_sid").asText()).isEqualTo(verification(1));
        assertThat(fresh.path("channel").asText()).isEqualTo("sms");
        assertThat(fresh.path("conversion_status").asText()).isEqualTo("unconverted");
        assertThat(fresh.path("price").isNull()).isTrue();
        assertThat(fresh.path("channel_data").toString())
                .isEqualTo("{\"verification_sid\":\"" + verification(1) + "\",\"to\":\"+573003003030\","
                        + "\"status\":\"unconfirmed\",\"message_status\":\"queued\",\"error_code\":null,"
                        + "\"country\":\"CO\",\"code_length\":6,\"locale\":\"es\",\"mcc\":\"732\",\"mnc\":\"103\","
                        + "\"carrier\":\"Tigo\"}");
        advance(Duration.ofSeconds(2));
        world.run(tx -> {
            attempts.delivery(tx, sid, "undelivered", 30008);
            attempts.price(tx, sid, new BigDecimal("0.0050"));
            return tx;
        });
        JsonNode later = fetch(sid);
        assertThat(later.at("/channel_data/message_status").asText()).isEqualTo("undelivered");
        assertThat(later.at("/channel_data/error_code").asText()).isEqualTo("30008");
        assertThat(later.path("price").toString()).isEqualTo("{\"value\":\"0.0050\",\"currency\":\"usd\"}");
        assertThat(later.path("date_created").asText()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(later.path("date_updated").asText()).isEqualTo("2026-03-01T12:00:02Z");
        convert();
        JsonNode converted = fetch(sid);
        assertThat(converted.path("conversion_status").asText()).isEqualTo("converted");
        assertThat(converted.at("/channel_data/status").asText()).isEqualTo("confirmed");
        assertThat(converted.at("/channel_data/message_status").asText()).isEqualTo("undelivered");
    }

    @ParameterizedTest
    @EnumSource(AttemptChannel.class)
    void everyChannelButSilentAuth_isShown(AttemptChannel channel) {
        boolean email = channel == AttemptChannel.EMAIL;
        String sid = start(ACCOUNT, SHOP, channel, email ? "ann@example.com" : "+14155550199", email ? null : "US");
        if (channel == AttemptChannel.SNA) {
            assertThat(routes.get(LIST + "/" + sid).status()).isEqualTo(404);
            assertThat(listed("")).isEmpty();
            assertThat(summary("")).isEqualTo("0 0 0 0");
            assertThat(routes.get(LIST + "?Channel=sna").status()).isEqualTo(400);
            return;
        }
        JsonNode shown = fetch(sid);
        assertThat(shown.path("channel").asText()).isEqualTo(channel.wire());
        boolean call = channel == AttemptChannel.CALL;
        assertThat(shown.path("channel_data").has("call_status")).isEqualTo(call);
        assertThat(shown.path("channel_data").has("message_status")).isNotEqualTo(call);
        assertThat(shown.at("/channel_data/country").isNull()).isEqualTo(email);
        assertThat(listed("?Channel=" + channel.wire())).containsExactly(sid);
        assertThat(summary("?Channel=" + channel.wire())).isEqualTo("1 0 1 0");
    }

    @Test
    void newestAttemptOfAVerification_isConverted() {
        String first = sms("+14155550199", "US");
        String second = again(ACCOUNT, SHOP, AttemptChannel.CALL, "+14155550199", "US");
        convert();
        assertThat(fetch(first).at("/channel_data/status").asText()).isEqualTo("unconfirmed");
        assertThat(fetch(second).at("/channel_data/status").asText()).isEqualTo("confirmed");
        world.run(tx -> {
            attempts.expire(tx, verification(1));
            return tx;
        });
        assertThat(fetch(second).path("conversion_status").asText())
                .as("it has ended")
                .isEqualTo("converted");
    }

    @Test
    void attemptsExpireWithTheirVerification() {
        String first = sms("+14155550199", "US");
        String second = again(ACCOUNT, SHOP, AttemptChannel.SMS, "+14155550199", "US");
        world.run(tx -> {
            attempts.expire(tx, verification(1));
            return tx;
        });
        convert();
        for (String each : List.of(first, second)) {
            assertThat(fetch(each).at("/channel_data/status").asText()).isEqualTo("expired");
            assertThat(fetch(each).path("conversion_status").asText()).isEqualTo("unconverted");
        }
    }

    @Test
    void whatIsSaidInOneCommand_isAllKept() {
        AttemptDraft draft = new AttemptDraft(
                ACCOUNT, SHOP, verification(9), AttemptChannel.SMS, "+14155550199", "US", 6, "en", null);
        String sid = world.run(tx -> {
            String started = attempts.start(tx, draft);
            attempts.delivery(tx, started, "failed", 30006);
            attempts.price(tx, started, new BigDecimal("0.01"));
            return started;
        });
        assertThat(fetch(sid).at("/channel_data/message_status").asText()).isEqualTo("failed");
        assertThat(fetch(sid).at("/price/value").asText()).isEqualTo("0.01");
        world.run(tx -> {
            attempts.delivery(tx, "VL" + "0".repeat(32), "failed", 30006);
            attempts.convert(tx, verification(99));
            attempts.expire(tx, verification(99));
            return tx;
        });
    }

    /** Each filter alone, and all together: which of the attempts below it lets through. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-| dcba",
                "?Country=US| da",
                "?Country=GB| b",
                "?Country=FR|",
                "?Channel=sms| ba",
                "?Channel=CALL| d",
                "?Channel=email| c",
                "?Channel=rbm|",
                "?VerifyServiceSid=" + "VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" + "| ba",
                "?ChannelData.To=%2B447400000001| b",
                "?ChannelData.To=%2B44740000000|",
                "?VerificationSid=VE00000000000000000000000000000003| c",
                "?Status=converted| b",
                "?Status=UNCONVERTED| dca",
                "?DateCreatedAfter=2026-03-01T12:00:01Z| dcb",
                "?DateCreatedBefore=2026-03-01T12:00:01Z| ba",
                "?DateCreatedBefore=2026-03-01T12:00:01| ba",
                "?DateCreatedAfter=2026-03-01T12:00:01Z&DateCreatedBefore=2026-03-01T13:00:02%2B01:00| cb",
                "?Country=US&Channel=sms&Status=unconverted| a"
            })
    void filters(@Nullable String query, @Nullable String expected) {
        fill();
        StringBuilder found = new StringBuilder();
        for (String each : listed(query == null ? "" : query)) {
            int number = Integer.parseInt(
                    fetch(each).path("verification_sid").asText().substring(30), 16);
            found.append((char) ('a' + number - 1));
        }
        assertThat(found.toString()).isEqualTo(expected == null ? "" : expected);
        assertThat(routes.warnings()).isEmpty();
    }

    private void fill() {
        sms("+14155550199", "US");
        advance(Duration.ofSeconds(1));
        sms("+447400000001", "GB");
        convert();
        advance(Duration.ofSeconds(1));
        start(ACCOUNT, BANK, AttemptChannel.EMAIL, "ann@example.com", null);
        advance(Duration.ofSeconds(1));
        start(ACCOUNT, BANK, AttemptChannel.CALL, "+14155550198", "US");
        start(OTHER, SHOP, AttemptChannel.SMS, "+14155550199", "US");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-| 4 1 3 25",
                "?Country=GB| 1 1 0 100",
                "?Country=FR| 0 0 0 0",
                "?Channel=sms| 2 1 1 50",
                "?VerifyServiceSid=VAbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb| 2 0 2 0",
                "?DestinationPrefix=%2B1| 2 0 2 0",
                "?DestinationPrefix=%2B1415| 2 0 2 0",
                "?DestinationPrefix=%2B44| 1 1 0 100",
                "?DateCreatedAfter=2026-03-01T12:00:02Z| 2 0 2 0",
                "?DateCreatedBefore=2026-03-01T12:00:02Z&Channel=sms| 2 1 1 50"
            })
    void summaries(@Nullable String query, String expected) {
        fill();
        assertThat(summary(query == null ? "" : query)).isEqualTo(expected);
        assertThat(routes.warnings()).isEmpty();
    }

    @Test
    void conversionRate_isCutToNineDecimals() {
        for (int i = 0; i < 11; i++) {
            sms("+1415555019" + i % 10, "US");
            if (i < 9) {
                convert();
            }
        }
        assertThat(summary("")).isEqualTo("11 9 2 81.818181818");
        assertThat(new AttemptSummary(3, 2).rate()).isEqualTo("66.666666666");
        assertThat(new AttemptSummary(10, 9).rate()).isEqualTo("90");
        assertThat(new AttemptSummary(8, 1).rate()).isEqualTo("12.5");
        assertThat(new AttemptSummary(0, 0).rate()).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DateCreatedAfter=yesterday",
                "DateCreatedBefore=2026-03-01",
                "Country=us",
                "Country=XX",
                "Channel=push",
                "VerifyServiceSid=MG1",
                "VerificationSid=VA1",
                "Status=confirmed"
            })
    void badFilter_isRefused(String query) {
        assertBad(LIST + "?" + query, query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DateCreatedAfter=yesterday",
                "DateCreatedBefore=12:00",
                "Country=USA",
                "Channel=sna",
                "VerifyServiceSid=1",
                "DestinationPrefix=44",
                "DestinationPrefix=%2B0"
            })
    void badFilterOfASummary_isRefused(String query) {
        assertBad(SUMMARY + "?" + query, query);
    }

    private void assertBad(String path, String query) {
        Response refused = routes.get(path);
        assertThat(refused.status()).as(text(refused)).isEqualTo(400);
        assertThat(json(refused).path("code").asInt()).isEqualTo(60200);
        assertThat(json(refused).path("message").asText())
                .startsWith("Invalid parameter `" + query.substring(0, query.indexOf('=')) + "`");
    }

    @Test
    void afterThirtyDays_attemptsAreNotShown() {
        String old = sms("+14155550199", "US");
        advance(Duration.ofSeconds(1));
        String young = sms("+14155550199", "US");
        advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(listed("")).containsExactly(young, old);
        advance(Duration.ofSeconds(1));
        assertThat(listed("")).containsExactly(young);
        assertThat(routes.get(LIST + "/" + old).status()).isEqualTo(404);
        assertThat(summary("")).isEqualTo("1 0 1 0");
    }

    @Test
    void pagesPartitionTheList_whateverComesMeanwhile() {
        List<String> sids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            sids.add(0, sms("+14155550199", "US"));
        }
        List<String> met = new ArrayList<>();
        String url = JudgedRoutes.HERE + LIST + "?Country=US&PageSize=3";
        while (!url.isEmpty()) {
            JsonNode page = json(routes.call("GET", url, "", true));
            page.path("attempts").forEach(each -> met.add(each.path("sid").asText()));
            sms("+14155550198", "US");
            url = page.at("/meta/next_page_url").asText("").replace("null", "");
        }
        assertThat(met).isEqualTo(sids);
    }

    @Test
    void aHundredCallsAMinute_areAllowed() {
        String sid = sms("+14155550199", "US");
        for (int i = 0; i < 33; i++) {
            assertThat(routes.get(LIST).status()).isEqualTo(200);
            assertThat(routes.get(SUMMARY).status()).isEqualTo(200);
            assertThat(routes.get(LIST + "/" + sid).status()).isEqualTo(200);
            assertThat(routes.get(LIST + "?Status=x").status())
                    .as("refused and not counted")
                    .isEqualTo(400);
        }
        assertThat(routes.get(LIST).status()).isEqualTo(200);
        for (String each : List.of(LIST, SUMMARY, LIST + "/" + sid)) {
            Response refused = routes.get(each);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(json(refused).path("code").asInt()).isEqualTo(20429);
        }
        advance(Duration.ofMinutes(1));
        assertThat(routes.get(LIST).status()).isEqualTo(200);
    }

    @Test
    void onlyTheNewestAreKept() {
        World small = new World(new VirtualClock(Instant.parse("2026-03-01T12:00:00Z")), 7);
        Attempts few = Attempts.keeping(small, 10);
        List<String> sids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            AttemptDraft draft = new AttemptDraft(
                    ACCOUNT, SHOP, verification(i), AttemptChannel.SMS, "+14155550199", "US", 6, "en", null);
            sids.add(small.run(tx -> few.start(tx, draft)));
        }
        List<String> kept = new ArrayList<>();
        few.of(ACCOUNT).forEach(each -> kept.add(0, each.sid()));
        assertThat(kept).isEqualTo(sids.subList(40, 50));
        small.run(tx -> {
            few.convert(tx, verification(3));
            few.convert(tx, verification(45));
            return tx;
        });
        assertThat(few.find(sids.get(45)).orElseThrow().converted()).isTrue();
        assertThat(few.pending()).isEqualTo(9);
    }
}
