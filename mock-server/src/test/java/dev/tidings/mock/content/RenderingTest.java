package dev.tidings.mock.content;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.content.Rendered.Button;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each channel shows of each type of content, and of templates that hold several. */
class RenderingTest {
    private static final String REPLY = "{\"type\":\"QUICK_REPLY\",\"title\":\"Yes\",\"id\":\"y\"}";
    private static final Map<String, String> ONE_OF_EACH = Map.ofEntries(
            Map.entry("text", "{\"body\":\"b\"}"),
            Map.entry("media", "{\"body\":\"b\",\"media\":[\"https://a.example/1.png\"]}"),
            Map.entry("location", "{\"latitude\":1,\"longitude\":2}"),
            Map.entry("quick-reply", "{\"body\":\"b\",\"actions\":[" + REPLY + "]}"),
            Map.entry("call-to-action", "{\"body\":\"b\",\"actions\":[" + REPLY + "]}"),
            Map.entry("list-picker", "{\"body\":\"b\",\"button\":\"o\",\"items\":[{\"item\":\"i\",\"id\":\"1\"}]}"),
            Map.entry("card", "{\"title\":\"b\",\"subtitle\":\"s\"}"),
            Map.entry(
                    "carousel",
                    "{\"body\":\"b\",\"cards\":[{\"body\":\"c\",\"media\":\"https://a.example/1\",\"actions\":["
                            + REPLY.replace(",\"id\":\"y\"", "") + "]}]}"),
            Map.entry("catalog", "{\"id\":\"1\",\"body\":\"b\"}"),
            Map.entry("pay", "{\"x\":1}"),
            Map.entry("schedule", "{\"id\":\"1\",\"title\":\"t\",\"timeSlots\":\"x\"}"),
            Map.entry(
                    "flows",
                    "{\"body\":\"b\",\"button_text\":\"Go\",\"type\":\"OTHER\",\"pages\":[{\"id\":\"p\",\"title\":\"P\","
                            + "\"layout\":[{\"type\":\"FOOTER\"}]}]}"),
            Map.entry("whatsapp/flows", "{\"body\":\"b\",\"button_text\":\"Go\",\"flow_id\":\"7\"}"),
            Map.entry("whatsapp/card", "{\"body\":\"b\",\"footer\":\"f\"}"),
            Map.entry("whatsapp/authentication", "{\"actions\":[{\"copy_code_text\":\"c\"}]}"));

    private final Desk desk = new Desk();

    private static String full(String type) {
        return type.contains("/") ? type : "twilio/" + type;
    }

    private static String member(String type) {
        return "\"" + full(type) + "\":" + ONE_OF_EACH.get(type);
    }

    private Template template(String... types) {
        return desk.create(Arrays.stream(types).map(RenderingTest::member).collect(Collectors.joining(",")));
    }

    private static Rendered.Form form(Template template, Channel channel, Map<String, String> values) {
        return Rendering.render(template, channel, values).form().orElseThrow();
    }

