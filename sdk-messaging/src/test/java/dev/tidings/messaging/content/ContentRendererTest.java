package dev.tidings.messaging.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.value.PhoneNumber;
import dev.tidings.messaging.content.type.AuthenticationContent;
import dev.tidings.messaging.content.type.Button;
import dev.tidings.messaging.content.type.CallToActionContent;
import dev.tidings.messaging.content.type.CardContent;
import dev.tidings.messaging.content.type.CarouselCard;
import dev.tidings.messaging.content.type.CarouselContent;
import dev.tidings.messaging.content.type.CatalogContent;
import dev.tidings.messaging.content.type.Content;
import dev.tidings.messaging.content.type.FlowContent;
import dev.tidings.messaging.content.type.ListPickerContent;
import dev.tidings.messaging.content.type.LocationContent;
import dev.tidings.messaging.content.type.MediaContent;
import dev.tidings.messaging.content.type.QuickReplyContent;
import dev.tidings.messaging.content.type.ScheduleContent;
import dev.tidings.messaging.content.type.TextContent;
import dev.tidings.messaging.content.type.WhatsappCardContent;
import dev.tidings.messaging.content.type.WhatsappFlowContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each channel shows of each type of content, and of which it needs to have been approved. */
class ContentRendererTest {
    private static final Button CALL = Button.phoneNumber("Call", PhoneNumber.of("+14155550100"));
    private static final Button SEE = Button.url("See", "https://example.com/{{2}}");
    private static final Map<String, Content> SAMPLES = Stream.of(
                    TextContent.of("Hi {{1}}"),
                    MediaContent.of("https://example.com/{{2}}").body("Look, {{1}}"),
                    LocationContent.of(37.8, -122.4).label("{{1}}'s"),
                    QuickReplyContent.of("Well, {{1}}?").reply("Yes", "y").reply("No", "n"),
                    CallToActionContent.of("Go, {{1}}").button(SEE),
                    ListPickerContent.of("Which, {{1}}?", "Open").item("One", "1", "First"),
                    CardContent.create()
                            .title("Boots")
                            .body("For {{1}}")
                            .subtitle("Half price")
                            .button(SEE),
                    CarouselContent.of("Pick, {{1}}")
                            .card(CarouselCard.of("Warm", "https://example.com/c")
                                    .button(SEE)),
                    CatalogContent.of("c", "All for {{1}}").title("Shop").subtitle("Now"),
                    FlowContent.of("Book, {{1}}", "Start", "SURVEY").subtitle("Soon"),
                    WhatsappFlowContent.of("Form, {{1}}", "Open", "f").mediaUrl("https://example.com/{{2}}"),
                    WhatsappCardContent.of("Sale, {{1}}")
                            .headerText("News")
                            .footer("Bye")
                            .button(CALL),
                    AuthenticationContent.of("Copy it").codeExpirationMinutes(10),
                    ScheduleContent.of("s", "When?", "9-10"))
            .collect(Collectors.toMap(Content::type, each -> each, (one, other) -> one, LinkedHashMap::new));

