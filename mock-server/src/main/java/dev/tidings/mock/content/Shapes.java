package dev.tidings.mock.content;

import static dev.tidings.mock.content.Member.anything;
import static dev.tidings.mock.content.Member.choices;
import static dev.tidings.mock.content.Member.day;
import static dev.tidings.mock.content.Member.decimal;
import static dev.tidings.mock.content.Member.flag;
import static dev.tidings.mock.content.Member.objects;
import static dev.tidings.mock.content.Member.phone;
import static dev.tidings.mock.content.Member.text;
import static dev.tidings.mock.content.Member.url;
import static dev.tidings.mock.content.Member.urls;
import static dev.tidings.mock.content.Member.whole;
import static dev.tidings.mock.content.Member.word;

import dev.tidings.mock.content.Member.Slot;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in each type of content, as the OpenAPI file and Twilio's pages together have it. Where the two differ, what either of
 * them allows is allowed.
 *
 * @see <a href="https://www.twilio.com/docs/content/content-types-overview">Content types, with one page for each</a>
 */
final class Shapes {
    private static final int SHORT_TEXT = 1_024;
    private static final int LONG_TEXT = 1_600;

    /** 30 days. */
    private static final int LONGEST_TTL = 43_200;

    private static final Map<ContentType, List<Member>> ALL = new EnumMap<>(ContentType.class);

    static {
        ALL.put(ContentType.TEXT, List.of(text("body", LONG_TEXT).needed()));
        ALL.put(
                ContentType.MEDIA,
                List.of(text("body", LONG_TEXT), urls("media", Slot.BEHIND_HOST).needed()));
        ALL.put(
                ContentType.LOCATION,
                List.of(
                        decimal("latitude", -90, 90).needed(),
                        decimal("longitude", -180, 180).needed(),
                        text("label"),
                        text("address"),
                        text("id")));
        ALL.put(
                ContentType.LIST_PICKER,
                List.of(
                        text("body", SHORT_TEXT).needed(),
                        // That WhatsApp takes no more than 20 is unconfirmed.
                        text("button", 20).needed(),
                        objects(
                                        "items",
                                        10,
                                        text("item", 24).needed(),
                                        text("id", 200).needed(),
                                        text("description", 72))
                                .needed()));
        ALL.put(
                ContentType.QUICK_REPLY,
                List.of(
                        text("body", SHORT_TEXT).needed(),
                        choices(
                                        "actions",
                                        10,
                                        Map.of(
                                                "QUICK_REPLY",
                                                List.of(text("title", 20).needed(), text("id", 200))))
                                .needed()));
        ALL.put(
                ContentType.CALL_TO_ACTION,
                List.of(
                        text("body", 640).needed(),
                        // As many as the kinds together allow.
                        choices("actions", 10, callsToAction()).needed()));
        ALL.put(ContentType.CARD, card());
        ALL.put(ContentType.CAROUSEL, carousel());
        ALL.put(ContentType.CATALOG, catalog());
        ALL.put(ContentType.PAY, List.of());
        ALL.put(
                ContentType.SCHEDULE,
                List.of(
                        text("id").needed(),
                        text("title").needed(),
                        text("timeSlots").needed()));
        ALL.put(ContentType.FLOWS, flows());
        ALL.put(
                ContentType.WHATSAPP_FLOWS,
                List.of(
                        text("body", SHORT_TEXT).needed(),
                        text("button_text").needed(),
                        text("flow_id").needed(),
                        text("subtitle"),
                        url("media_url", Slot.ANYWHERE),
                        text("flow_token"),
                        text("flow_first_page_id"),
                        flag("is_flow_first_page_endpoint")));
        ALL.put(
                ContentType.WHATSAPP_CARD,
                List.of(
                        text("body", SHORT_TEXT).needed(),
                        text("footer", 60).with(Slot.NOWHERE),
                        text("header_text", 60),
                        urls("media", Slot.ANYWHERE),
                        choices("actions", 10, cardActions(25, 20))));
        ALL.put(
                ContentType.AUTHENTICATION,
                List.of(
                        choices(
                                        "actions",
                                        1,
                                        Map.of(
                                                "COPY_CODE",
                                                List.of(text("copy_code_text").needed())))
                                .needed(),
                        flag("add_security_recommendation"),
                        whole("code_expiration_minutes", 1, 90),
                        text("body")));
    }

    private Shapes() {}

    /** The members of {@code type}. */
    static List<Member> of(ContentType type) {
        return ALL.getOrDefault(type, List.of());
    }

    /** Whether what else stands in {@code type} is let be: what is in it is not published. */
    static boolean isOpen(ContentType type) {
        return type == ContentType.PAY;
    }

    private static Map<String, List<Member>> callsToAction() {
        List<Member> call = List.of(title(20), phone("phone").needed(), text("id", 200));
        Map<String, List<Member>> all = new LinkedHashMap<>();
        all.put("URL", List.of(title(20), url("url", Slot.AT_END).needed(), text("id", 200)));
        all.put("PHONE_NUMBER", call);
        // So on the page of this type.
        all.put("PHONE", call);
        all.put("COPY_CODE", copyCode());
        all.put("VOICE_CALL", voiceCall(20));
        all.put("VOICE_CALL_REQUEST", List.of(title(20).optional()));
        all.put("REQUEST_CONTACT_INFO", List.of(title(20).optional()));
        all.put("QUICK_REPLY", List.of(text("title", 20).needed(), text("id", 200)));
        return all;
    }

