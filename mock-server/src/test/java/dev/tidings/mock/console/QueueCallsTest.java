package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.queue.QueueLook;
import dev.tidings.mock.queue.Rate;
import dev.tidings.mock.queue.SenderType;
import dev.tidings.mock.queue.Shaping;
import dev.tidings.mock.queue.Tenancy;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queues as they look from outside: through the admin API, and through the handles of the server. */
class QueueCallsTest {
    private static final Instant START = Instant.parse("2026-05-05T05:05:05Z");

    private final JudgedServer judged = JudgedServer.at(START);
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);

    @AfterEach
    void close() {
        judged.close();
    }

    private Door.Answer send(String from, String to, String... more) {
        String[] form = new String[6 + more.length];
        System.arraycopy(new String[] {"From", from, "To", to, "Body", "Hi"}, 0, form, 0, 6);
        System.arraycopy(more, 0, form, 6, more.length);
        return door.post("/Messages.json", form);
    }

    private Door.Answer put(String body) {
        return door.admin("PUT", "/queues", body);
    }

    @Test
    void queues_areShown_withWhatWaitsAndForHowLong() {
        for (int i = 0; i < 31; i++) {
            send("+18335550100", "+14155550199");
        }
        mock.clock().advance(Duration.ofSeconds(5));
        JsonNode all = door.admin("/queues");
        assertThat(all.path("limits").asBoolean()).isTrue();
        assertThat(all.path("total").asInt()).isEqualTo(1);
        JsonNode queue = all.path("queues").path(0);
        assertThat(queue.path("scope").asText()).isEqualTo("sender");
        assertThat(queue.path("account_sid").asText()).isEqualTo(mock.accountSid());
        assertThat(queue.path("sender").asText()).isEqualTo("+18335550100");
        assertThat(queue.path("sender_type").asText()).isEqualTo("toll_free");
        assertThat(queue.path("to").asText()).isEqualTo("US, CA");
        assertThat(queue.path("rate").asDouble()).isEqualTo(3);
        assertThat(queue.path("capacity").asLong()).isEqualTo(108_000);
        // Three a second, the first one within the first second.
        int depth = queue.path("depth").asInt();
        assertThat(depth).isBetween(16, 18);
        assertThat(queue.path("messages").asInt()).isEqualTo(depth);
        Duration wait = Duration.parse(queue.path("wait").asText());
        assertThat(wait).isBetween(Duration.ofSeconds(depth / 3), Duration.ofSeconds(depth / 3 + 1));
        assertThat(Duration.parse(queue.path("free_in").asText())).isBetween(Duration.ZERO, Duration.ofMillis(334));
        assertThat(door.admin("/queues?sender=%2B14155550100").path("queues")).isEmpty();
        assertThat(door.admin("/queues?sender=%2B18335550100&account_sid=" + mock.accountSid() + "&limit=1")
                        .path("queues"))
                .hasSize(1);
    }

    @Test
    void queueOfUsNumbers_isTheCampaigns() {
        send("+14155550100", "+14155550199");
        send("+14155550101", "+14155550199");
        assertThat(mock.account().queues()).singleElement().satisfies(queue -> {
            assertThat(queue.limit().sender()).isNull();
            assertThat(queue.rate().perSecond()).isEqualTo(225);
            assertThat(queue.messages()).isEqualTo(2);
        });
        assertThat(mock.newAccount().queues()).isEmpty();
    }

    @Test
    void fullQueue_refusesAtOnce_with429() {
        put("{\"accounts\": [{\"account_sid\": \"" + mock.accountSid() + "\", \"campaign_rate\": 0.001}]}");
        for (int i = 0; i < 36; i++) {
            assertThat(send("+14155550100", "+14155550199").status()).isEqualTo(201);
        }
        Door.Answer answer = send("+14155550101", "+14155550199");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.json().path("code").asInt()).isEqualTo(21611);
        assertThat(mock.messages().all()).hasSize(36);
    }

    @Test
    void queueThatIsEmpty_doesNotGoOnShowingTheRateThatItHad() {
        send("+14155550101", "+13035550123");
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(mock.queues().get(0).rate().perSecond()).isEqualTo(225);
        String account = "{\"account_sid\": \"%s\", \"campaign_rate\": 1}".formatted(mock.accountSid());
        assertThat(put("{\"accounts\": [" + account + "]}").json().path("queues"))
                .isEmpty();
        send("+14155550101", "+13035550123");
        assertThat(mock.queues().get(0).rate().perSecond()).isEqualTo(1);
    }

    @Test
    void rates_areSet_andShown_andSetBack() {
        MockAccount sub = mock.account().newSubaccount("Sub");
        String body = """
                {"accounts": [{"account_sid": "%s", "campaign_rate": 3.75,
                  "account_based_rates": {"short_code": 300, "toll_free": 25},
                  "tenancy": {"mode": "weighted", "tiers": [{"percent": 80, "account_sids": ["%s"]}]},
                  "shaping": {"level_1": 60, "level_2": 0, "level_3": 40, "intents": [{"intent": "events", "level": 1}]},
                  "messages_per_second": 2000}],
                 "senders": [{"sender": "+14155550101", "per_second": 7}]}""".formatted(mock.accountSid(), sub.accountSid());
        Door.Answer answer = put(body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode account = answer.json().path("accounts").path(0);
        assertThat(account.path("account_sid").asText()).isEqualTo(mock.accountSid());
        assertThat(account.path("campaign_rate").asDouble()).isEqualTo(3.75);
        assertThat(account.path("account_based_rates").toString())
                .isEqualTo("{\"toll_free\":25.0,\"short_code\":300.0}");
        assertThat(account.path("tenancy").path("tiers").path(0).path("percent").asInt())
                .isEqualTo(80);
        assertThat(account.path("shaping").path("level_3").asInt()).isEqualTo(40);
        assertThat(account.path("shaping")
                        .path("intents")
                        .path(0)
                        .path("intent")
                        .asText())
                .isEqualTo("events");
        assertThat(account.path("messages_per_second").asInt()).isEqualTo(2000);
        // What is shown can be put again.
        assertThat(put("{\"accounts\": [" + account + "]}")
                        .json()
                        .path("accounts")
                        .path(0))
                .isEqualTo(account);

        send("+14155550101", "+447400123457");
        assertThat(mock.queues().get(0).rate().perSecond()).isEqualTo(7);
        assertThat(door.admin("DELETE", "/queues", "").status()).isEqualTo(204);
        assertThat(door.admin("/queues").path("accounts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"limit\": true}|Field \"limit\" is unknown: did you mean \"limits\"?",
                "{\"limits\": 1}|Field \"limits\" is 1: must be true or false",
                "{\"accounts\": [{}]}|Field \"accounts[0].account_sid\" is missing",
                "{\"accounts\": [{\"account_sid\": \"AC1\"}]}|Field \"accounts[0].account_sid\" is \"AC1\": must be an account",
                "{\"accounts\": [{\"account_sid\": \"ME\", \"campaign_rate\": 0}]}|Field \"accounts[0].campaign_rate\" is 0.0: must be from 0.001",
                "{\"accounts\": [{\"account_sid\": \"ME\", \"account_based_rates\": {\"fax\": 1}}]}|Field \"accounts[0].account_based_rates.fax\" is unknown",
                "{\"accounts\": [{\"account_sid\": \"ME\", \"account_based_rates\": {\"rcs\": -1}}]}|account_based_rates.rcs\" is -1.0",
                "{\"accounts\": [{\"account_sid\": \"ME\", \"tenancy\": {\"mode\": \"odd\"}}]}|tenancy.mode\" is \"odd\": must be none, even or weighted",
                "{\"accounts\": [{\"account_sid\": \"ME\", \"tenancy\": {\"mode\": \"weighted\"}}]}|tenancy.tiers\" is []: must be given",
                "{\"accounts\": [{\"account_sid\": \"ME\", \"shaping\": {\"level_1\": 90}}]}|shaping.shares\" is [90, 30, 20]: must be three percentages",
                "{\"accounts\": [{\"account_sid\": \"ME\", \"messages_per_second\": 0}]}|messages_per_second\" is 0: must be at least 1",
                "{\"senders\": [{\"sender\": \"+1415\", \"per_second\": 1}]}|Field \"senders[0].sender\" is \"+1415\": must be a phone number",
                "{\"senders\": [{\"sender\": \"55501\", \"per_second\": -1}]}|Field \"senders[0].per_second\" is -1: must be from 1",
                "{\"senders\": [{\"sender\": \"55501\"}]}|Field \"senders[0].per_second\" is missing",
            })
    void wrongSettings_areRefused_andChangeNothing(String body, String message) {
        String before = door.admin("GET", "/state", "").text();
        Door.Answer answer = put(body.replace("\"ME\"", "\"" + mock.accountSid() + "\""));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(message);
        assertThat(door.admin("GET", "/state", "").text()).isEqualTo(before);
    }

    @Test
    void withoutLimits_nothingWaits() {
        mock.throughputLimits(false);
        for (int i = 0; i < 100; i++) {
            send("+18335550100", "+14155550199");
        }
        mock.clock().advance(Duration.ofSeconds(10));
        assertThat(mock.messages().all()).allMatch(message -> message.sent().isPresent());
        JsonNode shown = door.admin("/queues");
        assertThat(shown.path("limits").asBoolean()).isFalse();
        assertThat(shown.path("queues").path(0).path("rate").isNull()).isTrue();
        put("{}");
        assertThat(door.admin("/queues").path("limits").asBoolean()).isTrue();

        try (JudgedServer free = JudgedServer.at(START, builder -> builder.unlimitedThroughput())) {
            assertThat(Door.of(free.mock()).admin("/queues").path("limits").asBoolean())
                    .isFalse();
        }
    }

    @Test
    void handles_changeTheSame() {
        MockAccount account = mock.account();
        account.senderRate("+14155550100", 12);
        account.throughput(usual -> usual.withAccountBased(SenderType.SHORT_CODE, Rate.of(300))
                .withTenancy(Tenancy.EVEN)
                .withShaping(Shaping.USUAL));
        send("+14155550100", "+14155550199");
        send("55501", "+14155550199", "MessageIntent", "otp");
        send("55501", "+14155550199", "MessageIntent", "marketing");
        assertThat(account.queues()).extracting(QueueLook::rate).containsExactly(Rate.of(300), Rate.of(12));
        assertThat(account.queues().get(0).parts())
                .extracting(QueueLook.Part::name)
                .containsExactly(
                        "tenant " + account.accountSid(),
                        "tenant " + account.accountSid() + ", level 1",
                        "tenant " + account.accountSid() + ", level 3");
        assertThatThrownBy(() -> account.senderRate("+14155559999", 1)).hasMessageContaining("does not own");
        assertThatThrownBy(() -> account.senderRate("55501", -1)).hasMessageContaining("at least 0");
    }

    @Test
    void tooManyMessagesOfASecond_areRefused_whereItIsSaidSo() {
        mock.account().throughput(usual -> usual.withMessagesPerSecond(2));
        send("55501", "+14155550199");
        send("55501", "+14155550199");
        Door.Answer third = send("55501", "+14155550199");
        assertThat(third.status()).isEqualTo(429);
        assertThat(third.json().path("code").asInt()).isEqualTo(20429);
        // On channels the message is taken, and fails.
        Door.Answer channel = door.post(
                "/Messages.json",
                "MessagingServiceSid",
                mock.account().services().get(0).sid(),
                "To",
                "whatsapp:+14155550199",
                "Body",
                "Hi");
        assertThat(channel.status()).isEqualTo(201);
        mock.clock().advance(Duration.ofSeconds(1));
        assertThat(mock.messages().get(channel.json().path("sid").asText()).errorCode())
                .isEqualTo(63017);
        assertThat(send("55501", "+14155550199").status()).isEqualTo(201);
    }
}