    /** Header ~ text ~ footer ~ media ~ buttons ~ chips; nothing if the channel cannot show it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twilio/text             | SMS       | ~Hi Ada~~~~
            twilio/text             | MMS       |
            twilio/text             | RCS       | ~Hi Ada~~~~
            twilio/text             | WHATSAPP  | ~Hi Ada~~~~
            twilio/text             | MESSENGER | ~Hi Ada~~~~
            twilio/media            | SMS       |
            twilio/media            | MMS       | ~Look, Ada~~https://example.com/b~~
            twilio/media            | RCS       | ~Look, Ada~~https://example.com/b~~
            twilio/media            | WHATSAPP  | ~Look, Ada~~https://example.com/b~~
            twilio/media            | MESSENGER | ~Look, Ada~~https://example.com/b~~
            twilio/location         | SMS       |
            twilio/location         | MMS       |
            twilio/location         | RCS       |
            twilio/location         | WHATSAPP  | ~~~~~
            twilio/location         | MESSENGER |
            twilio/quick-reply      | SMS       |
            twilio/quick-reply      | MMS       |
            twilio/quick-reply      | RCS       |
            twilio/quick-reply      | WHATSAPP  | ~Well, Ada?~~~Yes No~
            twilio/quick-reply      | MESSENGER | ~Well, Ada?~~~Yes No~
            twilio/call-to-action   | SMS       |
            twilio/call-to-action   | MMS       |
            twilio/call-to-action   | RCS       |
            twilio/call-to-action   | WHATSAPP  | ~Go, Ada~~~See=https://example.com/b~
            twilio/call-to-action   | MESSENGER | ~Go, Ada~~~See=https://example.com/b~
            twilio/list-picker      | SMS       |
            twilio/list-picker      | MMS       |
            twilio/list-picker      | RCS       |
            twilio/list-picker      | WHATSAPP  | ~Which, Ada?~~~~
            twilio/list-picker      | MESSENGER |
            twilio/card             | SMS       |
            twilio/card             | MMS       |
            twilio/card             | RCS       | Boots~For Ada+Half price~~~~See=https://example.com/b
            twilio/card             | WHATSAPP  | ~Boots~Half price~~See=https://example.com/b~
            twilio/card             | MESSENGER | Boots~For Ada+Half price~~~See=https://example.com/b~
            twilio/carousel         | SMS       |
            twilio/carousel         | MMS       |
            twilio/carousel         | RCS       | ~~~~~
            twilio/carousel         | WHATSAPP  | ~Pick, Ada~~~~
            twilio/carousel         | MESSENGER |
            twilio/catalog          | RCS       |
            twilio/catalog          | WHATSAPP  | Shop~All for Ada~Now~~~
            twilio/catalog          | MESSENGER |
            twilio/flows            | RCS       |
            twilio/flows            | WHATSAPP  | ~Book, Ada~Soon~~~
            twilio/flows            | MESSENGER |
            whatsapp/flows          | RCS       |
            whatsapp/flows          | WHATSAPP  | ~Form, Ada~~https://example.com/b~~
            whatsapp/card           | RCS       |
            whatsapp/card           | WHATSAPP  | News~Sale, Ada~Bye~~Call=+14155550100~
            whatsapp/card           | MESSENGER |
            whatsapp/authentication | SMS       |
            whatsapp/authentication | RCS       |
            whatsapp/authentication | WHATSAPP  | ~Ada is your verification code. For your security, do not share this code.~This code expires in 10 minutes.~~Copy code=Ada~
            twilio/schedule         | RCS       |
            twilio/schedule         | WHATSAPP  |
            """)
    void eachType_onEachChannel(String type, ContentChannel channel, String shown) {
        assertThat(shown(channel, SAMPLES.get(type))).isEqualTo(Optional.ofNullable(shown));
    }

    /** From the simplest to the richest, as documented. */
    @Test
    void ofSeveralTypes_theRichestThatIsShown_isShown() {
        List<Content> all = new ArrayList<>(SAMPLES.values());
        Collections.reverse(all);
        Map<ContentChannel, String> chosen = new EnumMap<>(ContentChannel.class);
        for (ContentChannel each : ContentChannel.values()) {
            chosen.put(each, rendered(each, all).orElseThrow().content().type());
        }
        assertThat(chosen)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ContentChannel.SMS, "twilio/text",
                        ContentChannel.MMS, "twilio/media",
                        ContentChannel.RCS, "twilio/carousel",
                        ContentChannel.WHATSAPP, "whatsapp/authentication",
                        ContentChannel.MESSENGER, "twilio/card"));
        List<String> order = List.of(
                "twilio/text",
                "twilio/media",
                "twilio/location",
                "twilio/quick-reply",
                "twilio/call-to-action",
                "twilio/list-picker",
                "twilio/card",
                "twilio/carousel",
                "twilio/catalog",
                "twilio/flows",
                "whatsapp/card",
                "whatsapp/authentication");
        for (int i = 1; i < order.size(); i++) {
            List<Content> two = List.of(SAMPLES.get(order.get(i)), SAMPLES.get(order.get(i - 1)));
            assertThat(rendered(ContentChannel.WHATSAPP, two)
                            .orElseThrow()
                            .content()
                            .type())
                    .isEqualTo(order.get(i));
        }
    }

    @Test
    void cardOnRcs_withAPicture_hasFourButtonsInside_andTheOthersBelow() {
        CardContent card = CardContent.create().title("Boots").media("https://example.com/b.jpg");
        for (int i = 0; i < 6; i++) {
            card = card.button(Button.quickReply("B" + i, "b" + i));
        }
        assertThat(shown(ContentChannel.RCS, card)).contains("Boots~~~https://example.com/b.jpg~B0 B1 B2 B3~B4 B5");
        CardContent chips = CardContent.create()
                .title("Boots")
                .media("https://example.com/b.jpg")
                .button(Button.quickReply("A", "a").inChipList())
                .button(Button.quickReply("B", "b"));
        assertThat(shown(ContentChannel.RCS, chips)).contains("Boots~~~https://example.com/b.jpg~B~A");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Hi {{1}},              Hi Ada
            Hi {{ 1 }},            Hi Ada
            {{name}} {{1}}{{1}},   Zoe AdaAda
            {{unknown}} stays,     {{unknown}} stays
            {{first_name}} stays,  {{first_name}} stays
            {{1} and {1}},         {{1} and {1}}
            {{}},                  {{}}
            {{money}},             $1\\2
            """)
    void placeholders_takeTheMessagesValue_elseTheTemplates(String text, String filled) {
        ContentTemplateParams template = ContentTemplateParams.builder()
                .add(TextContent.of(text))
                .variable("1", "Bo")
                .variable("name", "Zoe")
                .variable("money", "$1\\2")
                .build();
        assertThat(ContentRenderer.render(template, ContentChannel.SMS, Map.of("1", "Ada"))
                        .orElseThrow()
                        .text())
                .contains(filled.replace("\\\\", "\\"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            twilio/text,             FREE,     APPROVED
            twilio/media,            FREE,     APPROVED
            twilio/quick-reply,      FREE,     APPROVED
            twilio/catalog,          FREE,     APPROVED
            twilio/schedule,         IMPOSSIBLE, IMPOSSIBLE
            twilio/call-to-action,   FREE,     APPROVED
            twilio/card,             FREE,     APPROVED
            whatsapp/card,           APPROVED, APPROVED
            twilio/list-picker,      FREE,     IMPOSSIBLE
            twilio/location,         FREE,     IMPOSSIBLE
            twilio/carousel,         APPROVED, APPROVED
            twilio/flows,            APPROVED, APPROVED
            whatsapp/flows,          APPROVED, APPROVED
            whatsapp/authentication, APPROVED, APPROVED
            """)
    void eachType_needsApproval_insideTheWindow_andOutside(String type, ApprovalNeed inside, ApprovalNeed outside) {
        assertThat(ContentRenderer.approval(SAMPLES.get(type), true)).isEqualTo(inside);
        assertThat(ContentRenderer.approval(SAMPLES.get(type), false)).isEqualTo(outside);
    }

    @Test
    void soundsAndSingleProducts_areTakenInsideTheWindowOnly() {
        for (Content each : List.of(
                MediaContent.of("https://example.com/x.MP3?a=1"),
                CatalogContent.of("c", "One").item("1", "New"),
                CatalogContent.of("c", "One").dynamicItems("[{\"id\":\"1\"}]"))) {
            assertThat(ContentRenderer.approval(each, true)).isEqualTo(ApprovalNeed.FREE);
            assertThat(ContentRenderer.approval(each, false)).isEqualTo(ApprovalNeed.IMPOSSIBLE);
        }
        assertThat(ContentRenderer.approval(
                        CatalogContent.of("c", "Some").item("1", "New").dynamicItems("{{products}}"), false))
                .isEqualTo(ApprovalNeed.APPROVED);
    }

    @Test
    void someButtons_haveTheChannelsWords() {
        CallToActionContent code = CallToActionContent.of("Go").button(Button.copyCode("Take it", "SALE"));
        assertThat(shown(ContentChannel.WHATSAPP, code)).contains("~Go~~~Copy code=SALE~");
        assertThat(shown(ContentChannel.MESSENGER, code)).contains("~Go~~~Take it=SALE~");
        assertThat(shown(ContentChannel.WHATSAPP, CallToActionContent.of("Go").button(Button.voiceCallRequest())))
                .contains("~Go~~~Allow calls~");
        assertThat(shown(ContentChannel.WHATSAPP, CallToActionContent.of("Go").button(Button.requestContactInfo())))
                .contains("~Go~~~Share phone number~");
    }

    @Test
    void withoutApproval_upToThreeButtonsOfOneKind_andOneAddress() {
        QuickReplyContent three =
                QuickReplyContent.of("?").reply("a", "a").reply("b", "b").reply("c", "c");
        assertThat(ContentRenderer.approval(three, true)).isEqualTo(ApprovalNeed.FREE);
        assertThat(ContentRenderer.approval(three.reply("d", "d"), true)).isEqualTo(ApprovalNeed.APPROVED);
        CallToActionContent one = CallToActionContent.of("Go").button(SEE);
        assertThat(ContentRenderer.approval(one.button(SEE), true)).isEqualTo(ApprovalNeed.APPROVED);
        assertThat(ContentRenderer.approval(one.button(Button.quickReply("a", "a")), true))
                .isEqualTo(ApprovalNeed.APPROVED);
        CallToActionContent code = CallToActionContent.of("Go").button(Button.copyCode("Take it", "SALE"));
        assertThat(ContentRenderer.approval(code, true)).isEqualTo(ApprovalNeed.FREE);
        assertThat(ContentRenderer.approval(code.button(Button.quickReply("a")), true))
                .as("of two kinds")
                .isEqualTo(ApprovalNeed.APPROVED);
        assertThat(ContentRenderer.approval(CallToActionContent.of("Go").button(CALL), true))
                .isEqualTo(ApprovalNeed.APPROVED);
    }

    private static Optional<RenderedContent> rendered(ContentChannel channel, List<Content> contents) {
        ContentTemplateParams template = ContentTemplateParams.builder()
                .contents(contents)
                .variable("1", "Bo")
                .build();
        return ContentRenderer.render(template, channel, Map.of("1", "Ada", "2", "b"));
    }

    private static Optional<String> shown(ContentChannel channel, Content content) {
        return rendered(channel, List.of(content))
                .map(it -> String.join(
                        "~",
                        it.header().orElse(""),
                        it.text().orElse("").replace('\n', '+'),
                        it.footer().orElse(""),
                        String.join(" ", it.media()),
                        text(it.buttons()),
                        text(it.chips())));
    }

    private static String text(List<Button> buttons) {
        return buttons.stream()
                .map(each -> each.title()
                        + each.url()
                                .or(each::phone)
                                .or(each::code)
                                .map(to -> "=" + to)
                                .orElse(""))
                .collect(Collectors.joining(" "));
    }
}
