package dev.tidings.mock.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.inbound.Twiml.Redirect;
import dev.tidings.mock.inbound.Twiml.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TwimlReaderTest {
    private static Reply reply(String body, String... media) {
        return new Reply(body, List.of(media), null, null, null);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("<Response/>", List.of()),
                Arguments.of("  <Response></Response>  ", List.of()),
                Arguments.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><!-- x --></Response>", List.of()),
                Arguments.of("\uFEFF<?xml version=\"1.0\"?><Response/>", List.of()),
                Arguments.of(
                        "<Response><Message> Hi &amp; <![CDATA[<you>]]> </Message></Response>",
                        List.of(reply("Hi & <you>"))),
                Arguments.of(
                        "<Response><Sms>Old</Sms><Message>New</Message></Response>",
                        List.of(reply("Old"), reply("New"))),
                Arguments.of(
                        "<Response><Message>\n <Body>a</Body>\n <Body>b</Body>\n</Message></Response>",
                        List.of(reply("ab"))),
                Arguments.of(
                        "<Response><Message><Body>Look</Body><Media> /a.png </Media><Media>http://x.y/b?c=1&amp;d=2</Media>"
                                + "</Message></Response>",
                        List.of(reply("Look", "/a.png", "http://x.y/b?c=1&d=2"))),
                Arguments.of(
                        "<Response><Message to='+14155550199' from='+14155550100' action='/a' method='get'"
                                + " statusCallback='/s'>x</Message></Response>",
                        List.of(new Reply("x", List.of(), "+14155550199", "+14155550100", "/s"))),
                Arguments.of(
                        "<Response><Message action='/a'>x</Message></Response>",
                        List.of(new Reply("x", List.of(), null, null, "/a"))),
                Arguments.of(
                        "<Response><Redirect method=\"GET\"> /next?a=1 </Redirect><Message>x</Message></Response>",
                        List.of(new Redirect("/next?a=1", "GET"), reply("x"))),
                Arguments.of("<Response><Redirect/></Response>", List.of(new Redirect("", "POST"))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_isUnderstood(String document, List<Twiml.Verb> verbs) {
        assertThat(TwimlReader.read(document)).isEqualTo(new Twiml(verbs, List.of(), 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12100 | not xml at all",
                "12100 | <Response><Message>unclosed</Response>",
                "12100 | ' <?xml version=\"1.0\"?><Response/>'",
                "12100 | <Response/><Response/>",
                "12100 | <Response>&nothing;</Response>",
                "12100 | <Response><Message>&nothing;</Message></Response>",
                "12100 | {\"body\": \"json\"}",
                "12101 | <?xml version=\"2.0\"?><Response/>",
                "12101 | <Response version='1999-01-01'/>",
                "12102 | <response/>",
                "12102 | <Message>x</Message>",
                "12102 | <html><body>x</body></html>",
            })
    void whatCannotBeExecuted_isRefusedWithItsCode(int code, String document) {
        Twiml twiml = TwimlReader.read(document);
        assertThat(twiml.broken()).isEqualTo(code);
        assertThat(twiml.verbs()).isEmpty();
        assertThat(twiml.faults()).extracting(Twiml.Fault::code).containsExactly(code);
    }

    /** The rest of each runs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12200 | <Response><Nonsense><Message>no</Message></Nonsense><Message>x</Message></Response>",
                "12200 | <Response><message>no</message><Message>x</Message></Response>",
                "12200 | <Response>stray<Message>x</Message></Response>",
                "12200 | <Response lang='en'><Message>x</Message></Response>",
                "12200 | <Response><Message TO='+14155550123'>x</Message></Response>",
                "12200 | <Response><Message>x<Redirect>/a</Redirect></Message></Response>",
                "12200 | <Response><Sms>x<Media>/a.png</Media></Sms></Response>",
                "12200 | <Response><Message><Body lang='en'>x</Body></Message></Response>",
                "12200 | <Response><Message><Body>x<b>no</b></Body></Message></Response>",
                "14104 | <Response><Message method='PUT'>x</Message></Response>",
                "14110 | <Response><Say>no</Say><Message>x</Message></Response>",
                "14110 | <Response><Dial><Number>no</Number></Dial><Message>x</Message></Response>",
            })
    void whatDoesNotBelongThere_isAWarning(int code, String document) {
        Twiml twiml = TwimlReader.read(document);
        assertThat(twiml.broken()).isZero();
        assertThat(twiml.faults()).extracting(Twiml.Fault::code).containsExactly(code);
        assertThat(twiml.verbs()).containsExactly(reply("x"));
    }

    @Test
    void redirectWithAMethodThatIsNone_isAskedWithPost() {
        Twiml twiml = TwimlReader.read("<Response><Redirect method='DELETE'>/a</Redirect></Response>");
        assertThat(twiml.faults()).extracting(Twiml.Fault::code).containsExactly(13710);
        assertThat(twiml.verbs()).containsExactly(new Redirect("/a", "POST"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void documentTypes_areRefused_andNothingIsLookedUp(String document) {
        Twiml twiml = TwimlReader.read(document);
        assertThat(twiml.broken()).isEqualTo(12100);
        assertThat(twiml.verbs()).isEmpty();
    }

    static Stream<String> attacks() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Response [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return Stream.of(
                "<!DOCTYPE Response SYSTEM \"file:///etc/passwd\"><Response/>",
                "<!DOCTYPE Response [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Response><Message>&x;</Message></Response>",
                "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\"> %x;]><Response/>",
                "<!DOCTYPE Response [<!ATTLIST Message to CDATA \"+14155550199\">]><Response><Message>x</Message></Response>",
                laughs + "]><Response><Message>&a29;</Message></Response>");
    }

    @Test
    void manyAttributes_areNoTrouble() {
        StringBuilder document = new StringBuilder("<Response><Message");
        for (int i = 0; i < 3_000; i++) {
            document.append(" a").append(i).append("=''");
        }
        assertThat(TwimlReader.read(document.append(">x</Message></Response>").toString())
                        .faults())
                .extracting(Twiml.Fault::code)
                .containsOnly(12200);
    }

    @Test
    void deepNesting_isNoTrouble() {
        String document = "<Response>" + "<a>".repeat(9_000) + "</a>".repeat(9_000) + "</Response>";
        assertThat(TwimlReader.read(document).faults())
                .extracting(Twiml.Fault::code)
                .containsExactly(12200);
    }
}
