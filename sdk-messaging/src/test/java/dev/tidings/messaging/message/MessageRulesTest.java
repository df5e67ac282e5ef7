package dev.tidings.messaging.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.value.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before it is sent, and what must not be. */
class MessageRulesTest {
    private static final String TO = "+14155550123";
    private static final String FROM = "+14155550100";
    private static final String SERVICE = "MG00000000000000000000000000000001";
    private static final String CONTENT = "HX00000000000000000000000000000001";
    private static final Instant SOON = Instant.parse("2026-12-01T10:00:00Z");

    static Stream<Arguments> refused() {
        return Stream.of(
                no(
                        "to is '': it must be a number such as",
                        m -> m.to("").from(FROM).body("Hi")),
                no("to is '  ': it must be", m -> m.to("  ").from(FROM).body("Hi")),
                no(
                        "from and messagingServiceSid are both missing",
                        m -> m.to(TO).body("Hi")),
                no(
                        "from and messagingServiceSid are both missing",
                        m -> m.to(TO).from("").body("Hi")),
                no("to and from are both '+14155550123'", m -> m.to(TO).from(TO).body("Hi")),
                no(
                        "body, mediaUrl and contentSid are all missing",
                        m -> m.to(TO).from(FROM)),
                no(
                        "body, mediaUrl and contentSid are all missing",
                        m -> m.to(TO).from(FROM).body("")),
                sent("body has 1601 characters: it must have at most 1600", m -> m.body("x".repeat(1601))),
                sent(
                        "mediaUrl has 11 addresses: it must have at most 10",
                        m -> m.mediaUrl(Collections.nCopies(11, "https://example.com/a"))),
                sent(
                        "mediaUrl is 'ftp://example.com': it must be an address that begins with http",
                        m -> m.mediaUrl("ftp://example.com")),
                sent("mediaUrl is 'https://'", m -> m.mediaUrl("https://")),
                sent("mediaUrl is 'https:///a'", m -> m.mediaUrl("https:///a")),
                sent("mediaUrl is 'https://:80/a'", m -> m.mediaUrl("https://:80/a")),
                sent("mediaUrl is 'https://exa mple.com'", m -> m.mediaUrl("https://exa mple.com")),
                sent("mediaUrl is ''", m -> m.mediaUrl("")),
                sent("statusCallback is 'example.com'", m -> m.statusCallback("example.com")),
                sent("statusCallback is 'http://a_b.com/'", m -> m.statusCallback("http://a_b.com/")),
                sent(
                        "validityPeriod is PT0S: it must be whole seconds, from 1 to 36000",
                        m -> m.validityPeriod(Duration.ZERO)),
                sent("validityPeriod is PT10H1S", m -> m.validityPeriod(Duration.ofSeconds(36_001))),
                sent("validityPeriod is PT1.5S", m -> m.validityPeriod(Duration.ofMillis(1500))),
                sent("scheduleType is 'fixed' without sendAt", m -> m.scheduleType(ScheduleType.FIXED)),
                sent("sendAt is 2026-12-01T10:00:00Z without messagingServiceSid", m -> m.sendAt(SOON)),
                sent("contentVariables are [1] without contentSid", m -> m.contentVariables(Map.of("1", "a"))),
                template("contentVariables has the key 'a b': it must be 1 to 16", Map.of("a b", "c")),
                template("contentVariables.1 is empty: it must be given", Map.of("1", "")),
                template("contentVariables.1 has 1601 characters", Map.of("1", "x".repeat(1_601))),
                template("contentVariables has 101: it must have at most 100", many(101)),
                sent("shortenUrls is true without messagingServiceSid", m -> m.shortenUrls(true)),
                sent("fallbackFrom is '+14155550111' and from is '+14155550100'", m -> m.fallbackFrom("+14155550111")),
                no(
                        "fallbackFrom is '+14155550111' and from is",
                        m -> m.to(TO)
                                .from(FROM)
                                .messagingServiceSid(SERVICE)
                                .fallbackFrom("+14155550111")
                                .body("Hi")),
                sent("messagingServiceSid is 'SM1': it must be MG and 32", m -> m.messagingServiceSid("SM1")),
                sent("contentSid is 'x': it must be HX and 32", m -> m.contentSid("x")),
                sent("applicationSid is 'x': it must be AP and 32", m -> m.applicationSid("x")));
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                yes(
                        "to of a channel",
                        m -> m.to("messenger:123").from("messenger:456").body("Hi")),
                yes("to of ten digits", m -> m.to("4155550123").from(FROM).body("Hi")),
                yes(
                        "typed numbers",
                        m -> m.to(PhoneNumber.of(TO)).from(PhoneNumber.of(FROM)).body("Hi")),
                yes("sender with a name", m -> m.to(TO).from("Tidings").body("Hi")),
                yes("media alone", m -> m.to(TO).from(FROM).mediaUrl("HTTPS://user:pass@example.com:8443/a_b?c#d")),
                yes("template alone", m -> m.to(TO).from(FROM).contentSid(CONTENT)),
                yes(
                        "template with as many and as long variables as there can be",
                        m -> m.to(TO).from(FROM).contentSid(CONTENT).contentVariables(many(100))),
                yes(
                        "template with a long variable",
                        m -> m.to(TO)
                                .from(FROM)
                                .contentSid(CONTENT)
                                .contentVariables(Map.of("abcdefghijklmnop", "x".repeat(1_600)))),
                yes(
                        "template and text",
                        m -> m.to(TO).from(FROM).contentSid(CONTENT).body("Hi")),
                yes(
                        "blank text, of which nobody knows",
                        m -> m.to(TO).from(FROM).body(" ")),
                yes("longest text", m -> m.to(TO).from(FROM).body("\uD83D\uDE00".repeat(1600))),
                yes("service", m -> m.to(TO).messagingServiceSid(SERVICE).body("Hi")),
                yes(
                        "service as sender, scheduled",
                        m -> m.to(TO).from(SERVICE).body("Hi").sendAt(SOON)),
                yes(
                        "service and sender",
                        m -> m.to(TO).from(FROM).messagingServiceSid(SERVICE).body("Hi")),
                yes(
                        "fallback",
                        m -> m.to(TO)
                                .messagingServiceSid(SERVICE)
                                .fallbackFrom(FROM)
                                .body("Hi")),
                yes("unknown words", m -> m.to(TO).from(FROM).body("Hi").riskCheck(RiskCheck.of("perhaps"))),
                yes(
                        "local callback",
                        m -> m.to(TO).from(FROM).body("Hi").statusCallback("http://localhost:8080/s#rc=3")),
                yes("links that stay long", m -> m.to(TO).from(FROM).body("Hi").shortenUrls(false)),
                yes("longest wait", m -> m.to(TO).from(FROM).body("Hi").validityPeriod(Duration.ofHours(10))),
                yes("shortest wait", m -> m.to(TO).from(FROM).body("Hi").validityPeriod(Duration.ofSeconds(1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void message_thatTheBackendWouldRefuse_namesFieldValueAndRule(
            String why, Function<MessageCreateParams.Start, MessageCreateParams.Builder> message) {
        assertThatThrownBy(() -> message.apply(MessageCreateParams.builder()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void message_thatTheBackendMightTake_isTaken(
            String what, Function<MessageCreateParams.Start, MessageCreateParams.Builder> message) {
        assertThatCode(() -> message.apply(MessageCreateParams.builder()).build())
                .as(what)
                .doesNotThrowAnyException();
    }

    @Test
    void update_isEitherOfTheTextOrOfTheStatus() {
        assertThatThrownBy(() -> MessageUpdateParams.builder().build())
                .hasMessageContaining("body and status are both missing");
        assertThatThrownBy(() -> MessageUpdateParams.builder()
                        .body("")
                        .status(MessageStatus.CANCELED)
                        .build())
                .hasMessageContaining("body and status are both set");
        assertThatThrownBy(() -> MessageUpdateParams.builder().body("new").build())
                .hasMessage("body has 3 characters: a text can only be changed to the empty one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SM1", "ME00000000000000000000000000000001"})
    void sid_malformed_isRefused(String sid) {
        assertThatThrownBy(() -> MessageSid.of(sid))
                .hasMessage("messageSid is '" + sid + "': it must be SM or MM and 32 hexadecimal digits");
    }

    @Test
    void params_canBeKeptAndCompared() {
        MessageCreateParams params =
                MessageCreateParams.builder().to(TO).from(FROM).body("Hi").build();
        assertThat(params)
                .isEqualTo(MessageCreateParams.builder()
                        .to(TO)
                        .from(FROM)
                        .body("Hi")
                        .build());
    }

    private static Arguments no(String why, Function<MessageCreateParams.Start, MessageCreateParams.Builder> message) {
        return Arguments.of(why, message);
    }

    private static Arguments sent(String why, UnaryOperator<MessageCreateParams.Builder> more) {
        return no(why, m -> more.apply(m.to(TO).from(FROM).body("Hi")));
    }

    private static Arguments template(String why, Map<String, String> variables) {
        return no(why, m -> m.to(TO).from(FROM).contentSid(CONTENT).contentVariables(variables));
    }

    private static Map<String, String> many(int count) {
        return IntStream.rangeClosed(1, count).boxed().collect(Collectors.toMap(String::valueOf, any -> "x"));
    }

    private static Arguments yes(
            String what, Function<MessageCreateParams.Start, MessageCreateParams.Builder> message) {
        return Arguments.of(what, message);
    }
}
