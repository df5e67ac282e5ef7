package dev.tidings.mock.content;

import dev.tidings.mock.channel.Channel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody on a channel sees of a template: of the types in it, the richest that the channel has a form for, with values in the
 * places of placeholders. The same template, channel and values give the same.
 *
 * @see <a href="https://www.twilio.com/docs/content/content-types-overview#channel-support-and-priority-order">Order of types</a>
 */
public final class Rendering {
    private static final int MOST_WHATSAPP_BUTTONS = 10;
    private static final int LONGEST_APPROVED_TEXT = 1_024;
    private static final int LONGEST_RCS_TITLE = 200;

    /** So many buttons stand in a card of RCS; the others stand below the message. */
    private static final int RCS_CARD_BUTTONS = 4;

    private static final int LONGEST_ONE_TIME_CODE = 15;
    private static final String COPY = "Copy code";

    private final Template template;
    private final ContentType type;
    private final Channel channel;
    private final Map<String, String> values;
    private final Parts parts;
    private final Set<String> missing = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    private Rendering(Template template, ContentType type, Channel channel, Map<String, String> values) {
        this.template = template;
        this.type = type;
        this.channel = channel;
        this.values = values;
        this.parts = new Parts(template.content(type).orElseThrow()).changed(this::filled);
    }

    /** The type of {@code template} that {@code channel} shows; empty if it has no form for any. */
    public static Optional<ContentType> choose(Template template, Channel channel) {
        return template.contentTypes().stream()
                .filter(type -> type.channels().contains(channel))
                .reduce((simpler, richer) -> richer);
    }

    /** The keys of all placeholders in what {@code template} has of {@code type}. */
    public static Set<String> keys(Template template, ContentType type) {
        Set<String> keys = new LinkedHashSet<>();
        template.content(type)
                .ifPresent(
                        members -> new Parts(members).allTexts().forEach(text -> keys.addAll(Placeholders.keys(text))));
        return keys;
    }

    /** What is seen of {@code template} on {@code channel}; placeholders that {@code variables} does not name have their defaults. */
    public static Rendered render(Template template, Channel channel, Variables variables) {
        return render(template, channel, variables.values());
    }

    /** What is seen of {@code template} on {@code channel}; placeholders that {@code values} does not name have their defaults. */
    public static Rendered render(Template template, Channel channel, Map<String, String> values) {
        Optional<ContentType> type = choose(template, channel);
        if (type.isEmpty()) {
            return new Rendered.None(
                    channel,
                    channel.title() + " has no form for " + template.types().keySet()
                            + ": add a type that it has one for");
        }
        return new Rendering(template, type.get(), channel, new Variables(values, null).over(template.variables()))
                .form();
    }

    private String filled(String text) {
        return Placeholders.filled(text, key -> {
            String value = values.get(key);
            if (value == null) {
                missing.add(key);
            }
            return value;
        });
    }

    private Rendered.Form form() {
        ShapeReader.faults("", parts.members(), Shapes.of(type), faults::add);
        Draft draft = new Draft();
        draft.text = parts.text("body");
        draft.media = parts.texts("media");
        draft.buttons = buttons(parts);
        switch (type) {
            case LOCATION -> draft.location = location();
            case LIST_PICKER -> draft.picker = picker();
            case CARD -> card(draft);
            case CAROUSEL -> carousel(draft);
            case CATALOG -> catalog(draft);
            case FLOWS, WHATSAPP_FLOWS -> flow(draft);
            case WHATSAPP_CARD -> {
                draft.header = parts.text("header_text");
                draft.footer = parts.text("footer");
            }
            case AUTHENTICATION -> authentication(draft);
            default -> {
                // nothing but text, media and buttons
            }
        }
        if (channel == Channel.WHATSAPP) {
            whatsApp(draft);
        }
        return draft.made();
    }

    private void whatsApp(Draft draft) {
        if (draft.buttons.size() > MOST_WHATSAPP_BUTTONS) {
            faults.add("actions has " + draft.buttons.size() + " buttons: must be at most " + MOST_WHATSAPP_BUTTONS);
        }
        String text = draft.text == null ? "" : draft.text;
        int length = text.codePointCount(0, text.length());
        if (template.approval().approved() && length > LONGEST_APPROVED_TEXT) {
            faults.add("the text has " + length + " characters: must be at most " + LONGEST_APPROVED_TEXT
                    + " in an approved template");
        }
    }