    private static Member title(int longest) {
        return text("title", longest).with(Slot.NOWHERE).needed();
    }

    /** WhatsApp puts its own words on the button, whatever the title is. */
    private static List<Member> copyCode() {
        return List.of(text("title"), text("code").needed(), text("id", 200));
    }

    private static List<Member> voiceCall(int title) {
        return List.of(title(title), whole("ttl_minutes", 1, LONGEST_TTL), text("id", 200));
    }

    private static Map<String, List<Member>> cardActions(int reply, int other) {
        Map<String, List<Member>> all = new LinkedHashMap<>();
        all.put("QUICK_REPLY", List.of(text("title", reply).needed(), text("id", 200), flag("chip_list")));
        all.put(
                "URL",
                List.of(
                        text("title", other).needed(),
                        url("url", Slot.ANYWHERE).needed(),
                        text("id", 200),
                        word("webview_size", "NONE", "HALF", "TALL", "FULL"),
                        flag("chip_list")));
        all.put(
                "PHONE_NUMBER",
                List.of(text("title", other).needed(), phone("phone").needed(), text("id", 200), flag("chip_list")));
        all.put("VOICE_CALL", voiceCall(other));
        all.put("COPY_CODE", copyCode());
        return all;
    }

    private static List<Member> card() {
        return List.of(
                text("title", SHORT_TEXT),
                text("body", LONG_TEXT).orNull(),
                text("subtitle", 60).with(Slot.NOWHERE),
                urls("media", Slot.ANYWHERE).orNull(),
                word("orientation", "VERTICAL", "HORIZONTAL"),
                word("thumbnailImageAlignment", "LEFT", "RIGHT"),
                word("height", "SHORT", "MEDIUM", "TALL"),
                // WhatsApp shows 10, RCS 11 below the message.
                choices("actions", 11, cardActions(20, 25)));
    }

    private static List<Member> carousel() {
        Map<String, List<Member>> actions = new LinkedHashMap<>();
        actions.put("QUICK_REPLY", List.of(text("title", 25).needed(), text("id", 200)));
        actions.put(
                "URL",
                List.of(text("title", 25).needed(), url("url", Slot.ANYWHERE).needed(), text("id", 200)));
        actions.put(
                "PHONE_NUMBER",
                List.of(text("title", 25).needed(), phone("phone").needed(), text("id", 200)));
        return List.of(
                text("body", SHORT_TEXT).needed(),
                objects(
                                "cards",
                                10,
                                // Of title and body together see the rules.
                                text("title"),
                                text("body").needed(),
                                url("media", Slot.BEHIND_HOST).needed(),
                                choices("actions", 2, actions).needed())
                        .needed());
    }

    private static List<Member> catalog() {
        return List.of(
                text("id").needed(),
                text("title", 60),
                text("body", SHORT_TEXT),
                text("subtitle", SHORT_TEXT),
                text("thumbnail_item_id").orNull(),
                objects(
                                "items",
                                30,
                                text("id", 100).needed(),
                                text("section_title", 24),
                                text("name").orNull(),
                                text("description").orNull(),
                                url("media_url", Slot.ANYWHERE).orNull(),
                                anything("price").orNull())
                        .orNull(),
                text("dynamic_items").orNull());
    }

    private static List<Member> flows() {
        String[] kinds = {
            "SHORT_TEXT", "LONG_TEXT", "SINGLE_SELECT", "MULTI_SELECT", "MULTIPLE_SELECT", "DATE_PICKER", "LIST",
            "TEXT_HEADING", "TEXT_SUBHEADING", "TEXT_BODY", "TEXT_CAPTION", "RICH_TEXT", "MEDIA", "FOOTER"
        };
        Member layout = objects(
                "layout",
                // How many a page may have is not published.
                100,
                word("type", kinds).needed(),
                text("label"),
                text("name").orNull(),
                text("text"),
                flag("required").orNull(),
                word("input_type", "TEXT", "NUMBER", "EMAIL", "PASSWORD", "PASSCODE", "PHONE")
                        .orNull(),
                text("helper_text"),
                text("options"),
                anything("default_value"),
                url("media_url", Slot.ANYWHERE),
                anything("min_selected_items"),
                anything("max_selected_items"),
                anything("min_length"),
                anything("max_length"),
                day("min_date"),
                day("max_date"),
                anything("unavailable_dates"));
        return List.of(
                text("body", SHORT_TEXT).needed(),
                text("button_text").needed(),
                word(
                                "type",
                                "SIGN_UP",
                                "SIGN_IN",
                                "APPOINTMENT_BOOKING",
                                "LEAD_GENERATION",
                                "CONTACT_US",
                                "CUSTOMER_SUPPORT",
                                "SURVEY",
                                "OTHER")
                        .needed(),
                text("subtitle"),
                url("media_url", Slot.ANYWHERE).orNull(),
                objects(
                                "pages",
                                10,
                                text("id", 20).needed(),
                                text("next_page_id", 20).orNull(),
                                text("title").needed(),
                                text("subtitle"),
                                layout.needed())
                        .needed());
    }
}
