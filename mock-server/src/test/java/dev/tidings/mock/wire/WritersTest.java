package dev.tidings.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WritersTest {
    private static final Instant AT = Instant.parse("2023-08-24T05:01:45Z");
    private static final View<String> NAME = View.of("Name", (name, out) -> out.string("name", name));

    private static final Consumer<ResourceWriter> EVERYTHING = out -> out.string("sid", "SM1")
            .string("text", "q\" b\\ /\n\r\t\b\f \u0001\u007f ü€😀 <&>")
            .string("empty", "")
            .string("none", null)
            .number("int", 1)
            .number("money", new BigDecimal("0.00750"))
            .number("no_number", null)
            .bool("yes", true)
            .bool("no_bool", null)
            .rfc2822("date_created", AT)
            .iso("date_updated", AT)
            .iso("date_none", null)
            .url("url", "/v1/x")
            .url("no_url", null)
            .object("subresource_uris", inner -> inner.string("sid", "inner").string("media", "/m"))
            .object("nothing", inner -> {})
            .objects("people", List.of("a", "b"), NAME)
            .strings("words", List.of("a", "b"))
            .strings("no_words", List.of())
            .data("free", free());

    private static Map<String, Object> free() {
        Map<String, Object> free = new LinkedHashMap<>();
        free.put("list", Arrays.asList(1, "two", true, null, List.of(), Map.of()));
        free.put("null", null);
        return free;
    }

    @Test
    void json_isWrittenAsTheWireHasIt() {
        JsonWriter writer = JsonWriter.object("http://here/messaging");
        EVERYTHING.accept(writer);

        assertThat(new String(writer.finish(), StandardCharsets.US_ASCII))
                .isEqualTo("{\"sid\": \"SM1\", \"text\": \"q\\\" b\\\\ /\\n\\r\\t\\b\\f \\u0001\u007f"
                        + " \\u00fc\\u20ac\\ud83d\\ude00 <&>\", \"empty\": \"\", \"none\": null, \"int\": 1, "
                        + "\"money\": 0.00750, \"no_number\": null, \"yes\": true, \"no_bool\": null, "
                        + "\"date_created\": \"Thu, 24 Aug 2023 05:01:45 +0000\", "
                        + "\"date_updated\": \"2023-08-24T05:01:45Z\", \"date_none\": null, "
                        + "\"url\": \"http://here/messaging/v1/x\", \"no_url\": null, "
                        + "\"subresource_uris\": {\"sid\": \"inner\", \"media\": \"/m\"}, \"nothing\": {}, "
                        + "\"people\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"words\": [\"a\", \"b\"], "
                        + "\"no_words\": [], \"free\": {\"list\": [1, \"two\", true, null, [], {}], \"null\": null}}");
        assertThat(writer.sid()).isEqualTo("SM1");
    }

    @Property
    void json_isReadBackByAnotherParser(@ForAll String name, @ForAll String value) throws Exception {
        byte[] json = JsonWriter.bytes(out -> out.string(name, value));

        assertThat(new ObjectMapper().readTree(json).get(name).textValue()).isEqualTo(value);
    }

    @Test
    void json_refusesWhatIsNoData() {
        assertThatThrownBy(() -> JsonWriter.bytes(out -> out.data("x", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void xml_hasPascalNamesAndEmptyElements() throws Exception {
        XmlWriter document = XmlWriter.document("http://here");
        document.element("Message", Map.of(), EVERYTHING);
        byte[] xml = document.finish();

        assertThat(new String(xml, StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TwilioResponse><Message><Sid>SM1</Sid><Text>")
                .contains(
                        "&lt;&amp;&gt;</Text><Empty/><None/><Int>1</Int><Money>0.00750</Money><NoNumber/><Yes>true</Yes>")
                .contains("<DateCreated>Thu, 24 Aug 2023 05:01:45 +0000</DateCreated>")
                .contains("<SubresourceUris><Sid>inner</Sid><Media>/m</Media></SubresourceUris>")
                .contains("<People><Name><Name>a</Name></Name><Name><Name>b</Name></Name></People>");
        assertThat(document.sid()).isEqualTo("SM1");
        String text = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName("Text")
                .item(0)
                .getTextContent();
        assertThat(text).isEqualTo("q\" b\\ /\n\r\t\ufffd\ufffd \ufffd\u007f ü€😀 <&>");
    }

    @Test
    void envelopes_repeatFiltersThenSizePageAndToken() {
        Parameters query = Parameters.builder()
                .add("DateSent>", "06/11/2019 22:05:25 MST")
                .add("PageSize", "2")
                .add("Unknown", "x")
                .add("To", "+1")
                .build();
        Envelope envelope = new Envelope("http://here/p", "/2010-04-01/L.json", query, List.of("To", "DateSent>"));
        Page<String> page =
                new Page<>(List.of("a", "b"), new PageRequest(2, 1, Optional.of("PASM1")), "PASM3", "PBSM2");
        String link = "/2010-04-01/L.json?DateSent%3E=06%2F11%2F2019+22%3A05%3A25+MST&To=%2B1&PageSize=2&Page=";

        assertThat(new String(envelope.json2010("people", NAME, page), StandardCharsets.UTF_8))
                .isEqualTo("{\"first_page_uri\": \"" + link + "0\", \"end\": 3, \"next_page_uri\": \"" + link
                        + "2&PageToken=PASM3\", \"previous_page_uri\": \"" + link
                        + "0&PageToken=PBSM2\", \"uri\": \"" + link
                        + "1&PageToken=PASM1\", \"page_size\": 2, \"start\": 2, \"page\": 1, "
                        + "\"people\": [{\"name\": \"a\"}, {\"name\": \"b\"}]}");
        assertThat(new String(envelope.jsonMeta("people", NAME, page), StandardCharsets.UTF_8))
                .startsWith("{\"meta\": {\"page\": 1, \"page_size\": 2, \"first_page_url\": \"http://here/p" + link)
                .endsWith("\"key\": \"people\"}, \"people\": [{\"name\": \"a\"}, {\"name\": \"b\"}]}");
        assertThat(new String(envelope.xml("people", NAME, page), StandardCharsets.UTF_8))
                .contains("<TwilioResponse><People end=\"3\" firstpageuri=\"" + link.replace("&", "&amp;") + "0\"")
                .endsWith("<Name><Name>a</Name></Name><Name><Name>b</Name></Name></People></TwilioResponse>");
    }

    @Test
    void emptyPage_startsAndEndsAtZero() {
        Page<String> page = new Page<>(List.of(), new PageRequest(50, 7, Optional.empty()), null, null);

        assertThat(page.start()).isZero();
        assertThat(page.end()).isZero();
    }
}