    private List<Rendered.Button> buttons(Parts of) {
        List<Rendered.Button> buttons = new ArrayList<>();
        for (Parts each : of.objects("actions")) {
            buttons.add(button(each));
        }
        return buttons;
    }

    private Rendered.Button button(Parts action) {
        Rendered.Button.Kind kind = switch (action.textOr("type", "")) {
            case "URL" -> Rendered.Button.Kind.URL;
            case "PHONE_NUMBER", "PHONE" -> Rendered.Button.Kind.PHONE_NUMBER;
            case "COPY_CODE" -> Rendered.Button.Kind.COPY_CODE;
            case "VOICE_CALL" -> Rendered.Button.Kind.VOICE_CALL;
            case "VOICE_CALL_REQUEST" -> Rendered.Button.Kind.VOICE_CALL_REQUEST;
            case "REQUEST_CONTACT_INFO" -> Rendered.Button.Kind.REQUEST_CONTACT_INFO;
            default -> Rendered.Button.Kind.QUICK_REPLY;
        };
        Integer ttl = action.whole("ttl_minutes");
        return new Rendered.Button(
                kind,
                title(kind, action),
                action.text("id"),
                action.text("url"),
                action.text("phone"),
                action.text("code"),
                kind != Rendered.Button.Kind.VOICE_CALL ? null : ttl == null ? (Integer) USUAL_TTL : ttl);
    }

    /** Seven days in minutes. */
    private static final int USUAL_TTL = 10_080;

    /** WhatsApp has a name for what copies a code that no template changes. How it writes this one and others is unconfirmed. */
    private String title(Rendered.Button.Kind kind, Parts action) {
        return switch (kind) {
            case COPY_CODE -> channel == Channel.WHATSAPP ? COPY : action.textOr("title", COPY);
            case VOICE_CALL_REQUEST -> action.textOr("title", "Allow calls");
            case REQUEST_CONTACT_INFO -> action.textOr("title", "Share phone number");
            default -> action.textOr("title", "");
        };
    }

    private Rendered.Location location() {
        return new Rendered.Location(
                parts.decimal("latitude"),
                parts.decimal("longitude"),
                parts.text("label"),
                parts.text("address"),
                parts.text("id"));
    }

    private Rendered.Picker picker() {
        List<Rendered.Item> items = new ArrayList<>();
        for (Parts each : parts.objects("items")) {
            items.add(new Rendered.Item(each.textOr("id", ""), each.textOr("item", ""), each.text("description")));
        }
        return new Rendered.Picker(parts.textOr("button", ""), items);
    }

    private void card(Draft draft) {
        String title = parts.text("title");
        String subtitle = parts.text("subtitle");
        switch (channel) {
            case RCS -> rcsCard(draft, title, subtitle);
            case WHATSAPP -> {
                // The body is for RCS alone; what WhatsApp shows of a card that has nothing else is unconfirmed.
                draft.text = title == null ? parts.text("body") : title;
                draft.footer = subtitle;
            }
            default -> {
                // How Messenger arranges a card is unconfirmed: title, then what else there is to read.
                draft.header = title;
                draft.text = joined(parts.text("body"), subtitle);
            }
        }
    }

    private void rcsCard(Draft draft, @Nullable String title, @Nullable String subtitle) {
        draft.header = title;
        draft.text = joined(parts.text("body"), subtitle);
        draft.layout = new Rendered.Layout(
                parts.textOr("orientation", "VERTICAL"),
                parts.textOr("thumbnailImageAlignment", "LEFT"),
                parts.textOr("height", "TALL"));
        if (title != null && title.codePointCount(0, title.length()) > LONGEST_RCS_TITLE) {
            faults.add("title has " + title.codePointCount(0, title.length()) + " characters: must be at most "
                    + LONGEST_RCS_TITLE + " on RCS");
        }
        List<Rendered.Button> inCard = new ArrayList<>();
        for (Parts each : parts.objects("actions")) {
            boolean apart = each.flag("chip_list") || draft.media.isEmpty() || inCard.size() == RCS_CARD_BUTTONS;
            (apart ? draft.chips : inCard).add(button(each));
        }
        draft.buttons = inCard;
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        return first == null ? second : second == null ? first : first + "\n" + second;
    }

