package dev.tidings.messaging.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.messaging.Body;
import com.twilio.twiml.messaging.Media;
import com.twilio.twiml.messaging.Message;
import com.twilio.twiml.messaging.Redirect;
import dev.tidings.core.value.PhoneNumber;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Replies must mean to an XML parser what Twilio's own builder means, and carry every text unharmed. */
class MessagingResponseTest {
    private static final String ODD = "a & b < c > d \"e\" 'f' ]]> \r\n\t Zoë \uD83D\uDE00 &amp;";

    static Stream<Arguments> replies() {
        return Stream.of(
                same(MessagingResponse.empty(), theirs()),
                same(
                        MessagingResponse.of(ODD),
                        theirs().message(new Message.Builder()
                                .body(new Body.Builder(ODD).build())
                                .build())),
                same(
                        MessagingResponse.of(r -> r.message(m -> m.to(PhoneNumber.of("+14155550123"))
                                        .from("Tidings & Co")
                                        .action("/done?a=1&b=2")
                                        .method(CallbackMethod.GET)
                                        .statusCallback("https://example.com/status")
                                        .body("One ")
                                        .body("two")
                                        .media("https://example.com/a?b=c&d=e")
                                        .media(URI.create("https://example.com/b")))
                                .message("Three")
                                .redirect("../next?x=1&y=2", CallbackMethod.GET)),
                        theirs().message(new Message.Builder()
                                        .to("+14155550123")
                                        .from("Tidings & Co")
                                        .action("/done?a=1&b=2")
                                        .method(HttpMethod.GET)
                                        .statusCallback("https://example.com/status")
                                        .body(new Body.Builder("One ").build())
                                        .body(new Body.Builder("two").build())
                                        .media(new Media.Builder("https://example.com/a?b=c&d=e").build())
                                        .media(new Media.Builder("https://example.com/b").build())
                                        .build())
                                .message(new Message.Builder()
                                        .body(new Body.Builder("Three").build())
                                        .build())
                                .redirect(new Redirect.Builder("../next?x=1&y=2")
                                        .method(HttpMethod.GET)
                                        .build())),
                same(
                        MessagingResponse.of(r -> r.redirect("/next")),
                        theirs().redirect(new Redirect.Builder("/next").build())));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void reply_meansWhatTheOfficialBuilderMeans(MessagingResponse ours, String theirs) throws Exception {
        Document parsed = parse(ours.bytes());
        assertThat(parsed.isEqualNode(parse(theirs.getBytes(StandardCharsets.UTF_8))))
                .as("%s%n%s", ours, theirs)
                .isTrue();
        assertThat(ours.contentType()).isEqualTo("text/xml; charset=utf-8");
        assertThat(new String(ours.bytes(), StandardCharsets.UTF_8)).isEqualTo(ours.xml());
    }

    @Property
    void textThatXmlCanHold_isReadBackAsItWas(
            @ForAll @CharRange(from = ' ', to = '\uD7FF') @Chars({'\t', '\n', '\r', '&', '<', '>', '"', ']'})
                    String text)
            throws Exception {
        Element message = (Element)
                parse(reply(text).bytes()).getElementsByTagName("Message").item(0);
        assertThat(message.getAttribute("from")).isEqualTo('x' + text);
        assertThat(message.getElementsByTagName("Body").item(0).getTextContent())
                .isEqualTo('x' + text);
    }

    @Property
    void textWithOneCharacterThatXmlCannotHold_isRefused(
            @ForAll @CharRange(from = ' ', to = '\uD7FF') String text,
            @ForAll
                    @CharRange(from = '\0', to = '\u0008')
                    @CharRange(from = '\u000E', to = '\u001F')
                    @CharRange(from = '\uD800', to = '\uDFFF')
                    @CharRange(from = '\uFFFE', to = '\uFFFF')
                    char odd) {
        assertThatThrownBy(() -> reply(text + odd + text))
                .hasMessage("body has the character U+%04X at position %d: XML 1.0 cannot hold it"
                        .formatted((int) odd, text.length() + 1));
    }

    private static MessagingResponse reply(String text) {
        return MessagingResponse.of(
                r -> r.message(m -> m.body('x' + text).from('x' + text).media("https://example.com")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(of(m -> m.body("a\u0001")), "body has the character U+0001 at position 1: XML 1.0 cannot"),
                Arguments.of(of(m -> m.body("a\uD83D")), "body has the character U+D83D at position 1"),
                Arguments.of(of(m -> m.to("\uFFFE").body("a")), "to has the character U+FFFE at position 0"),
                Arguments.of(of(m -> m), "body and media are both missing"),
                Arguments.of(of(m -> m.body("")), "body and media are both missing"),
                Arguments.of(
                        of(m -> m.body("x".repeat(1000)).body("y".repeat(601))), "body has 1601 characters: it must"),
                Arguments.of(of(m -> m.to("").body("a")), "to is '': it must not be blank"),
                Arguments.of(of(m -> m.media(" ")), "media is ' ': it must not be blank"),
                Arguments.of(of(m -> m.to("+1").to("+2").body("a")), "to is set twice"),
                Arguments.of(
                        of(m -> {
                            for (int i = 0; i < 11; i++) {
                                m.media("https://example.com/" + i);
                            }
                            return m;
                        }),
                        "media are 11: a message can have at most 10"),
                Arguments.of((Runnable) () -> MessagingResponse.of(r -> r.redirect("")), "redirect is '': it must not"),
                Arguments.of(
                        (Runnable)
                                () -> MessagingResponse.of(r -> r.redirect("/x").message("late")),
                        "Message follows a Redirect: nothing after one is executed"),
                Arguments.of(
                        (Runnable) () -> MessagingResponse.of(r -> {
                            for (int i = 0; i < 11; i++) {
                                r.message("Hi");
                            }
                            return r;
                        }),
                        "messages are 11: an inbound message can have at most 10"),
                Arguments.of(
                        of(m -> m.body("&".repeat(20_000)).media("https://example.com")), "bytes: the backend reads"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void reply_thatTheBackendWouldNotExecute_namesFieldValueAndRule(Runnable reply, String why) {
        assertThatThrownBy(reply::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(ints = {1600})
    void body_ofTheGreatestLength_isTaken(int length) {
        assertThat(MessagingResponse.of("\uD83D\uDE00".repeat(length)).xml()).contains("\uD83D\uDE00");
    }

    @Test
    void xml_isReadable() {
        assertThat(MessagingResponse.of("Hi & bye"))
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Message><Body>Hi &amp; bye</Body>"
                        + "</Message></Response>");
    }

    private static Runnable of(UnaryOperator<ReplyMessage> message) {
        return () -> MessagingResponse.of(r -> r.message(message));
    }

    private static com.twilio.twiml.MessagingResponse.Builder theirs() {
        return new com.twilio.twiml.MessagingResponse.Builder();
    }

    private static Arguments same(MessagingResponse ours, com.twilio.twiml.MessagingResponse.Builder theirs) {
        return Arguments.of(ours, theirs.build().toXml());
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
