package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.value.PhoneNumber;
import dev.tidings.messaging.content.ContentChannel;
import dev.tidings.messaging.content.ContentRenderer;
import dev.tidings.messaging.content.ContentTemplate;
import dev.tidings.messaging.content.ContentTemplateParams;
import dev.tidings.messaging.content.ContentTemplates;
import dev.tidings.messaging.content.RenderedContent;
import dev.tidings.messaging.content.type.AuthenticationContent;
import dev.tidings.messaging.content.type.Button;
import dev.tidings.messaging.content.type.CallToActionContent;
import dev.tidings.messaging.content.type.CardContent;
import dev.tidings.messaging.content.type.CarouselCard;
import dev.tidings.messaging.content.type.CarouselContent;
import dev.tidings.messaging.content.type.CatalogContent;
import dev.tidings.messaging.content.type.Content;
import dev.tidings.messaging.content.type.FlowContent;
import dev.tidings.messaging.content.type.FlowPage;
import dev.tidings.messaging.content.type.ListPickerContent;
import dev.tidings.messaging.content.type.LocationContent;
import dev.tidings.messaging.content.type.MediaContent;
import dev.tidings.messaging.content.type.QuickReplyContent;
import dev.tidings.messaging.content.type.ScheduleContent;
import dev.tidings.messaging.content.type.TextContent;
import dev.tidings.messaging.content.type.WhatsappCardContent;
import dev.tidings.messaging.content.type.WhatsappFlowContent;
import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.content.ContentType;
import dev.tidings.mock.content.Rendered;
import dev.tidings.mock.content.Rendering;
import dev.tidings.mock.content.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the SDK says that somebody will see of a template is what the mock server shows them: every type of content on every
 * channel, of a template that is yet to be made and of one that was fetched, and whether WhatsApp must have approved it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SdkRenderingTest {
    private static final Button SEE = Button.url("See", "https://example.com/{{2}}");
    private static final Button CALL = Button.phoneNumber("Call", PhoneNumber.of("+14155550100"));
    private static final Button YES = Button.quickReply("Yes", "y");

    /** How the SDK writes that nothing is seen, and how this test writes it of the mock server. */
    private static final String NOTHING = "nothing";

    private static final Map<String, String> DEFAULTS = Map.of("1", "Bo");
    private static final List<Map<String, String>> VALUES = List.of(
            Map.of("1", "Ada", "2", "b.png", "products", "[{\"id\":\"9\"},{\"id\":\"8\",\"section_title\":\"More\"}]"),
            Map.of(),
            Map.of("1", "$1\\{{2}}", "2", "{{1}}", "products", "[{\"id\":\"9\"}]"));

    private static final Map<String, Content> SAMPLES = new LinkedHashMap<>();

    static {
        SAMPLES.put("text", TextContent.of("Hi {{1}}, {{ 1 }}, {{unknown}}"));
        SAMPLES.put("media", MediaContent.of("https://example.com/{{2}}", "https://example.com/2.png"));
        SAMPLES.put(
                "media with text", MediaContent.of("https://example.com/1.png").body("Look, {{1}}"));
        SAMPLES.put("sound", MediaContent.of("https://example.com/1.OGG?a=b").body("Hear"));
        SAMPLES.put("location", LocationContent.of(37.5, -122.25));
        SAMPLES.put(
                "named location",
                LocationContent.of(1, 2).label("{{1}}'s").address("1 Way").id("p"));
        SAMPLES.put(
                "quick-reply",
                QuickReplyContent.of("Well, {{1}}?").reply("Yes", "y").reply("No", "n{{1}}"));
        SAMPLES.put("reply without an id", QuickReplyContent.of("Well?").reply("Yes"));
        SAMPLES.put(
                "list without descriptions",
                ListPickerContent.of("Which?", "Open").item("One", "1").item("Two", "2"));
        SAMPLES.put(
                "two kinds",
                CallToActionContent.of("Go")
                        .button(Button.copyCode("", "{{1}}"))
                        .button(YES));
        SAMPLES.put("four replies", four());
        SAMPLES.put("call-to-action", CallToActionContent.of("Go, {{1}}").button(SEE));
        SAMPLES.put("call", CallToActionContent.of("Go").button(CALL));
        SAMPLES.put(
                "code and calls",
                CallToActionContent.of("Go")
                        .button(Button.copyCode("Take it", "{{1}}"))
                        .button(Button.voiceCall("Ring"))
                        .button(Button.voiceCallRequest())
                        .button(YES));
        SAMPLES.put("ring", CallToActionContent.of("Go").button(Button.voiceCall("Ring", 60)));
        SAMPLES.put("contact", CallToActionContent.of("Go").button(Button.requestContactInfo()));
        SAMPLES.put(
                "phone",
                Content.of(
                        "twilio/call-to-action",
                        Map.of(
                                "body",
                                "b",
                                "actions",
                                List.of(Map.of("type", "PHONE", "title", "Call", "phone", "+14155550100")))));
        SAMPLES.put(
                "list-picker",
                ListPickerContent.of("Which, {{1}}?", "Open")
                        .item("One", "1", "For {{1}}")
                        .item("Two", "2", "x"));
        SAMPLES.put("card", CardContent.create().title("Boots for {{1}}").subtitle("Half price"));
        SAMPLES.put(
                "card with body only", CardContent.create().body("For {{1}}").button(YES));
        SAMPLES.put(
                "whole card",
                card(CardContent.create().title("Boots").body("For {{1}}").subtitle("Half price"), 3)
                        .button(YES.inChipList())
                        .button(SEE.id("s"))
                        .orientation("HORIZONTAL"));
        SAMPLES.put("card of buttons", card(CardContent.create().title("Boots").media("https://example.com/{{2}}"), 6));
        SAMPLES.put("card without a picture", card(CardContent.create().title("Boots"), 2));
        SAMPLES.put(
                "carousel",
                CarouselContent.of("Pick, {{1}}")
                        .card(CarouselCard.of("Warm", "https://example.com/{{2}}")
                                .title("For {{1}}")
                                .button(YES)
                                .button(SEE))
                        .card(CarouselCard.of("Dry", "https://example.com/2.png")
                                .button(YES)
                                .button(SEE)));
        SAMPLES.put("catalog", CatalogContent.of("c", "All for {{1}}"));
        SAMPLES.put("one product", CatalogContent.of("c", "One").item("1", "New"));
        SAMPLES.put(
                "products",
                CatalogContent.of("c", "Some")
                        .title("Shop")
                        .subtitle("Now, {{1}}")
                        .thumbnailItemId("1")
                        .item("1", "New")
                        .item("2", "New")
                        .dynamicItems("{{products}}"));
        SAMPLES.put(
                "products of messages",
                CatalogContent.of("c", "Some").title("Shop").dynamicItems("{{ products }}"));
        SAMPLES.put("pay", Content.of("twilio/pay", Map.of("x", "{{1}}")));
        SAMPLES.put("schedule", ScheduleContent.of("s", "When?", "9-10"));
        SAMPLES.put(
                "flows",
                FlowContent.of("Book, {{1}}", "Start", "SURVEY")
                        .subtitle("Soon")
                        .mediaUrl("https://example.com/f.png")
                        .page(FlowPage.of("p", "Page").component("FOOTER", "Done")));
        SAMPLES.put("whatsapp/flows", WhatsappFlowContent.of("Form, {{1}}", "Open", "77"));
        SAMPLES.put(
                "whole whatsapp/flows",
                WhatsappFlowContent.of("Form", "Open", "77")
                        .subtitle("Two")
                        .mediaUrl("https://example.com/{{2}}")
                        .flowToken("t{{1}}")
                        .flowFirstPageId("a"));
        SAMPLES.put(
                "whatsapp/card",
                WhatsappCardContent.of("Sale, {{1}}")
                        .headerText("News, {{1}}")
                        .footer("Bye")
                        .button(CALL));
        SAMPLES.put(
                "whatsapp/card with a file",
                WhatsappCardContent.of("Sale")
                        .media("https://example.com/{{2}}")
                        .button(SEE));
        SAMPLES.put("whatsapp/authentication", AuthenticationContent.of("Take it"));
        SAMPLES.put(
                "whole whatsapp/authentication",
                AuthenticationContent.of("Take it")
                        .addSecurityRecommendation(false)
                        .codeExpirationMinutes(10));
    }

    private final SdkDesk desk = new SdkDesk();
    private final ContentTemplates sdk = desk.sdk().contentTemplates();

    private static QuickReplyContent four() {
        return QuickReplyContent.of("?")
                .reply("A", "a")
                .reply("B", "b")
                .reply("C", "c")
                .reply("D", "d");
    }

    private static CardContent card(CardContent card, int replies) {
        CardContent full = card.media("https://example.com/1.png");
        for (int i = 0; i < replies; i++) {
            full = full.button(Button.quickReply("B" + i, "b" + i));
        }
        return full;
    }

    @AfterAll
    void close() {
        desk.close();
    }

    static Stream<Arguments> everyTypeOnEveryChannel() {
        return SAMPLES.keySet().stream()
                .flatMap(
                        sample -> Arrays.stream(ContentChannel.values()).map(channel -> Arguments.of(sample, channel)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("everyTypeOnEveryChannel")
    void eachType_onEachChannel(String sample, ContentChannel channel) {
        both(List.of(SAMPLES.get(sample)), channel);
    }

    /** Of every two types the same is chosen, in whatever order they are given. */
    @Test
    void ofTwoTypes_theSameIsShown() {
        Map<String, Content> one = new LinkedHashMap<>();
        SAMPLES.values().forEach(each -> one.putIfAbsent(each.type(), each));
        List<Content> types = List.copyOf(one.values());
        for (int i = 0; i < types.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (ContentChannel channel : ContentChannel.values()) {
                    both(List.of(types.get(i), types.get(j)), channel);
                }
            }
        }
        for (ContentChannel channel : ContentChannel.values()) {
            both(types, channel);
        }
    }

    /** There is a sample of every type that there is, and what can be seen of it is seen in some channel's test. */
    @Test
    void everyType_hasASample() {
        Set<String> sampled =
                SAMPLES.values().stream().map(Content::type).collect(Collectors.toCollection(TreeSet::new));
        assertThat(sampled)
                .isEqualTo(Arrays.stream(ContentType.values())
                        .map(ContentType::wire)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(ContentChannel.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(
                        Arrays.stream(Channel.values()).map(Enum::name).toArray(String[]::new));
    }

    private void both(List<Content> contents, ContentChannel channel) {
        ContentTemplateParams params = ContentTemplateParams.builder()
                .contents(contents)
                .variables(DEFAULTS)
                .build();
        ContentTemplate made = sdk.create("en", params);
        Template theirs = desk.mock().account().templates().get(made.sid().toString());
        for (Map<String, String> values : VALUES) {
            Rendered shown = Rendering.render(theirs, Channel.valueOf(channel.name()), values);
            String wanted = seen(shown);
            Optional<RenderedContent> ours = ContentRenderer.render(params, channel, values);
            assertThat(seen(ours)).as("yet to be made, with %s", values).isEqualTo(wanted);
            assertThat(seen(ContentRenderer.render(made, channel, values)))
                    .as("fetched, with %s", values)
                    .isEqualTo(wanted);
            if (channel == ContentChannel.WHATSAPP && shown.form().isPresent()) {
                needs(shown.form().get(), ours.orElseThrow());
            }
        }
        sdk.delete(made.sid());
    }

    private static void needs(Rendered.Form shown, RenderedContent ours) {
        for (boolean open : List.of(true, false)) {
            String need = switch (ContentRenderer.approval(ours.content(), open)) {
                case FREE -> "NONE";
                case APPROVED -> "APPROVAL";
                case IMPOSSIBLE -> "IMPOSSIBLE";
            };
            assertThat(need)
                    .as("need of approval, window open: %s", open)
                    .isEqualTo(shown.need(open).name());
        }
    }

    private static String seen(Rendered rendered) {
        return rendered.form().map(SdkRenderingTest::seen).orElse(NOTHING);
    }

    private static String seen(Rendered.Form form) {
        List<String> lines = new ArrayList<>();
        lines.add(form.type().wire());
        lines.add("header " + form.header());
        lines.add("text " + form.text());
        lines.add("footer " + form.footer());
        lines.add("media " + form.media());
        lines.add(
                "buttons " + form.buttons().stream().map(SdkRenderingTest::seen).toList());
        lines.add("chips " + form.chips().stream().map(SdkRenderingTest::seen).toList());
        Rendered.Location place = form.location();
        if (place != null) {
            lines.add("at " + place.latitude() + " " + place.longitude() + " " + place.label() + " " + place.address()
                    + " " + place.id());
        }
        Rendered.Picker picker = form.picker();
        if (picker != null) {
            lines.add("opened by " + picker.button());
            picker.items().forEach(each -> lines.add(each.id() + " " + each.title() + " " + each.description()));
        }
        form.cards()
                .forEach(each -> lines.add("card " + each.title() + " " + each.body() + " " + each.media() + " "
                        + each.buttons().stream().map(SdkRenderingTest::seen).toList()));
        Rendered.Catalog catalog = form.catalog();
        if (catalog != null) {
            lines.add("catalog " + catalog.id());
            catalog.items().forEach(each -> lines.add("product " + each.id() + " " + each.section()));
        }
        Rendered.Flow flow = form.flow();
        if (flow != null) {
            lines.add("flow " + flow.id() + " " + flow.pages());
        }
        return String.join("\n", lines);
    }

    private static String seen(Rendered.Button button) {
        return button.kind() + " " + button.title() + " " + button.id() + " " + button.url() + " " + button.phone()
                + " " + button.code() + " " + button.ttlMinutes();
    }

    private static String seen(Optional<RenderedContent> rendered) {
        return rendered.map(SdkRenderingTest::seen).orElse(NOTHING);
    }

    private static String seen(RenderedContent shown) {
        List<String> lines = new ArrayList<>();
        List<String> buttons = new ArrayList<>(
                shown.buttons().stream().map(SdkRenderingTest::seen).toList());
        List<String> more = more(shown.content(), buttons);
        lines.add(shown.content().type());
        lines.add("header " + shown.header().orElse(null));
        lines.add("text " + shown.text().orElse(null));
        lines.add("footer " + shown.footer().orElse(null));
        lines.add("media " + shown.media());
        lines.add("buttons " + buttons);
        lines.add("chips " + shown.chips().stream().map(SdkRenderingTest::seen).toList());
        lines.addAll(more);
        return String.join("\n", lines);
    }

    /** What the SDK leaves in the content: places, lists, cards, products, and what opens a form. */
    private static List<String> more(Content content, List<String> buttons) {
        List<String> lines = new ArrayList<>();
        if (content instanceof LocationContent place) {
            lines.add("at " + place.latitude().orElseThrow() + " "
                    + place.longitude().orElseThrow() + " "
                    + place.label().orElse(null) + " " + place.address().orElse(null) + " "
                    + place.id().orElse(null));
        } else if (content instanceof ListPickerContent picker) {
            lines.add("opened by " + picker.button().orElse(""));
            picker.items()
                    .forEach(each -> lines.add(each.id() + " " + each.item() + " "
                            + each.description().orElse(null)));
        } else if (content instanceof CarouselContent carousel) {
            carousel.cards()
                    .forEach(each -> lines.add("card " + each.title().orElse(null) + " " + each.body() + " "
                            + each.media().orElse("") + " "
                            + each.buttons().stream()
                                    .map(SdkRenderingTest::seen)
                                    .toList()));
        } else if (content instanceof CatalogContent catalog) {
            lines.add("catalog " + catalog.id().orElse(""));
            catalog.products()
                    .forEach(each -> lines.add("product " + each.get("id") + " " + each.get("section_title")));
        } else if (content instanceof FlowContent flow) {
            buttons.add(opening(flow.buttonText()));
            lines.add("flow null " + flow.pages().size());
        } else if (content instanceof WhatsappFlowContent flow) {
            buttons.add(opening(flow.buttonText()));
            lines.add("flow " + flow.flowId().orElse(null) + " 0");
        }
        return lines;
    }

    private static String opening(Optional<String> title) {
        return "FLOW " + title.orElse("") + " null null null null null";
    }

    private static String seen(Button button) {
        boolean rings = button.type().toString().equals("VOICE_CALL");
        return button.type() + " " + button.title() + " " + button.id().orElse(null) + " "
                + button.url().orElse(null) + " " + button.phone().orElse(null) + " "
                + button.code().orElse(null) + " "
                + (rings ? button.ttlMinutes().orElse(10_080) : null);
    }
}
