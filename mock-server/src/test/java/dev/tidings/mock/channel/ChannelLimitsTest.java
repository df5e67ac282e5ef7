package dev.tidings.mock.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockSender;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.judge.Judging;
import dev.tidings.mock.messaging.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a channel takes: messages a second, testers of RCS, and files. */
class ChannelLimitsTest {
    private static final String SENDER = "whatsapp:+14155550100";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final MockServer mock = MockServer.builder()
            .virtualClock()
            .seed(7)
            .exchangeListener(judging)
            .start();
    private final Door door = Door.of(mock);

    @AfterEach
    void stop() {
        mock.close();
    }

    private static String user(int number) {
        return "whatsapp:+1415556" + (1_000 + number);
    }

    private void hear(String user, String sender) {
        Door.Answer heard = door.admin(
                "POST", "/inbound", "{\"from\":\"" + user + "\",\"to\":\"" + sender + "\",\"body\":\"Hello\"}");
        assertThat(heard.status()).as(heard.text()).isLessThan(300);
    }

    private String send(String from, String to, String... more) {
        List<String> form = new ArrayList<>(List.of("From", from, "To", to, "Body", "Hi"));
        form.addAll(List.of(more));
        Door.Answer answer = door.post("/Messages.json", form.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("sid").asText();
    }

    private Message message(String sid) {
        return mock.account().messages().all().stream()
                .filter(each -> each.sid().equals(sid))
                .findFirst()
                .orElseThrow();
    }

    private int error(String sid) {
        mock.clock().advance(Duration.ofSeconds(30));
        return message(sid).errorCode();
    }

    @ParameterizedTest
    @CsvSource({"0, false, 80", "400, false, 400", "400, true, 80", "80, true, 80"})
    void sender_isAsFastAsItMay(int texts, boolean media, int perSecond) {
        MockSender sender = mock.account().senders().online(SENDER);
        if (texts > 0) {
            sender.textsPerSecond(texts);
        }
        hear(user(0), SENDER);
        String[] more = media ? new String[] {"MediaUrl", "https://example.com/cat.png"} : new String[0];
        String first = send(SENDER, user(0), more);
        String last = first;
        for (int i = 0; i < perSecond; i++) {
            last = send(SENDER, user(0), more);
        }
        mock.clock().settle();
        Instant start = message(first).sent().orElseThrow();
        Instant end = message(last).sent().orElseThrow();
        assertThat(Duration.between(start, end)).isBetween(Duration.ofMillis(700), Duration.ofMillis(1_300));
    }

    @Test
    void rate_isRaisedWithinBoundsOnly() {
        MockSender sender = mock.account().senders().online(SENDER);
        for (int each : List.of(-1, 1, 79, 401)) {
            assertThatIllegalArgumentException().isThrownBy(() -> sender.textsPerSecond(each));
        }
        assertThat(sender.textsPerSecond(0).standing().textsPerSecond()).isZero();
    }

    @Test
    void rules_areTheDocumentedOnes() {
        ChannelRules whatsApp = ChannelRules.of(SENDER);
        assertThat(whatsApp.messagesPerSecond()).isEqualTo(80);
        assertThat(whatsApp.mostTextsPerSecond()).isEqualTo(400);
        assertThat(whatsApp.queue()).isEqualTo(Duration.ofHours(4));
        assertThat(whatsApp.longestTemplate()).isEqualTo(1_024);
        assertThat(whatsApp.media().most()).isEqualTo(1);
        assertThat(ChannelRules.of("+14155550100")).isSameAs(ChannelRules.of(Channel.SMS));
    }

    @Test
    void rcsSender_reachesTestersFirst_thenWhereItIsLaunched() {
        Door.Answer made = door.send(
                "POST",
                "http://localhost/messaging/v2/Channels/Senders",
                door.credentials().plus("Content-Type", "application/json"),
                "{\"sender_id\":\"rcs:agent\",\"compliance\":{\"registration_sid\":\"BU1\","
                        + "\"countries\":[{\"country\":\"US\"}]}}");
        assertThat(made.status()).as(made.text()).isEqualTo(202);
        MockSender sender = mock.account().senders().get("rcs:agent");
        for (String each : List.of("+14155550199", "+14155550198", "+447400123477")) {
            mock.handset(each).install(App.RCS);
        }
        mock.clock().advance(SenderLife.CREATION);
        assertThat(error(send("rcs:agent", "rcs:+14155550199"))).isEqualTo(63035);
        sender.testDevice("+14155550199");
        assertThat(error(send("rcs:agent", "rcs:+14155550199"))).isZero();
        assertThat(error(send("rcs:agent", "rcs:+14155550198"))).isEqualTo(63035);
        sender.online();
        assertThat(error(send("rcs:agent", "rcs:+14155550198"))).isZero();
        assertThat(error(send("rcs:agent", "rcs:+447400123477")))
                .as("not there")
                .isEqualTo(63035);
        sender.carrier("GB", "EE", Launch.CarrierStatus.APPROVED);
        assertThat(error(send("rcs:agent", "rcs:+447400123477"))).isZero();
        sender.carrier("GB", "EE", Launch.CarrierStatus.SUSPENDED);
        assertThat(error(send("rcs:agent", "rcs:+447400123477"))).isEqualTo(63035);
    }

    @ParameterizedTest
    @CsvSource({
        "whatsapp:+14155550100, +14155550199, 63105",
        "rcs:agent, 14155550199, 63107",
        "rcs:agent, +14155550100, 63106",
        "rcs:agent, +14155550198, 63106",
        "rcs:new, +14155550199, 63108",
    })
    void testDevice_isRefused(String address, String number, int code) {
        mock.account().newChannelSender(SENDER);
        mock.account().newChannelSender("rcs:agent");
        door.send(
                "POST",
                "http://localhost/messaging/v2/Channels/Senders",
                door.credentials().plus("Content-Type", "application/json"),
                "{\"sender_id\":\"rcs:new\"}");
        String sid = mock.account().senders().get(address).sid();
        Door.Answer answer =
                door.admin("POST", "/senders/" + sid + "/test_devices", "{\"phone_number\":\"" + number + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("code").asInt()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, 10, 0",
        "image/webp, 10, 0",
        "video/mp4, 16777216, 0",
        "image/png, 5242881, 63034",
        "image/jpeg, 5242880, 0",
        "image/tiff, 10, 63021",
        "text/csv, 10, 63021",
        "application/pdf, 0, 63019",
    })
    void fileOnWhatsApp_isTakenOrNot(String type, int bytes, int code) {
        assertThat(ChannelRules.of(SENDER).media().refusal(type, bytes)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/cat.png, '', 0",
        "https://example.com/cat.png, https://example.com/dog.png, 63005",
        "https://example.com/table.csv, '', 63021",
        "http://127.0.0.1:9/gone.png, '', 63019",
    })
    void messageWithFiles_goesOrFails(String first, String second, int code) {
        mock.account().newChannelSender(SENDER);
        hear(user(0), SENDER);
        String sid = second.isEmpty()
                ? send(SENDER, user(0), "MediaUrl", first)
                : send(SENDER, user(0), "MediaUrl", first, "MediaUrl", second);
        mock.clock().settle();
        assertThat(message(sid).errorCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "rcs:agent, image/png, 16777216, 0",
        "rcs:agent, video/mp4, 10, 0",
        "rcs:agent, image/png, 16777217, 63021",
        "rcs:agent, image/png, 0, 63019",
        "messenger:1001, image/gif, 5242880, 0",
        "messenger:1001, image/gif, 5242881, 63021",
        "messenger:1001, audio/ogg, 0, 63019",
        "+14155550100, image/png, 5242881, 11751",
        "+14155550100, image/png, 0, 0",
    })
    void fileOnOtherChannels_isTakenOrNot(String sender, String type, int bytes, int code) {
        assertThat(ChannelRules.of(sender).media().refusal(type, bytes)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "rcs:agent, rcs:+14155550199, 2, 0",
        "rcs:agent, rcs:+14155550199, 10, 0",
        "messenger:1001, messenger:2048, 10, 0",
        "whatsapp:+14155550100, whatsapp:+14155550199, 2, 63005",
    })
    void files_areLimitedInNumber(String sender, String user, int files, int code) {
        mock.account().newChannelSender(sender);
        mock.handset(user).install(App.RCS);
        mock.handset(user).text(sender, "Hello");
        List<String> more = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            more.addAll(List.of("MediaUrl", "https://example.com/" + i + ".png"));
        }
        String sid = send(sender, user, more.toArray(String[]::new));
        assertThat(error(sid)).isEqualTo(code);
        assertThat(mock.handset(user).received()).hasSize(code == 0 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "rcs:agent, rcs:+14155550199, 100",
        "messenger:1001, messenger:2048, 80",
        "whatsapp:+14155550100, whatsapp:+14155550199, 80",
    })
    void everyChannel_hasItsRate(String sender, String user, int perSecond) {
        mock.account().newChannelSender(sender);
        mock.handset(user).install(App.RCS);
        mock.handset(user).text(sender, "Hello");
        List<String> sids = new ArrayList<>();
        for (int i = 0; i <= 2 * perSecond; i++) {
            sids.add(send(sender, user));
        }
        mock.clock().settle();
        Instant start = message(sids.get(0)).sent().orElseThrow();
        Instant end = message(sids.get(sids.size() - 1)).sent().orElseThrow();
        assertThat(Duration.between(start, end)).isBetween(Duration.ofMillis(1_700), Duration.ofMillis(2_300));
    }

