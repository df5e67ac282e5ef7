package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code with which a message can be refused at once, and the order in which they come. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageRefusalTest {
    private static final String FROM = "+14155550100";
    private static final String TO = "+14155550199";
    private static final String HEX = "0123456789abcdef".repeat(2);
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final JudgedServer judged = JudgedServer.at(START);
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);
    private MockAccount stranger;
    private MockAccount trial;

    @BeforeAll
    void setUp() {
        stranger = mock.newAccount();
        trial = mock.newTrialAccount();
    }

    @AfterAll
    void hearTheJudge() {
        judged.close();
    }

    /** A case: what differs from a good message; {@code -} takes a parameter away. */
    private static Arguments refused(int code, String... changes) {
        return Arguments.of(code, List.of(changes));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(incomplete(), options(), schedules(), recipients(), senders())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> incomplete() {
        String[] media = new String[22];
        for (int i = 0; i < media.length; i += 2) {
            media[i] = "MediaUrl";
            media[i + 1] = "http://localhost/" + i + ".png";
        }
        return Stream.of(
                refused(21604, "To", "-"),
                refused(21604, "To", ""),
                refused(21604, "To", "  "),
                refused(21603, "From", "-"),
                refused(21603, "From", ""),
                refused(21666, "From", "-", "FallbackFrom", FROM),
                refused(21602, "Body", "-"),
                refused(21602, "Body", " \n"),
                refused(21602, "Body", "-", "MediaUrl", ""),
                refused(21619, "Body", "-", "From", "-", "MessagingServiceSid", "SERVICE"),
                refused(21619, "Body", "-", "From", "SERVICE"),
                refused(21620, "MediaUrl", "example.com/a.png"),
                refused(21620, "MediaUrl", "http://exa mple.com/a.png"),
                refused(21623, media),
                refused(21617, "Body", "x".repeat(1601)),
                // 801 characters, but two UTF-16 units each.
                refused(21617, "Body", "\ud83d\ude00".repeat(801)));
    }

    private static Stream<Arguments> options() {
        return Stream.of(
                refused(21705, "From", "-", "MessagingServiceSid", "MG123"),
                refused(21705, "MessagingServiceSid", "XX" + HEX),
                refused(21655, "ContentSid", "HX123"),
                refused(21655, "ContentSid", "HX" + HEX),
                refused(21218, "ApplicationSid", "AP1"),
                refused(21218, "ApplicationSid", "AP" + HEX),
                refused(21609, "StatusCallback", "not a url"),
                refused(21609, "StatusCallback", "ftp://example.com/"),
                refused(21609, "StatusCallback", "http://under_score.example.com/"),
                refused(21609, "StatusCallback", "http:///path"),
                refused(21609, "StatusCallback", "http://localhost:65536/"),
                refused(21624, "ValidityPeriod", "0"),
                refused(21624, "ValidityPeriod", "36001"),
                refused(21624, "ValidityPeriod", "soon"),
                refused(30029, "ContentRetention", "discard"),
                refused(30029, "ContentRetention", "forever"),
                refused(30030, "AddressRetention", "obfuscate"),
                refused(30030, "AddressRetention", "never"),
                refused(21654, "ContentVariables", "{}"),
                refused(21656, "ContentSid", "HX" + HEX, "ContentVariables", "{\"1\": null}"),
                refused(35127, "ContentSid", "HX" + HEX, "ContentVariables", "{}", "Body", "Hi"),
                refused(21664, "FallbackFrom", FROM),
                refused(21664, "FallbackFrom", FROM, "MessagingServiceSid", "SERVICE"),
                refused(21665, "FallbackFrom", "whatsapp:+14155550100", "From", "SERVICE"),
                refused(21667, "FallbackFrom", FROM, "From", "SERVICE"),
                refused(30124, "ShortenUrls", "true"),
                refused(30137, "ShortenUrls", "true", "From", "SERVICE"),
                refused(20422, "ShortenUrls", "yes"),
                refused(20422, "ProvideFeedback", "1"),
                refused(20422, "Attempt", "first"),
                refused(20422, "RiskCheck", "maybe"),
                refused(20422, "TrafficType", "paid"));
    }

    private static Stream<Arguments> schedules() {
        return Stream.of(
                refused(35118, "ScheduleType", "fixed", "SendAt", "2026-03-01T13:00:00Z"),
                refused(35111, "ScheduleType", "fixed", "From", "SERVICE"),
                refused(35114, "ScheduleType", "fixed", "From", "SERVICE", "SendAt", "tomorrow"),
                refused(35114, "ScheduleType", "fixed", "From", "SERVICE", "SendAt", "2026-03-01T12:14:59Z"),
                refused(35114, "ScheduleType", "fixed", "From", "SERVICE", "SendAt", "2026-04-05T12:00:01Z"),
                refused(35126, "ScheduleType", "loose", "From", "SERVICE", "SendAt", "2026-03-01T13:00:00Z"),
                refused(21701, "From", "-", "MessagingServiceSid", "MG" + HEX),
                refused(21701, "From", "MG" + HEX),
                refused(21701, "From", "FOREIGN_SERVICE"));
    }

    private static Stream<Arguments> recipients() {
        return Stream.of(
                refused(21211, "To", "123"),
                refused(21211, "To", "not a number"),
                refused(21211, "To", "+1415555"),
                refused(21211, "To", "123", "From", "SERVICE"),
                refused(21265, "To", "55502"),
                refused(21265, "To", "555020"),
                refused(21266, "To", FROM),
                refused(21266, "To", "(415) 555-0100"),
                refused(63003, "To", "whatsapp:hello"),
                refused(63003, "To", "pigeon:+14155550199"),
                refused(63003, "To", "messenger: "),
                refused(63002, "To", "whatsapp:" + TO, "From", "whatsapp:"),
                refused(63031, "To", "whatsapp:" + TO, "From", "whatsapp:" + TO),
                refused(21268, "To", "+19005550100"),
                refused(21635, "To", "+442079460958"),
                refused(21614, "To", "+448001111111"));
    }

    private static Stream<Arguments> senders() {
        return Stream.of(
                refused(21212, "From", "no/name"),
                refused(21212, "From", "a name that is too long"),
                refused(21212, "From", "Verify"),
                refused(21212, "From", "%%"),
                refused(21212, "From", "pigeon:1"),
                refused(21606, "From", "+123"),
                refused(21616, "From", "07400123456"),
                refused(21659, "From", "+14155559999"),
                refused(21659, "From", "77777"),
                refused(21659, "From", "55501", "To", "+447400123457"),
                refused(21660, "From", "FOREIGN"),
                refused(21660, "From", "FOREIGN", "Body", "-", "MediaUrl", "http://localhost/a.png"),
                refused(21711, "From", "+447400123456", "MessagingServiceSid", "SERVICE"),
                refused(63007, "From", "whatsapp:" + FROM, "MessagingServiceSid", "SERVICE"),
                refused(21910, "From", "whatsapp:" + FROM),
                refused(21910, "To", "whatsapp:" + TO),
                refused(21910, "To", "rcs:" + TO, "From", "whatsapp:" + FROM),
                refused(63007, "To", "whatsapp:" + TO, "From", "whatsapp:" + FROM),
                refused(21657, "From", "Tidings"),
                refused(21657, "From", "Tidings", "To", "+16045550199"),
                refused(21621, "From", "+447400123456", "MediaUrl", "http://localhost/a.png"),
                refused(21612, "To", "+447400123457", "MediaUrl", "http://localhost/a.png"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refusals")
    void badMessage_isRefusedWithItsCode_andNothingIsKept(int code, List<String> changes) {
        int before = mock.messages().all().size();
        Door.Answer answer = post(door, changes);

        assertThat(answer.json().get("code").asInt()).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(mock.messages().all()).hasSize(before);
    }

    private Door.Answer post(Door through, List<String> changes) {
        List<String> form = new ArrayList<>(List.of("From", FROM, "To", TO, "Body", "Hi"));
        for (int i = 0; i < changes.size(); i += 2) {
            String name = changes.get(i);
            int at = form.indexOf(name);
            if (at >= 0 && !name.equals("MediaUrl")) {
                form.remove(at);
                form.remove(at);
            }
            if (!changes.get(i + 1).equals("-")) {
                form.add(name);
                form.add(meant(changes.get(i + 1)));
            }
        }
        return through.post("/Messages.json", form.toArray(new String[0]));
    }

    private String meant(String value) {
        return switch (value) {
            case "SERVICE" -> mock.account().services().get(0).sid();
            case "FOREIGN" -> stranger.phoneNumber();
            case "FOREIGN_SERVICE" -> stranger.newService("Theirs").sid();
            default -> value;
        };
    }

    static Stream<Arguments> goods() {
        return Stream.of(
                Arguments.of("queued", List.of("Body", "x".repeat(1600))),
                Arguments.of("queued", List.of("From", "55501")),
                Arguments.of("queued", List.of("From", "415-555-0101")),
                Arguments.of("queued", List.of("From", "Tidings", "To", "+447400123457")),
                Arguments.of("queued", List.of("To", "+442079460958", "ForceDelivery", "true")),
                Arguments.of("queued", List.of("Body", "-", "MediaUrl", "https://example.com/a.png")),
                Arguments.of(
                        "queued", List.of("ValidityPeriod", "1", "StatusCallback", "http://localhost:8080/a?b=c#rc=2")),
                Arguments.of(
                        "queued",
                        List.of("StatusCallback", "https://user:pw@example.com", "ApplicationSid", "AP" + HEX)),
                Arguments.of("queued", List.of("ContentRetention", "retain", "AddressRetention", "retain")),
                Arguments.of("queued", List.of("SendAt", "2026-03-01T13:00:00Z")),
                Arguments.of(
                        "queued", List.of("MaxPrice", "0.01", "Attempt", "2", "RiskCheck", "disable", "Tags", "{}")),
                Arguments.of(
                        "queued",
                        List.of("ProvideFeedback", "true", "MessageIntent", "confirm", "TrafficType", "free")),
                Arguments.of("accepted", List.of("From", "SERVICE")),
                Arguments.of("accepted", List.of("MessagingServiceSid", "SERVICE")),
                Arguments.of("accepted", List.of("From", "-", "MessagingServiceSid", "SERVICE")),
                Arguments.of("accepted", List.of("From", "SERVICE", "To", "+442079460958")),
                Arguments.of(
                        "scheduled",
                        List.of("From", "SERVICE", "ScheduleType", "fixed", "SendAt", "2026-03-01T12:15:00Z")),
                Arguments.of(
                        "scheduled",
                        List.of("From", "SERVICE", "ScheduleType", "fixed", "SendAt", "2026-04-05T14:00:00+02:00")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("goods")
    void goodMessage_isTaken(String status, List<String> changes) {
        Door.Answer answer = post(door, changes);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("status").asText()).isEqualTo(status);
    }

    /** Everything is wrong at first; each line puts right what was refused, and the next thing is refused. */
    static Stream<Arguments> order() {
        return Stream.of(
                Arguments.of(21604, List.of("To", "+1")),
                Arguments.of(21603, List.of("From", "no/name")),
                Arguments.of(21602, List.of("Body", "x".repeat(1601))),
                Arguments.of(21655, List.of("ContentSid", "-")),
                Arguments.of(21218, List.of("ApplicationSid", "-")),
                Arguments.of(21609, List.of("StatusCallback", "-")),
                Arguments.of(21624, List.of("ValidityPeriod", "-")),
                Arguments.of(30029, List.of("ContentRetention", "-")),
                Arguments.of(30030, List.of("AddressRetention", "-")),
                Arguments.of(21620, List.of("MediaUrl", "-")),
                Arguments.of(21617, List.of("Body", "Hi")),
                Arguments.of(21654, List.of("ContentVariables", "-")),
                Arguments.of(35118, List.of("ScheduleType", "-")),
                Arguments.of(21211, List.of("To", "+19005550100")),
                Arguments.of(21212, List.of("From", FROM)),
                Arguments.of(21268, List.of("To", TO)));
    }

    @Test
    void whatIsWrong_isSaidInTheDocumentedOrder() {
        List<String> changes = new ArrayList<>(List.of("To", "-", "From", "-", "Body", "-"));
        changes.addAll(List.of("ContentSid", "HX1", "ApplicationSid", "AP1", "StatusCallback", "x"));
        changes.addAll(List.of("ValidityPeriod", "0", "ContentRetention", "discard", "AddressRetention", "obfuscate"));
        changes.addAll(List.of("ContentVariables", "no", "ScheduleType", "fixed"));
        // Content of any kind would do, so these two come when that is settled.
        List<Arguments> order = order().toList();
        for (Arguments each : order) {
            int code = (int) each.get()[0];
            if (code == 21655) {
                changes.addAll(List.of("MediaUrl", "no"));
            }
            assertThat(codeOf(post(door, code == 21602 ? without(changes, "ContentSid") : changes)))
                    .as("with %s", changes)
                    .isEqualTo(code);
            change(changes, (List<?>) each.get()[1]);
        }
        assertThat(post(door, changes).status()).isEqualTo(201);
    }

    private static int codeOf(Door.Answer answer) {
        JsonNode code = answer.json().get("code");
        return code == null ? 0 : code.asInt();
    }

    private static List<String> without(List<String> changes, String name) {
        List<String> rest = new ArrayList<>(changes);
        change(rest, List.of(name, "-"));
        return rest;
    }

    private static void change(List<String> changes, List<?> next) {
        for (int i = 0; i < changes.size(); i += 2) {
            if (changes.get(i).equals(next.get(0))) {
                changes.set(i + 1, (String) next.get(1));
                return;
            }
        }
        changes.add((String) next.get(0));
        changes.add((String) next.get(1));
    }

    @Test
    void texts_nameTheNumberWithoutItsLastDigits() {
        assertThat(post(door, List.of("To", "+1415555")).text()).contains("Invalid 'To' Phone Number: +141XXXX");
        assertThat(post(door, List.of("To", "+19005550100")).text()).contains("+1900555XXXX");
    }

    @Test
    void trialAccount_sendsToItselfOnly_andSaysWhatItIs() {
        Door itself = door.as(trial);
        List<String> from = List.of("From", trial.phoneNumber());
        assertThat(codeOf(post(itself, from))).isEqualTo(21608);
        assertThat(codeOf(post(itself, List.of("From", "Tidings", "To", "+447400123457"))))
                .isEqualTo(21267);

        trial.provision("+14155557777");
        Door.Answer taken = post(itself, List.of("From", trial.phoneNumber(), "To", "+14155557777"));
        assertThat(taken.json().get("body").asText()).isEqualTo("Sent from your Twilio trial account - Hi");
    }

    @Test
    void anySender_isProvisioned_whereThatIsWanted() {
        try (JudgedServer open = JudgedServer.at(START, builder -> builder.anySender())) {
            Door to = Door.of(open.mock());
            assertThat(post(to, List.of("From", "+14155559999")).status()).isEqualTo(201);
            assertThat(post(to, List.of("From", "77777")).status()).isEqualTo(201);
            Door other = to.as(open.mock().newAccount());
            assertThat(post(other, List.of("From", "+14155559999")).status()).isEqualTo(201);
            assertThat(post(to, List.of("From", "+14155559999")).status()).isEqualTo(201);
            // What is refused for another reason leaves nothing behind.
            assertThat(codeOf(post(to, List.of("From", "+14155558888", "To", "+19005550100"))))
                    .isEqualTo(21268);
            assertThat(open.mock().account().numbers())
                    .extracting(number -> number.address())
                    .contains("+14155559999", "77777")
                    .doesNotContain("+14155558888");
        }
    }

    @Test
    void strictNumbers_refuseFictitiousRecipients() {
        try (JudgedServer strict = JudgedServer.at(START, builder -> builder.strictNumbers())) {
            assertThat(codeOf(post(Door.of(strict.mock()), List.of("To", "+15555555555"))))
                    .isEqualTo(21211);
            assertThat(post(Door.of(strict.mock()), List.of("To", "+14158675310"))
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void mms_needsANumberThatCanSendMedia() {
        assertThat(codeOf(post(door, List.of("From", "Tidings", "To", "+61412345678", "SendAsMms", "true"))))
                .isEqualTo(21621);
        assertThat(post(door, List.of("To", "+61412345678", "SendAsMms", "true"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void unknownParameters_areIgnored_andWarnedAbout() {
        assertThat(post(door, List.of("MediaURL", "http://localhost/a.png")).status())
                .isEqualTo(201);
        assertThat(mock.requests().get(mock.requests().size() - 1).warnings())
                .containsExactly("Parameter \"MediaURL\" is unknown and was ignored: did you mean \"MediaUrl\"?");
    }

    @Test
    void jsonBody_isInvisible() {
        Door.Answer answer = door.send(
                "POST",
                "http://localhost/2010-04-01/Accounts/" + mock.accountSid() + "/Messages.json",
                door.credentials().plus("Content-Type", "application/json"),
                "{\"To\": \"+14155550199\"}");
        assertThat(codeOf(answer)).isEqualTo(21604);
    }
}
