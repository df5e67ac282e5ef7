package dev.tidings.messaging.content;

import dev.tidings.messaging.content.type.AuthenticationContent;
import dev.tidings.messaging.content.type.Button;
import dev.tidings.messaging.content.type.ButtonType;
import dev.tidings.messaging.content.type.CallToActionContent;
import dev.tidings.messaging.content.type.CardContent;
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
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What will they see? Says without a call which form of a template a channel shows, and how, by the rules that Twilio publishes:
 * the richest type that the channel supports. The real message may differ where a phone decides.
 *
 * <pre>{@code
 * ContentRenderer.render(template, ContentChannel.WHATSAPP, Map.of("1", "Ada"));
 * }</pre>
 */
public final class ContentRenderer {
    /** The one placeholder of a one-time code. */
    private static final String CODE = "{{1}}";

    private static final String COPY = "Copy code";

    /** Sounds are taken on WhatsApp while its user is in touch, and never else. */
    private static final Set<String> SOUNDS = Set.of("aac", "amr", "m4a", "mp3", "ogg", "opus", "wav");

    private static final int IN_A_CARD = 4;
    private static final int IN_SESSION = 3;

    /** From the simplest to the richest, each with where it is shown; where {@code whatsapp/flows} stands is unconfirmed. */
    private static final Map<String, Set<ContentChannel>> SHOWN = new LinkedHashMap<>();

    static {
        EnumSet<ContentChannel> whatsapp = EnumSet.of(ContentChannel.WHATSAPP);
        EnumSet<ContentChannel> chats = EnumSet.of(ContentChannel.WHATSAPP, ContentChannel.MESSENGER);
        SHOWN.put(TextContent.TYPE, EnumSet.complementOf(EnumSet.of(ContentChannel.MMS)));
        SHOWN.put(MediaContent.TYPE, EnumSet.complementOf(EnumSet.of(ContentChannel.SMS)));
        SHOWN.put(LocationContent.TYPE, whatsapp);
        SHOWN.put(QuickReplyContent.TYPE, chats);
        SHOWN.put(CallToActionContent.TYPE, chats);
        SHOWN.put(ListPickerContent.TYPE, whatsapp);
        SHOWN.put(CardContent.TYPE, EnumSet.of(ContentChannel.RCS, ContentChannel.WHATSAPP, ContentChannel.MESSENGER));
        SHOWN.put(CarouselContent.TYPE, EnumSet.of(ContentChannel.RCS, ContentChannel.WHATSAPP));
        SHOWN.put(CatalogContent.TYPE, whatsapp);
        SHOWN.put("twilio/pay", whatsapp);
        SHOWN.put(FlowContent.TYPE, whatsapp);
        SHOWN.put(WhatsappFlowContent.TYPE, whatsapp);
        SHOWN.put(WhatsappCardContent.TYPE, whatsapp);
        SHOWN.put(AuthenticationContent.TYPE, whatsapp);
    }

    private ContentRenderer() {}

    /**
     * What {@code template} looks like on {@code channel}; empty if it has no form that is shown there.
     *
     * @param variables values of its placeholders; where there is none, the template's own counts
     */
    public static Optional<RenderedContent> render(
            ContentTemplate template, ContentChannel channel, Map<String, String> variables) {
        List<Content> all = template.types().map(ContentTypes::all).orElse(List.of());
        return render(all, template.variables(), channel, variables);
    }

    /** The same of a template that is yet to be made. */
    public static Optional<RenderedContent> render(
            ContentTemplateParams template, ContentChannel channel, Map<String, String> variables) {
        return render(template.contents(), template.variables(), channel, variables);
    }

    private static Optional<RenderedContent> render(
            Collection<Content> all,
            Map<String, String> defaults,
            ContentChannel channel,
            Map<String, String> variables) {
        List<String> order = List.copyOf(SHOWN.keySet());
        UnaryOperator<String> filling = Placeholders.filling(variables, defaults);
        return all.stream()
                .filter(each -> SHOWN.getOrDefault(each.type(), Set.of()).contains(channel))
                .max((one, other) -> Integer.compare(order.indexOf(one.type()), order.indexOf(other.type())))
                .map(chosen -> chosen instanceof AuthenticationContent code
                        ? code(code, filling.apply(CODE))
                        : worded(show(chosen.mapped(filling), channel), channel));
    }