    @ParameterizedTest
    @CsvSource({
        "whatsapp:+14155550100, whatsapp:+14155550199, 63017",
        "rcs:agent, rcs:+14155550199, 63017",
        "messenger:1001, messenger:2048, 63017",
    })
    void accountAsAWhole_hasARateToo(String sender, String user, int code) {
        mock.account().newChannelSender(sender);
        mock.handset(user).install(App.RCS);
        mock.handset(user).text(sender, "Hello");
        mock.account().throughput(usual -> usual.withMessagesPerSecond(2));
        String first = send(sender, user);
        String second = send(sender, user);
        String third = send(sender, user);
        mock.clock().advance(Duration.ofSeconds(2));
        String fourth = send(sender, user);
        assertThat(List.of(error(first), error(second), error(third), error(fourth)))
                .containsExactly(0, 0, code, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "whatsapp:+14155550100, whatsapp:+14155550199",
        "rcs:agent, rcs:+14155550199",
        "messenger:1001, messenger:2048",
    })
    void text_isLimitedInLength(String sender, String user) {
        mock.account().newChannelSender(sender);
        mock.handset(user).install(App.RCS);
        mock.handset(user).text(sender, "Hello");
        Door.Answer longest = door.post("/Messages.json", "From", sender, "To", user, "Body", "x".repeat(1_600));
        assertThat(error(longest.json().path("sid").asText())).isZero();
        assertThat(longest.json().path("num_segments").asText()).isEqualTo("1");
        Door.Answer longer = door.post("/Messages.json", "From", sender, "To", user, "Body", "x".repeat(1_601));
        assertThat(longer.json().path("code").asInt()).isEqualTo(21617);
    }

