package dev.tidings.mock.inbound;

import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.handset.HandsetMessage.Direction;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.handset.Rich.Action;
import dev.tidings.mock.handset.Rich.Button;
import dev.tidings.mock.handset.Rich.Item;
import dev.tidings.mock.wire.ApiError;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a person does with what a handset shows (taps a button, picks from a list, answers one message, forwards another), as the
 * message that the handset sends because of it.
 */
public final class Gestures {
    static final String REPLIED_TO = "OriginalRepliedMessageSid";

    /** Of older messages nobody is told which one is meant. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    /**
     * What comes of a tap.
     *
     * @param incoming what the handset sends; null if nothing
     * @param instead what happens on the handset instead; null if it sends something
     */
    public record Tap(@Nullable Incoming incoming, @Nullable String instead) {}

    /** Something found on a handset. */
    private record Found<T>(HandsetMessage message, T what) {}

    private final Handsets handsets;

    private Gestures(Handsets handsets) {
        this.handsets = handsets;
    }

    /** Gestures on {@code handsets}. */
    public static Gestures on(Handsets handsets) {
        return new Gestures(handsets);
    }

    /**
     * Taps the button {@code title}, or the one with that id, on the last message that {@code handset} shows with such a one.
     *
     * <p>A reply answers with its title. Other buttons do something on the handset: on RCS their sender is told so all the same, on
     * WhatsApp and Messenger it is not.
     *
     * @param messageSid the message that it is on; null for the last one with such a button
     * @throws ApiError 20422 if there is none
     */
    public Tap tap(Instant now, String handset, @Nullable String messageSid, String title) {
        Found<Button> found = find(
                handset,
                messageSid,
                "button",
                title,
                each -> each.rich().button(title),
                each -> each.rich().allButtons().stream().map(Button::title).toList());
        Button button = found.what();
        boolean reply = button.action() == Action.REPLY;
        if (!reply && App.of(found.message().other()).orElse(null) != App.RCS) {
            return new Tap(null, "the handset " + deed(button) + ", and its sender is not told");
        }
        Incoming incoming = answer(now, handset, found.message(), button.title())
                .telling("MessageType", "button")
                .telling("ButtonText", button.title())
                .telling("ButtonPayload", button.payload())
                .telling("ButtonType", reply ? "REPLY" : "ACTION");
        return new Tap(incoming, null);
    }

    private static String deed(Button button) {
        return switch (button.action()) {
            case URL -> "opens " + button.target();
            case PHONE -> "calls " + button.target();
            case COPY_CODE -> "copies " + button.target();
            case FLOW -> "shows pages with questions; submit the answers";
            case REPLY, OTHER -> "does what \"" + button.title() + "\" says";
        };
    }

    /**
     * Picks the item {@code title}, or the one with that id, from the last list that {@code handset} shows with such a one.
     *
     * @throws ApiError 20422 if there is none
     */
    public Incoming pick(Instant now, String handset, @Nullable String messageSid, String title) {
        Found<Item> found = find(
                handset,
                messageSid,
                "list item",
                title,
                each -> each.rich().item(title),
                each -> each.rich().menu() == null
                        ? List.of()
                        : each.rich().menu().items().stream().map(Item::title).toList());
        return answer(now, handset, found.message(), found.what().title())
                .telling("MessageType", "interactive")
                .telling("ListId", found.what().id())
                .telling("ListTitle", found.what().title());
    }