    private static RenderedContent show(Content content, ContentChannel channel) {
        if (content instanceof CardContent card) {
            return channel == ContentChannel.WHATSAPP ? onWhatsapp(card) : asCard(card, channel);
        } else if (content instanceof WhatsappCardContent card) {
            return shown(card, card.headerText(), card.body(), card.footer(), card.media());
        } else if (content instanceof CatalogContent catalog) {
            return shown(catalog, catalog.title(), catalog.body(), catalog.subtitle(), List.of());
        } else if (content instanceof FlowContent flow) {
            return shown(
                    flow,
                    Optional.empty(),
                    flow.body(),
                    flow.subtitle(),
                    flow.mediaUrl().stream().toList());
        } else if (content instanceof WhatsappFlowContent flow) {
            return shown(
                    flow,
                    Optional.empty(),
                    flow.body(),
                    flow.subtitle(),
                    flow.mediaUrl().stream().toList());
        } else if (content instanceof CarouselContent && channel == ContentChannel.RCS) {
            return shown(content, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }
        return shown(content, Optional.empty(), content.body(), Optional.empty(), content.media());
    }

    private static RenderedContent shown(
            Content content,
            Optional<String> header,
            Optional<String> text,
            Optional<String> footer,
            List<String> media) {
        return new RenderedContent(content, header, text, footer, media, content.buttons(), List.of());
    }

    /** With its buttons called what the channel calls them. */
    private static RenderedContent worded(RenderedContent seen, ContentChannel channel) {
        return new RenderedContent(
                seen.content(),
                seen.header(),
                seen.text(),
                seen.footer(),
                seen.media(),
                seen.buttons().stream().map(each -> worded(each, channel)).toList(),
                seen.chips().stream().map(each -> worded(each, channel)).toList());
    }

    /** WhatsApp has a name for what copies a code that no template changes. How it writes this one and others is unconfirmed. */
    private static Button worded(Button button, ContentChannel channel) {
        String words = switch (button.type().known()) {
            case COPY_CODE -> COPY;
            case VOICE_CALL_REQUEST -> "Allow calls";
            case REQUEST_CONTACT_INFO -> "Share phone number";
            default -> "";
        };
        boolean overridden = channel == ContentChannel.WHATSAPP && button.type().equals(ButtonType.COPY_CODE);
        return !words.isEmpty() && (overridden || button.title().isEmpty()) ? button.title(words) : button;
    }

    /** Without a title its body is shown, though it is documented for RCS alone. */
    private static RenderedContent onWhatsapp(CardContent card) {
        return shown(card, Optional.empty(), card.title().or(card::body), card.subtitle(), card.media());
    }

    private static RenderedContent asCard(CardContent card, ContentChannel channel) {
        String text = Stream.of(card.body(), card.subtitle())
                .flatMap(Optional::stream)
                .reduce((body, subtitle) -> body + "\n" + subtitle)
                .orElse("");
        List<Button> inside = new ArrayList<>();
        List<Button> below = new ArrayList<>();
        for (Button each : card.buttons()) {
            boolean fits = channel != ContentChannel.RCS
                    || (!card.media().isEmpty() && !each.chip() && inside.size() < IN_A_CARD);
            (fits ? inside : below).add(each);
        }
        return new RenderedContent(
                card,
                card.title(),
                text.isEmpty() ? Optional.empty() : Optional.of(text),
                Optional.empty(),
                card.media(),
                List.copyOf(inside),
                List.copyOf(below));
    }

    /** WhatsApp's own words, in English. */
    private static RenderedContent code(AuthenticationContent code, String value) {
        String text = value + " is your verification code."
                + (code.addSecurityRecommendation() ? " For your security, do not share this code." : "");
        Optional<String> footer =
                code.codeExpirationMinutes().map(minutes -> "This code expires in " + minutes + " minutes.");
        List<Button> buttons = List.of(Button.copyCode(COPY, value));
        return new RenderedContent(code, Optional.empty(), Optional.of(text), footer, List.of(), buttons, List.of());
    }

    /**
     * Whether {@code content} must have been approved to be sent on WhatsApp.
     *
     * @param windowOpen whether the recipient has written within the last 24 hours
     */
    public static ApprovalNeed approval(Content content, boolean windowOpen) {
        if (!windowOpen && (content.media().stream().anyMatch(ContentRenderer::isSound) || isOneProduct(content))) {
            return ApprovalNeed.IMPOSSIBLE;
        }
        return switch (content.type()) {
            case LocationContent.TYPE, ListPickerContent.TYPE, "twilio/pay" ->
                windowOpen ? ApprovalNeed.FREE : ApprovalNeed.IMPOSSIBLE;
            case CarouselContent.TYPE, FlowContent.TYPE, WhatsappFlowContent.TYPE, AuthenticationContent.TYPE ->
                ApprovalNeed.APPROVED;
            case QuickReplyContent.TYPE, CallToActionContent.TYPE, CardContent.TYPE, WhatsappCardContent.TYPE ->
                windowOpen && simple(content.buttons()) ? ApprovalNeed.FREE : ApprovalNeed.APPROVED;
            // What shows times to choose from is not documented.
            case ScheduleContent.TYPE -> ApprovalNeed.IMPOSSIBLE;
            default -> windowOpen ? ApprovalNeed.FREE : ApprovalNeed.APPROVED;
        };
    }

    private static boolean isSound(String url) {
        String path = url.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
        return SOUNDS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    private static boolean isOneProduct(Content content) {
        return content instanceof CatalogContent catalog
                && catalog.products().size() == 1
                && catalog.dynamicItems()
                        .filter(given -> given.startsWith("{{"))
                        .isEmpty();
    }

    /** At most three buttons, all of one kind, none that calls, and one address at most. */
    private static boolean simple(List<Button> buttons) {
        List<ButtonType> kinds = buttons.stream().map(Button::type).distinct().toList();
        return buttons.size() <= IN_SESSION
                && kinds.size() <= 1
                && !kinds.contains(ButtonType.PHONE_NUMBER)
                && (buttons.size() <= 1 || !kinds.contains(ButtonType.URL));
    }
}