    private void carousel(Draft draft) {
        if (channel == Channel.RCS) {
            draft.text = null;
        }
        for (Parts each : parts.objects("cards")) {
            int length = TypeRules.cardText(each);
            if (length > TypeRules.MOST_CARD_TEXT) {
                faults.add("cards[" + draft.cards.size() + "] has " + length
                        + " characters in title and body: must be at most " + TypeRules.MOST_CARD_TEXT);
            }
            draft.cards.add(new Rendered.Card(
                    each.text("title"), each.textOr("body", ""), each.textOr("media", ""), buttons(each)));
        }
    }

    private void catalog(Draft draft) {
        List<Rendered.Product> items = new ArrayList<>();
        parts.objects("items").forEach(each -> items.add(product(each)));
        String dynamic = parts.text("dynamic_items");
        if (dynamic != null && Placeholders.keys(dynamic).isEmpty()) {
            List<Parts> given = TypeRules.array("dynamic_items", dynamic);
            if (given.isEmpty()) {
                faults.add("dynamic_items " + ShapeReader.shown(dynamic)
                        + ": must be the text of a JSON array of objects with an id");
            }
            given.forEach(each -> items.add(product(each)));
        }
        Rendered.Catalog.Scope scope = switch (items.size()) {
            case 0 -> Rendered.Catalog.Scope.WHOLE;
            case 1 -> Rendered.Catalog.Scope.SINGLE;
            default -> Rendered.Catalog.Scope.MULTIPLE;
        };
        draft.header = parts.text("title");
        draft.footer = parts.text("subtitle");
        draft.catalog = new Rendered.Catalog(
                parts.textOr("id", ""), scope, parts.text("title"), parts.text("thumbnail_item_id"), items);
        if (items.size() > 30) {
            faults.add("items and dynamic_items have " + items.size() + " elements: must be at most 30");
        }
    }

    private static Rendered.Product product(Parts item) {
        return new Rendered.Product(item.textOr("id", ""), item.text("section_title"));
    }

    private void flow(Draft draft) {
        // As on cards; where WhatsApp shows it is unconfirmed.
        draft.footer = parts.text("subtitle");
        String media = parts.text("media_url");
        draft.media = media == null ? List.of() : List.of(media);
        draft.buttons = List.of(new Rendered.Button(
                Rendered.Button.Kind.FLOW, parts.textOr("button_text", ""), null, null, null, null, null));
        draft.flow = new Rendered.Flow(
                parts.text("flow_id"),
                parts.text("flow_token"),
                parts.text("flow_first_page_id"),
                parts.objects("pages").size());
    }

    /** In WhatsApp's own words, in English whatever the template's language is. */
    private void authentication(Draft draft) {
        String code = parts.textOr("body", "");
        if (missing.isEmpty() && code.codePointCount(0, code.length()) >= LONGEST_ONE_TIME_CODE) {
            faults.add("variable 1 " + ShapeReader.shown(code) + ": must be shorter than " + LONGEST_ONE_TIME_CODE
                    + " characters");
        }
        draft.text = code + " is your verification code."
                + (parts.flag("add_security_recommendation") ? " For your security, do not share this code." : "");
        Integer minutes = parts.whole("code_expiration_minutes");
        draft.footer = minutes == null ? null : "This code expires in " + minutes + " minutes.";
        draft.buttons =
                List.of(new Rendered.Button(Rendered.Button.Kind.COPY_CODE, COPY, null, null, null, code, null));
    }

    /** A form while it is put together. */
    private final class Draft {
        @Nullable
        String header;

        @Nullable
        String text;

        @Nullable
        String footer;

        List<String> media = List.of();
        List<Rendered.Button> buttons = List.of();
        final List<Rendered.Button> chips = new ArrayList<>();
        Rendered.@Nullable Picker picker;
        Rendered.@Nullable Location location;
        final List<Rendered.Card> cards = new ArrayList<>();
        Rendered.@Nullable Catalog catalog;
        Rendered.@Nullable Flow flow;
        Rendered.@Nullable Layout layout;

        Rendered.Form made() {
            return new Rendered.Form(
                    type,
                    channel,
                    header,
                    text,
                    footer,
                    media,
                    buttons,
                    chips,
                    picker,
                    location,
                    cards,
                    catalog,
                    flow,
                    layout,
                    List.copyOf(missing),
                    faults);
        }
    }
}