    /**
     * Answers the questions on the pages behind the last button that shows such.
     *
     * @param answers by {@code <screen>_<field>}
     * @throws ApiError 20422 if there is no such button
     */
    public Incoming submit(Instant now, String handset, @Nullable String messageSid, Map<String, String> answers) {
        Found<Button> found = find(
                handset,
                messageSid,
                "button",
                "with pages of questions",
                each -> each.rich().allButtons().stream()
                        .filter(button -> button.action() == Action.FLOW)
                        .findFirst(),
                any -> List.of());
        Map<String, String> all = new LinkedHashMap<>();
        if (!found.what().target().isEmpty()) {
            all.put("flow_token", found.what().target());
        }
        all.putAll(answers);
        // That the text is empty is unconfirmed.
        return answer(now, handset, found.message(), "")
                .telling("MessageType", "interactive")
                .telling("InteractiveData", MetadataViews.flowResponse(all))
                .telling("FlowData", MetadataViews.flowData(all));
    }

    /**
     * Answers the message {@code messageSid} that {@code handset} shows with {@code body}, quoting it.
     *
     * @throws ApiError 20422 if it shows no such message, or not in an app where messages can be quoted
     */
    public Incoming reply(Instant now, String handset, String messageSid, String body) {
        HandsetMessage message = shown(handset, messageSid);
        if (App.of(message.other()).orElse(null) != App.WHATSAPP) {
            throw ApiError.malformed("message " + messageSid + " is to or from " + message.other()
                    + ": must be on WhatsApp to be quoted in a reply");
        }
        return answer(now, handset, message, body);
    }

    /**
     * Sends on what the message {@code messageSid} that {@code handset} shows says to {@code to}, on WhatsApp.
     *
     * @param often whether many have done so before
     * @throws ApiError 20422 if it shows no such message, or {@code to} is not on WhatsApp
     */
    public Incoming forward(String handset, String messageSid, String to, boolean often) {
        HandsetMessage message = shown(handset, messageSid);
        if (App.of(to).orElse(null) != App.WHATSAPP) {
            throw ApiError.malformed("\"to\" is \"" + to + "\": must be on WhatsApp, which tells of forwarding");
        }
        if (message.body().isEmpty()) {
            throw ApiError.malformed("message " + messageSid + " has no text: send its files on as new ones");
        }
        return Incoming.text(handset, to, message.body()).forwarded(often);
    }

    /** {@code body}, sent to whom {@code message} is from or to; on WhatsApp it says which one it answers. */
    private static Incoming answer(Instant now, String handset, HandsetMessage message, String body) {
        Incoming answer = Incoming.text(handset, message.other(), body);
        boolean told = message.messageSid() != null
                && App.of(message.other()).orElse(null) == App.WHATSAPP
                && !message.at().plus(REMEMBERED).isBefore(now);
        if (!told) {
            return answer;
        }
        String author = message.direction() == Direction.SENT ? message.handset() : message.other();
        return answer.telling("OriginalRepliedMessageSender", author)
                .telling(REPLIED_TO, String.valueOf(message.messageSid()));
    }

    private HandsetMessage shown(String handset, String messageSid) {
        for (HandsetMessage each : handsets.conversation(handset)) {
            if (messageSid.equals(each.messageSid())) {
                return each;
            }
        }
        throw ApiError.malformed("handset " + handset + " shows no message " + messageSid);
    }

    private <T> Found<T> find(
            String handset,
            @Nullable String messageSid,
            String kind,
            String name,
            Function<HandsetMessage, Optional<T>> wanted,
            Function<HandsetMessage, List<String>> names) {
        List<HandsetMessage> all = messageSid == null
                ? new ArrayList<>(handsets.conversation(handset))
                : List.of(shown(handset, messageSid));
        Set<String> others = new LinkedHashSet<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            HandsetMessage each = all.get(i);
            if (each.direction() == Direction.RECEIVED) {
                Optional<T> found = wanted.apply(each);
                if (found.isPresent()) {
                    return new Found<>(each, found.get());
                }
                others.addAll(names.apply(each));
            }
        }
        throw ApiError.malformed("handset " + handset + " shows no " + kind + " \"" + name + "\""
                + (messageSid == null ? "" : " on " + messageSid)
                + (others.isEmpty() ? ": it shows none" : ": must be one of " + String.join(", ", others)));
    }
}