    @Test
    void tier_endsWhatABusinessBegins() {
        MockSender sender = mock.account().senders().online(SENDER);
        sender.rate("LOW", Tier.T250);
        String template = door.json(
                        "POST",
                        "/content/v1/Content",
                        "{\"language\":\"en\",\"types\":{\"twilio/text\":{\"body\":\"Your order is on its way\"}}}")
                .json()
                .path("sid")
                .asText();
        door.json(
                "POST",
                "/content/v1/Content/" + template + "/ApprovalRequests/whatsapp",
                "{\"name\":\"order\",\"category\":\"UTILITY\"}");
        mock.clock().advance(Duration.ofMinutes(10));
        String last = "";
        for (int i = 0; i <= 250; i++) {
            last = door.post("/Messages.json", "From", SENDER, "To", user(i), "ContentSid", template)
                    .json()
                    .path("sid")
                    .asText();
        }
        assertThat(error(last)).isEqualTo(63018);
        hear(user(250), SENDER);
        assertThat(error(send(SENDER, user(250)))).as("it has written").isZero();
        assertThat(mock.account().messages().matching(each -> each.errorCode() == 63018))
                .hasSize(1);
    }

    @Test
    void anySender_isMadeWhenItIsFirstUsed() {
        try (MockServer open = MockServer.builder().virtualClock().anySender().start()) {
            Door.Answer answer =
                    Door.of(open).post("/Messages.json", "From", "whatsapp:+14155550155", "To", user(1), "Body", "Hi");
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            assertThat(open.account()
                            .senders()
                            .get("whatsapp:+14155550155")
                            .now()
                            .status())
                    .isEqualTo(SenderStatus.ONLINE);
        }
    }
}