    private Rendered.Form form(String type, String members, Channel channel) {
        return form(desk.create("\"" + type + "\":" + members), channel, Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text                    | y | - | y | y | y
            media                   | - | y | y | y | y
            location                | - | - | - | y | -
            quick-reply             | - | - | - | y | y
            call-to-action          | - | - | - | y | y
            list-picker             | - | - | - | y | -
            card                    | - | - | y | y | y
            carousel                | - | - | y | y | -
            catalog                 | - | - | - | y | -
            pay                     | - | - | - | y | -
            schedule                | - | - | - | - | -
            flows                   | - | - | - | y | -
            whatsapp/flows          | - | - | - | y | -
            whatsapp/card           | - | - | - | y | -
            whatsapp/authentication | - | - | - | y | -
            """)
    void everyType_onEveryChannel(String type, String sms, String mms, String rcs, String whatsApp, String messenger) {
        Template template = template(type);
        Map<Channel, String> wanted = Map.of(
                Channel.SMS, sms,
                Channel.MMS, mms,
                Channel.RCS, rcs,
                Channel.WHATSAPP, whatsApp,
                Channel.MESSENGER, messenger);
        for (Channel channel : Channel.values()) {
            Rendered rendered = Rendering.render(template, channel, Variables.NONE);
            assertThat(rendered instanceof Rendered.Form ? "y" : "-")
                    .as("%s on %s", type, channel)
                    .isEqualTo(wanted.get(channel));
            if (rendered instanceof Rendered.Form form) {
                assertThat(form.type().wire()).isEqualTo(full(type));
                assertThat(form.channel()).isEqualTo(channel);
                assertThat(form.faults()).isEmpty();
            } else {
                assertThat(((Rendered.None) rendered).reason()).contains(channel.title(), full(type));
                assertThat(rendered.form()).isEmpty();
            }
        }
    }

    /** The richest that the channel has a form for, in whatever order they stand in the template. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quick-reply text                        | text | -     | text     | quick-reply    | quick-reply
            media text                              | text | media | media    | media          | media
            media location text                     | text | media | media    | location       | media
            location quick-reply                    | -    | -     | -        | quick-reply    | quick-reply
            quick-reply call-to-action              | -    | -     | -        | call-to-action | call-to-action
            list-picker call-to-action              | -    | -     | -        | list-picker    | call-to-action
            card list-picker                        | -    | -     | card     | card           | card
            carousel card text                      | text | -     | carousel | carousel       | card
            catalog carousel                        | -    | -     | carousel | catalog        | -
            pay catalog                             | -    | -     | -        | pay            | -
            flows pay                               | -    | -     | -        | flows          | -
            whatsapp/flows flows                    | -    | -     | -        | whatsapp/flows | -
            whatsapp/card whatsapp/flows            | -    | -     | -        | whatsapp/card  | -
            whatsapp/authentication whatsapp/card   | -    | -     | -        | whatsapp/authentication | -
            schedule text                           | text | -     | text     | text           | text
            """)
    void severalTypes_onEveryChannel(
            String types, String sms, String mms, String rcs, String whatsApp, String messenger) {
        List<String> forwards = List.of(types.split(" ", -1));
        List<String> backwards = new ArrayList<>(forwards);
        java.util.Collections.reverse(backwards);
        for (List<String> each : List.of(forwards, backwards)) {
            Template template = template(each.toArray(String[]::new));
            List<String> chosen = new ArrayList<>();
            for (Channel channel :
                    List.of(Channel.SMS, Channel.MMS, Channel.RCS, Channel.WHATSAPP, Channel.MESSENGER)) {
                chosen.add(Rendering.choose(template, channel)
                        .map(type -> type.wire().replace("twilio/", ""))
                        .orElse("-"));
            }
            assertThat(chosen).as("%s", each).containsExactly(sms, mms, rcs, whatsApp, messenger);
        }
    }

    @Test
    void textAndMedia_haveTheirValues_defaultsFirst() {
        Template template = desk.create(
                "\"twilio/media\":{\"body\":\"Hi {{name}}, {{ 2 }} {{3}}\",\"media\":[\"https://a.example/{{2}}.png\"]}",
                ",\"variables\":{\"name\":\"you\",\"2\":\"two\"}");
        Rendered.Form form = form(template, Channel.MMS, Map.of("name", "Ada"));
        assertThat(form.text()).isEqualTo("Hi Ada, two {{3}}");
        assertThat(form.body()).isEqualTo("Hi Ada, two {{3}}");
        assertThat(form.media()).containsExactly("https://a.example/two.png");
        assertThat(form.missing()).containsExactly("3");
        assertThat(form(template, Channel.MMS, Map.of("3", "x")).missing()).isEmpty();
        assertThat(form(template, Channel.MMS, Map.of("2", " /")).faults())
                .containsExactly("media[0] \"https://a.example/ /.png\": must be an absolute http or https URL");
    }

    @Test
    void everyKindOfButton() {
        Rendered.Form form = form("twilio/call-to-action", """
                {"body":"b","actions":[
                {"type":"URL","title":"Shop","url":"https://a.example/x"},
                {"type":"PHONE","title":"Call","phone":"+14155550100"},
                {"type":"COPY_CODE","code":"SAVE10"},
                {"type":"VOICE_CALL_REQUEST"},
                {"type":"QUICK_REPLY","title":"No","id":"n"}]}""", Channel.WHATSAPP);
        assertThat(form.buttons())
                .containsExactly(
                        new Button(Button.Kind.URL, "Shop", null, "https://a.example/x", null, null, null),
                        new Button(Button.Kind.PHONE_NUMBER, "Call", null, null, "+14155550100", null, null),
                        new Button(Button.Kind.COPY_CODE, "Copy code", null, null, null, "SAVE10", null),
                        new Button(Button.Kind.VOICE_CALL_REQUEST, "Allow calls", null, null, null, null, null),
                        new Button(Button.Kind.QUICK_REPLY, "No", "n", null, null, null, null));
        assertThat(form("twilio/call-to-action", """
                {"body":"b","actions":[{"type":"VOICE_CALL","title":"Ring"}]}""", Channel.MESSENGER).buttons())
                .containsExactly(new Button(Button.Kind.VOICE_CALL, "Ring", null, null, null, null, 10080));
        assertThat(form("twilio/call-to-action", """
                {"body":"b","actions":[{"type":"REQUEST_CONTACT_INFO"}]}""", Channel.WHATSAPP).buttons())
                .containsExactly(new Button(
                        Button.Kind.REQUEST_CONTACT_INFO, "Share phone number", null, null, null, null, null));
    }

    @Test
    void listAndLocation() {
        Rendered.Form list = form("twilio/list-picker", """
                {"body":"b","button":"Open","items":[{"item":"i","id":"1","description":"d"},{"item":"j","id":"2"}]}""", Channel.WHATSAPP);
        assertThat(list.picker())
                .isEqualTo(new Rendered.Picker(
                        "Open", List.of(new Rendered.Item("1", "i", "d"), new Rendered.Item("2", "j", null))));
        Rendered.Form place = form("twilio/location", """
                {"latitude":37.78789,"longitude":-122,"label":"Here","address":"1 Way","id":"p"}""", Channel.WHATSAPP);
        assertThat(place.location()).isEqualTo(new Rendered.Location(37.78789, -122, "Here", "1 Way", "p"));
        assertThat(place.body()).isEmpty();
    }

    private static final String CARD = """
            {"title":"Title","body":"Body","subtitle":"Sub","media":["https://a.example/1.png"],
            "orientation":"HORIZONTAL","actions":[%s]}""";

    @Test
    void card_isArrangedByChannel() {
        String card = CARD.formatted(REPLY);
        Rendered.Form whatsApp = form("twilio/card", card, Channel.WHATSAPP);
        assertThat(whatsApp.header()).isNull();
        assertThat(whatsApp.text()).isEqualTo("Title");
        assertThat(whatsApp.footer()).isEqualTo("Sub");
        assertThat(whatsApp.media()).hasSize(1);
        Rendered.Form rcs = form("twilio/card", card, Channel.RCS);
        assertThat(rcs.header()).isEqualTo("Title");
        assertThat(rcs.text()).isEqualTo("Body\nSub");
        assertThat(rcs.footer()).isNull();
        assertThat(rcs.layout()).isEqualTo(new Rendered.Layout("HORIZONTAL", "LEFT", "TALL"));
        assertThat(rcs.body()).isEqualTo("Title\nBody\nSub");
        assertThat(form("twilio/card", card, Channel.MESSENGER).body()).isEqualTo("Title\nBody\nSub");
    }

    /** In a card of RCS stand four buttons at most; without a picture there is no card. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "4, 4, 0", "5, 4, 1", "10, 4, 6"})
    void buttonsOfRcs_standInTheCardOrBelow(int buttons, int inCard, int below) {
        String actions = String.join(",", java.util.Collections.nCopies(buttons, REPLY));
        String card = buttons == 0 ? CARD.replace(",\"actions\":[%s]", "") : CARD.formatted(actions);
        Rendered.Form form = form("twilio/card", card.replace(",\n\"orientation\":\"HORIZONTAL\"}", "}"), Channel.RCS);
        assertThat(form.buttons()).hasSize(inCard);
        assertThat(form.chips()).hasSize(below);
        assertThat(form.taps()).hasSize(buttons);
        if (buttons > 0) {
            Rendered.Form bare = form("twilio/card", "{\"title\":\"t\",\"actions\":[" + actions + "]}", Channel.RCS);
            assertThat(bare.buttons()).isEmpty();
            assertThat(bare.chips()).hasSize(buttons);
        }
    }

    @Test
    void buttonsOfRcs_canBeToldToStandBelow() {
        Rendered.Form form = form(
                "twilio/card", CARD.formatted(REPLY.replace("}", ",\"chip_list\":true}") + "," + REPLY), Channel.RCS);
        assertThat(form.buttons()).hasSize(1);
        assertThat(form.chips()).hasSize(1);
    }

    @Test
    void carousel_losesItsTextOnRcs() {
        Template template = template("carousel");
        assertThat(form(template, Channel.RCS, Map.of()).text()).isNull();
        Rendered.Form whatsApp = form(template, Channel.WHATSAPP, Map.of());
        assertThat(whatsApp.text()).isEqualTo("b");
        assertThat(whatsApp.cards()).hasSize(1);
        assertThat(whatsApp.cards().get(0).media()).isEqualTo("https://a.example/1");
        assertThat(whatsApp.cards().get(0).buttons()).extracting(Button::title).containsExactly("Yes");
    }

    @Test
    void catalog_showsItsItems_thenThoseOfTheMessage() {
        Template template = desk.create("""
                "twilio/catalog":{"id":"c","title":"T","body":"b","subtitle":"s","items":[{"id":"1","section_title":"A"}],
                "dynamic_items":"{{products}}"}""");
        Rendered.Form form = form(template, Channel.WHATSAPP, Map.of("products", "[{\"id\":\"2\"}]"));
        assertThat(form.catalog())
                .isEqualTo(new Rendered.Catalog(
                        "c",
                        Rendered.Catalog.Scope.MULTIPLE,
                        "T",
                        null,
                        List.of(new Rendered.Product("1", "A"), new Rendered.Product("2", null))));
        assertThat(form.footer()).isEqualTo("s");
        for (String wrong : List.of("x", "{}", "[1]", "[]", "[{\"id\":\"2\"}],\"x\":1")) {
            assertThat(form(template, Channel.WHATSAPP, Map.of("products", wrong))
                            .faults())
                    .as(wrong)
                    .anyMatch(each -> each.startsWith("dynamic_items"));
        }
        assertThat(form(template, Channel.WHATSAPP, Map.of()).missing()).containsExactly("products");
        assertThat(form("twilio/catalog", "{\"id\":\"c\"}", Channel.WHATSAPP)
                        .catalog()
                        .scope())
                .isEqualTo(Rendered.Catalog.Scope.WHOLE);
        assertThat(form("twilio/catalog", "{\"id\":\"c\",\"items\":[{\"id\":\"1\"}]}", Channel.WHATSAPP)
                        .catalog()
                        .scope())
                .isEqualTo(Rendered.Catalog.Scope.SINGLE);
    }

    @Test
    void authentication_hasWhatsAppsWords() {
        Template template = desk.create("""
                "whatsapp/authentication":{"actions":[{"copy_code_text":"x"}],"code_expiration_minutes":10}""");
        Rendered.Form form = form(template, Channel.WHATSAPP, Map.of("1", "123456"));
        assertThat(form.text())
                .isEqualTo("123456 is your verification code. For your security, do not share this code.");
        assertThat(form.footer()).isEqualTo("This code expires in 10 minutes.");
        assertThat(form.buttons())
                .containsExactly(new Button(Button.Kind.COPY_CODE, "Copy code", null, null, null, "123456", null));
        assertThat(form(template, Channel.WHATSAPP, Map.of()).missing()).containsExactly("1");
        assertThat(form(template, Channel.WHATSAPP, Map.of("1", "1".repeat(14))).faults())
                .isEmpty();
        assertThat(form(template, Channel.WHATSAPP, Map.of("1", "1".repeat(15))).faults())
                .hasSize(1);
    }

    @Test
    void flowsAndCards_ofWhatsApp() {
        Rendered.Form flow = form("whatsapp/flows", """
                {"body":"b","button_text":"Go","flow_id":"7","flow_token":"t","flow_first_page_id":"f",
                "media_url":"https://a.example/1.png"}""", Channel.WHATSAPP);
        assertThat(flow.flow()).isEqualTo(new Rendered.Flow("7", "t", "f", 0));
        assertThat(flow.buttons()).containsExactly(new Button(Button.Kind.FLOW, "Go", null, null, null, null, null));
        assertThat(flow.media()).hasSize(1);
        assertThat(form(template("flows"), Channel.WHATSAPP, Map.of()).flow())
                .isEqualTo(new Rendered.Flow(null, null, null, 1));
        Rendered.Form card =
                form("whatsapp/card", "{\"body\":\"b\",\"footer\":\"f\",\"header_text\":\"h\"}", Channel.WHATSAPP);
        assertThat(List.of(card.header(), card.text(), card.footer())).containsExactly("h", "b", "f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            twilio/text | {"body":"{{1}}"} | SMS | 1600 | body
            twilio/quick-reply | {"body":"b","actions":[{"title":"{{1}}"}]} | WHATSAPP | 20 | actions[0].title
            twilio/card | {"title":"{{1}}","subtitle":"s"} | RCS | 200 | title
            twilio/card | {"title":"{{1}}","subtitle":"s"} | WHATSAPP | 1024 | title
            """)
    void whatGrowsTooLong_isTold(String type, String members, Channel channel, int most, String place) {
        Template template = desk.create("\"" + type + "\":" + members);
        assertThat(form(template, channel, Map.of("1", "x".repeat(most))).faults())
                .isEmpty();
        assertThat(form(template, channel, Map.of("1", "x".repeat(most + 1))).faults())
                .singleElement()
                .asString()
                .startsWith(place + " has " + (most + 1) + " characters: must be at most " + most);
    }

    @Test
    void cardOfARow_thatGrowsTooLong_isTold() {
        Template template = desk.create("""
                "twilio/carousel":{"body":"b","cards":[{"title":"12345","body":"{{1}}","media":"https://a.example/1",
                "actions":[{"type":"QUICK_REPLY","title":"t"}]}]}""");
        assertThat(form(template, Channel.RCS, Map.of("1", "ä".repeat(155))).faults())
                .isEmpty();
        assertThat(form(template, Channel.RCS, Map.of("1", "ä".repeat(156))).faults())
                .containsExactly("cards[0] has 161 characters in title and body: must be at most 160");
    }

    @Test
    void approvedText_hasTheLimitOfWhatsApp() {
        Template template = desk.create("\"twilio/text\":{\"body\":\"Hello there dear {{1}} friend of ours\"}");
        Map<String, String> values = Map.of("1", "x".repeat(1000));
        assertThat(form(template, Channel.WHATSAPP, values).faults()).isEmpty();
        desk.submit(template, "t", "UTILITY");
        desk.after(java.time.Duration.ofMinutes(5));
        Template approved = desk.templates.get(ACCOUNT, template.sid());
        assertThat(form(approved, Channel.WHATSAPP, values).faults()).hasSize(1);
        assertThat(form(approved, Channel.SMS, values).faults()).isEmpty();
    }

    @Test
    void elevenReplies_areTooManyForWhatsApp() {
        String eleven =
                String.join(",", java.util.Collections.nCopies(10, REPLY)) + ",{\"type\":\"COPY_CODE\",\"code\":\"x\"}";
        Template card = desk.create("\"twilio/card\":{\"title\":\"t\",\"actions\":[" + eleven + "]}");
        assertThat(form(card, Channel.WHATSAPP, Map.of()).faults()).hasSize(1);
        assertThat(form(card, Channel.RCS, Map.of()).faults()).isEmpty();
    }

    /** N nothing, A approval, I impossible; within the window, and outside. U opens a page, P calls, Q replies, C copies, V calls. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text           |      | N | A
            media          |      | N | A
            quick-reply    |      | N | A
            catalog        |      | N | A
            list-picker    |      | N | I
            location       |      | N | I
            pay            |      | N | I
            carousel       |      | A | A
            flows          |      | A | A
            whatsapp/flows |      | A | A
            whatsapp/authentication | | A | A
            twilio/quick-reply    | QQQ  | N | A
            twilio/quick-reply    | QQQQ | A | A
            twilio/call-to-action | U    | N | A
            twilio/call-to-action | UU   | A | A
            twilio/call-to-action | P    | A | A
            twilio/call-to-action | UQ   | A | A
            twilio/call-to-action | QQQ  | N | A
            twilio/call-to-action | QQQQ | A | A
            twilio/card           | QQQ  | N | A
            twilio/card           | UC   | A | A
            twilio/card           | QC   | A | A
            twilio/card           | C    | N | A
            twilio/card           | P    | A | A
            whatsapp/card         | V    | N | A
            whatsapp/card         | UU   | A | A
            """)
    void needOfApproval(String type, String buttons, String inWindow, String outside) {
        Template template = buttons == null
                ? template(type)
                : desk.create("\"" + type + "\":{\"body\":\"b\",\"actions\":[" + actions(buttons) + "]}");
        Rendered.Form form = form(template, Channel.WHATSAPP, Map.of());
        assertThat(form.need(true).name()).startsWith(inWindow);
        assertThat(form.need(false).name()).startsWith(outside);
    }

    private static String actions(String letters) {
        return letters.chars()
                .mapToObj(each -> switch (each) {
                    case 'U' -> "{\"type\":\"URL\",\"title\":\"t\",\"url\":\"https://a.example\"}";
                    case 'P' -> "{\"type\":\"PHONE_NUMBER\",\"title\":\"t\",\"phone\":\"+14155550100\"}";
                    case 'C' -> "{\"type\":\"COPY_CODE\",\"code\":\"x\"}";
                    case 'V' -> "{\"type\":\"VOICE_CALL\",\"title\":\"t\"}";
                    default -> REPLY;
                })
                .collect(Collectors.joining(","));
    }

    @Test
    void soundsAndSingleProducts_goInAWindowOnly() {
        Rendered.Form sound =
                form("twilio/media", "{\"body\":\"b\",\"media\":[\"https://a.example/x.MP3?a=1\"]}", Channel.WHATSAPP);
        assertThat(List.of(sound.need(true), sound.need(false)))
                .containsExactly(ApprovalNeed.NONE, ApprovalNeed.IMPOSSIBLE);
        Rendered.Form single = form("twilio/catalog", "{\"id\":\"1\",\"items\":[{\"id\":\"1\"}]}", Channel.WHATSAPP);
        assertThat(List.of(single.need(true), single.need(false)))
                .containsExactly(ApprovalNeed.NONE, ApprovalNeed.IMPOSSIBLE);
    }
}
