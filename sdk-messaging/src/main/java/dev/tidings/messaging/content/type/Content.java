package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.value.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One form of a template, for the channels that can show it. It never changes: what adds to it gives a new one. Texts may hold
 * placeholders such as {@code {{1}}} wherever nothing else is said.
 */
public abstract sealed class Content extends JsonObject
        permits AuthenticationContent,
                CallToActionContent,
                CardContent,
                CarouselContent,
                CatalogContent,
                FlowContent,
                ListPickerContent,
                LocationContent,
                MediaContent,
                OtherContent,
                QuickReplyContent,
                ScheduleContent,
                TextContent,
                WhatsappCardContent,
                WhatsappFlowContent {
    private static final String PLACEHOLDER = "{{";
    private static final String TITLE = "actions.title";
    private static final Pattern DOMAIN = Pattern.compile("(?i)https?://[^/?#]+[/?#]");

    private final String type;

    Content(String type, Map<String, Object> members) {
        super(members);
        this.type = type;
    }

    /** The content of {@code type}, such as {@code twilio/text}, with its members on the wire; nothing is checked. */
    public static Content of(String type, Map<String, Object> members) {
        return switch (type) {
            case TextContent.TYPE -> new TextContent(members);
            case MediaContent.TYPE -> new MediaContent(members);
            case LocationContent.TYPE -> new LocationContent(members);
            case QuickReplyContent.TYPE -> new QuickReplyContent(members);
            case CallToActionContent.TYPE -> new CallToActionContent(members);
            case ListPickerContent.TYPE -> new ListPickerContent(members);
            case CardContent.TYPE -> new CardContent(members);
            case CarouselContent.TYPE -> new CarouselContent(members);
            case CatalogContent.TYPE -> new CatalogContent(members);
            case FlowContent.TYPE -> new FlowContent(members);
            case WhatsappFlowContent.TYPE -> new WhatsappFlowContent(members);
            case WhatsappCardContent.TYPE -> new WhatsappCardContent(members);
            case AuthenticationContent.TYPE -> new AuthenticationContent(members);
            case ScheduleContent.TYPE -> new ScheduleContent(members);
            default -> new OtherContent(type, members);
        };
    }

    /** The type on the wire, such as {@code twilio/text}. */
    public final String type() {
        return type;
    }

    /** The main text, if the type has one. */
    public Optional<String> body() {
        return text("body");
    }

    /** The addresses of the files that come with it. */
    public List<String> media() {
        return texts("media");
    }

    /** The buttons, in order. */
    public List<Button> buttons() {
        return objects("actions").stream().map(Button::of).toList();
    }

    /**
     * Refuses what the backend refuses of the whole, by the field's path.
     *
     * @throws IllegalArgumentException if something is missing, or does not go together
     */
    public void check() {}

    /** The same with each text changed by {@code change}. */
    @SuppressWarnings({"unchecked", "NullAway"}) // Of a map the change is a map; members may be null, as in answers.
    public final Content mapped(UnaryOperator<String> change) {
        return of(type, (Map<String, Object>) Button.mapped(members(), change));
    }

    /** The members and one more. */
    final Map<String, Object> with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members());
        more.put(name, value);
        return more;
    }

    /** The members, with {@code value} added to the list of {@code name}. */
    final Map<String, Object> adding(String name, Object value) {
        List<Object> all = new ArrayList<>(members().get(name) instanceof List<?> some ? some : List.of());
        all.add(value);
        return with(name, all);
    }

    /** {@code text} if it has at most {@code most} characters. */
    static String limited(String type, String field, String text, int most) {
        Check.length(type + '.' + field, Optional.of(text), most);
        return text;
    }

    /** {@code text} if there is something in it. */
    static String needed(String type, String field, String text) {
        if (text.isEmpty()) {
            throw Check.refused(type + '.' + field + " is empty: it must be given");
        }
        return text;
    }

    /** {@code text} if it has from one to {@code most} characters. */
    static String needed(String type, String field, String text, int most) {
        return limited(type, field, needed(type, field, text), most);
    }

    /** {@code word} if it is one of {@code words}. */
    static String word(String type, String field, String word, List<String> words) {
        if (!words.contains(word)) {
            throw Check.refused(type + '.' + field + " is '" + word + "': it must be one of " + words);
        }
        return word;
    }

    /** {@code url} if no placeholder stands in it before its path. */
    static String placed(String type, String field, String url) {
        int first = url.indexOf(PLACEHOLDER);
        if (first >= 0 && !DOMAIN.matcher(url.substring(0, first)).find()) {
            throw Check.refused(
                    type + '.' + field + " is '" + url + "': its placeholders must stand behind the domain");
        }
        return url;
    }

    /** The members of {@code button} if its title can be had; that of one that copies is not looked at by anybody. */
    static Map<String, Object> titled(String type, Button button, int mostOfReply, int mostOfOthers) {
        boolean reply = button.type().equals(ButtonType.QUICK_REPLY);
        if (!button.type().equals(ButtonType.COPY_CODE)) {
            needed(type, TITLE, button.title(), reply ? mostOfReply : mostOfOthers);
        }
        if (button.type().equals(ButtonType.VOICE_CALL)) {
            fixed(type, TITLE, button.title(), mostOfOthers);
        }
        return button.members();
    }

    /** {@code text} if it has at most {@code most} characters and no placeholder. */
    static String fixed(String type, String field, String text, int most) {
        if (text.contains(PLACEHOLDER)) {
            throw Check.refused(type + '.' + field + " is '" + text + "': it must not have placeholders");
        }
        return limited(type, field, text, most);
    }

    final void require(String field) {
        if (members().get(field) == null) {
            throw Check.refused(type + " has no " + field + ": it needs one");
        }
    }

    /** Two of {@code fields} at least. */
    final void requireTwo(List<String> fields) {
        List<String> given = fields.stream()
                .filter(field -> members().get(field) != null
                        && !List.of("", List.of()).contains(members().get(field)))
                .toList();
        if (given.size() < 2) {
            throw Check.refused(type + " has " + given + " only: it needs one more of " + fields);
        }
    }

    final void requireSome(String field, int least, int most) {
        int size = members().get(field) instanceof List<?> all ? all.size() : 0;
        if (size < least || size > most) {
            throw Check.refused(type + '.' + field + " has " + size + ": it must have from " + least + " to " + most);
        }
    }

    /** How many buttons of the kinds there may be on a card or with a call to action. */
    final void requireMix(int mostUrls, int mostReplies) {
        List<Button> all = buttons();
        most(all, "URL buttons", mostUrls, ButtonType.URL);
        most(all, "quick replies", mostReplies, ButtonType.QUICK_REPLY);
        most(all, "buttons that call", 1, ButtonType.PHONE_NUMBER, ButtonType.VOICE_CALL);
    }

    /** No buttons but those that a card can have. */
    final void requireCardButtons() {
        List<ButtonType> kinds = List.of(
                ButtonType.QUICK_REPLY,
                ButtonType.URL,
                ButtonType.PHONE_NUMBER,
                ButtonType.VOICE_CALL,
                ButtonType.COPY_CODE);
        for (Button each : buttons()) {
            if (!kinds.contains(each.type())) {
                throw Check.refused(type + ".actions has " + each.type() + ": it must be of " + kinds);
            }
        }
    }

    private void most(List<Button> all, String what, int most, ButtonType... kinds) {
        long count = all.stream()
                .filter(each -> List.of(kinds).contains(each.type()))
                .count();
        if (count > most) {
            throw Check.refused(type + ".actions has " + count + ' ' + what + ": it must have at most " + most);
        }
    }
}
