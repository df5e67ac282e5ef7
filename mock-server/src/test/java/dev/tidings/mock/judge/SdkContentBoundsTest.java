package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.messaging.content.ContentTemplates;
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
import dev.tidings.messaging.content.type.MediaContent;
import dev.tidings.messaging.content.type.QuickReplyContent;
import dev.tidings.messaging.content.type.TextContent;
import dev.tidings.messaging.content.type.WhatsappCardContent;
import dev.tidings.messaging.content.type.WhatsappFlowContent;
import dev.tidings.mock.Door;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SDK and the mock server agree on how long each text of a template may be: the longest that the SDK takes the server takes,
 * and one character more both refuse, each by itself.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SdkContentBoundsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String URL = "https://example.com/x";

    private final SdkDesk desk = new SdkDesk();
    private final ContentTemplates sdk = desk.sdk().contentTemplates();

    @AfterAll
    void close() {
        desk.close();
    }

    private static Arguments bound(String field, int most, Function<String, Content> make) {
        return Arguments.of(field, most, make);
    }

    private static Content action(Button button) {
        return CallToActionContent.of("b").button(button);
    }

    private static Content card(Button button) {
        return CardContent.create().title("t").button(button);
    }

    private static Content row(String body, Button button) {
        return CarouselContent.of("b").card(CarouselCard.of(body, URL).button(button));
    }

    static Stream<Arguments> bounds() {
        Button yes = Button.quickReply("Yes", "y");
        return Stream.of(
                bound("text body", 1_600, TextContent::of),
                bound("media body", 1_600, x -> MediaContent.of(URL).body(x)),
                bound("list body", 1_024, x -> ListPickerContent.of(x, "o").item("i", "1", "d")),
                bound("list button", 20, x -> ListPickerContent.of("b", x).item("i", "1", "d")),
                bound("list item", 24, x -> ListPickerContent.of("b", "o").item(x, "1", "d")),
                bound("list id", 200, x -> ListPickerContent.of("b", "o").item("i", x, "d")),
                bound(
                        "list description",
                        72,
                        x -> ListPickerContent.of("b", "o").item("i", "1", x)),
                bound("reply body", 1_024, x -> QuickReplyContent.of(x).reply("Yes", "y")),
                bound("reply title", 20, x -> QuickReplyContent.of("b").reply(x, "y")),
                bound("reply id", 200, x -> QuickReplyContent.of("b").reply("Yes", x)),
                bound("call body", 640, x -> CallToActionContent.of(x).button(yes)),
                bound("call reply", 20, x -> action(Button.quickReply(x, "y"))),
                bound("call address", 20, x -> action(Button.url(x, URL))),
                bound("call voice", 20, x -> action(Button.voiceCall(x))),
                bound("card title", 1_024, x -> CardContent.create().title(x).body("b")),
                bound("card body", 1_600, x -> CardContent.create().title("t").body(x)),
                bound("card subtitle", 60, x -> CardContent.create().title("t").subtitle(x)),
                bound("card reply", 20, x -> card(Button.quickReply(x, "y"))),
                bound("card address", 25, x -> card(Button.url(x, URL))),
                bound(
                        "carousel body",
                        1_024,
                        x -> CarouselContent.of(x)
                                .card(CarouselCard.of("c", URL).button(yes))),
                bound("carousel card", 160, x -> row(x, yes)),
                bound("carousel reply", 25, x -> row("c", Button.quickReply(x, "y"))),
                bound("catalog body", 1_024, x -> CatalogContent.of("c", x)),
                bound("catalog title", 60, x -> CatalogContent.of("c", "b").title(x)),
                bound(
                        "catalog subtitle",
                        1_024,
                        x -> CatalogContent.of("c", "b").subtitle(x)),
                bound("product", 100, x -> CatalogContent.of("c", "b").item(x, "s")),
                bound("section", 24, x -> CatalogContent.of("c", "b").item("i", x)),
                bound("form body", 1_024, x -> form(x, "p")),
                bound("form page", 20, x -> form("b", x)),
                bound("WhatsApp form body", 1_024, x -> WhatsappFlowContent.of(x, "o", "1")),
                bound(
                        "WhatsApp card body",
                        1_024,
                        x -> WhatsappCardContent.of(x).footer("f")),
                bound(
                        "WhatsApp card header",
                        60,
                        x -> WhatsappCardContent.of("b").headerText(x)),
                bound(
                        "WhatsApp card footer",
                        60,
                        x -> WhatsappCardContent.of("b").footer(x)),
                bound(
                        "WhatsApp card reply",
                        25,
                        x -> WhatsappCardContent.of("b").button(Button.quickReply(x, "y"))),
                bound(
                        "WhatsApp card address",
                        20,
                        x -> WhatsappCardContent.of("b").button(Button.url(x, URL))));
    }

    private static Content form(String body, String page) {
        return FlowContent.of(body, "o", "OTHER").page(FlowPage.of(page, "P").component("FOOTER", "Done"));
    }

    @ParameterizedTest(name = "{0} up to {1}")
    @MethodSource("bounds")
    void longest_isTaken_andOneMoreIsNot(String field, int most, Function<String, Content> make) {
        // Characters, not Java's: each of these is two of those.
        String longest = "\uD83D\uDE00".repeat(most);
        Content taken = make.apply(longest);
        assertThat(sdk.create("en", t -> t.add(taken)).types().orElseThrow().all())
                .hasSize(1);
        assertThatThrownBy(() -> sdk.create("en", t -> t.add(make.apply(longest + "x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(most + 1))
                .hasMessageContaining(Integer.toString(most));
        Content longer = taken.mapped(text -> text.equals(longest) ? text + "x" : text);
        Door.Answer refused = Door.of(desk.mock()).json("POST", "/content/v1/Content", body(longer));
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().path("code").asInt()).as(refused.text()).isEqualTo(21658);
    }

    private static String body(Content content) {
        Map<String, Object> types = Map.of(content.type(), content.members());
        return JSON.valueToTree(Map.of("language", "en", "types", types)).toString();
    }
}
