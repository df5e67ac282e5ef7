package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.value.JsonObject;
import dev.tidings.core.value.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A button of a message. What each may be called, and how many there may be, the content decides that it is added to. */
public final class Button extends JsonObject {
    private static final String KIND = "type";
    private static final String TITLE = "title";
    private static final int LONGEST_CALL = 43_200;

    private Button(Map<String, Object> members) {
        super(members);
    }

    /** The button of these members on the wire; one without a type, as some answers have it, is a quick reply. */
    public static Button of(Map<String, Object> members) {
        return new Button(members);
    }

    private static Button of(ButtonType type, String title) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(KIND, type.toString());
        members.put(TITLE, title);
        return new Button(members);
    }

    /** A button that answers with its title, and tells {@code id} too: at most 200 characters. */
    public static Button quickReply(String title, String id) {
        return quickReply(title).id(id);
    }

    /** A button that answers with its title. */
    public static Button quickReply(String title) {
        return of(ButtonType.QUICK_REPLY, title);
    }

    /** A button that opens {@code url}, which may have a placeholder at its end. */
    public static Button url(String title, String url) {
        return of(ButtonType.URL, title).with("url", url);
    }

    /** A button that calls {@code number}. */
    public static Button phoneNumber(String title, PhoneNumber number) {
        return of(ButtonType.PHONE_NUMBER, title).with("phone", number.toString());
    }

    /** A button that copies {@code code}; WhatsApp gives it a title of its own. */
    public static Button copyCode(String title, String code) {
        return of(ButtonType.COPY_CODE, title).with("code", code);
    }

    /** A button that calls the business through WhatsApp, for a week. */
    public static Button voiceCall(String title) {
        return of(ButtonType.VOICE_CALL, title);
    }

    /** A button that calls the business through WhatsApp, for {@code minutes}: 1 to 43,200. */
    public static Button voiceCall(String title, int minutes) {
        Check.range("ttlMinutes", Optional.of(minutes), 1, LONGEST_CALL);
        return voiceCall(title).with("ttl_minutes", minutes);
    }

    /** A button that asks whether the business may call. */
    public static Button voiceCallRequest() {
        return new Button(Map.of(KIND, ButtonType.VOICE_CALL_REQUEST.toString()));
    }

    /** A button that asks for the user's number; there is no other button beside it. */
    public static Button requestContactInfo() {
        return new Button(Map.of(KIND, ButtonType.REQUEST_CONTACT_INFO.toString()));
    }

    /** The same called {@code title}. */
    public Button title(String title) {
        return with(TITLE, title);
    }

    /** The same, telling {@code id}, of at most 200 characters, when it is pressed, where the channel tells of that. */
    public Button id(String id) {
        return with("id", Content.limited("button", "id", id, 200));
    }

    /** The same below the card instead of inside it; RCS only. */
    public Button inChipList() {
        return with("chip_list", true);
    }

    /** The same opening its address over so much of the screen: {@code NONE}, {@code HALF}, {@code TALL}, {@code FULL}; RCS only. */
    public Button webviewSize(String size) {
        return with(
                "webview_size", Content.word("button", "webview_size", size, List.of("NONE", "HALF", "TALL", "FULL")));
    }

    /** What it does. */
    public ButtonType type() {
        // Twilio's pages have two words for a button that calls a number.
        return text(KIND)
                .map(word -> word.equals("PHONE") ? ButtonType.PHONE_NUMBER : ButtonType.of(word))
                .orElse(ButtonType.QUICK_REPLY);
    }

    /** What it is called; empty if the channel calls it something. */
    public String title() {
        return text(TITLE).orElse("");
    }

    /** What the application is told when it is pressed. */
    public Optional<String> id() {
        return text("id");
    }

    /** The address that it opens. */
    public Optional<String> url() {
        return text("url");
    }

    /** The number that it calls; some answers call it otherwise. */
    public Optional<String> phone() {
        return text("phone").or(() -> text("phone_number"));
    }

    /** The code that it copies. */
    public Optional<String> code() {
        return text("code");
    }

    /** How long it can be tapped to call through the channel, in minutes; a week if nothing is said. */
    public Optional<Integer> ttlMinutes() {
        return number("ttl_minutes");
    }

    /** Whether it stands below the card, on RCS. */
    public boolean chip() {
        return flag("chip_list").orElse(false);
    }

    private Button with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members());
        more.put(name, value);
        return new Button(more);
    }

    /** {@code value} with each text in it changed, names left as they are. */
    static @Nullable Object mapped(@Nullable Object value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> mapped(each, change)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> changed = new LinkedHashMap<>();
            map.forEach((name, each) -> changed.put(name, "type".equals(name) ? each : mapped(each, change)));
            return changed;
        }
        return value;
    }
}
