package dev.tidings.mock.messaging;

import dev.tidings.mock.wire.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody wants sent, as it was written down and not yet checked. What is empty or blank is missing.
 *
 * @param to the recipient
 * @param from the sender, or a Messaging Service
 * @param serviceSid the Messaging Service
 * @param body the text
 * @param mediaUrls where its media are, in order
 * @param statusCallback told of status changes
 * @param more all parameters by their API names, if there are any besides those above
 */
public record MessageDraft(
        @Nullable String to,
        @Nullable String from,
        @Nullable String serviceSid,
        @Nullable String body,
        List<String> mediaUrls,
        @Nullable String statusCallback,
        Parameters more) {
    private static final Set<String> USUAL =
            Set.of("To", "From", "MessagingServiceSid", "Body", "MediaUrl", "StatusCallback");

    /** The draft that {@code form} holds, by the API's names. */
    public static MessageDraft of(Parameters form) {
        return new MessageDraft(
                text(form, "To"),
                text(form, "From"),
                text(form, "MessagingServiceSid"),
                text(form, "Body"),
                nonBlank(form.all("MediaUrl")),
                text(form, "StatusCallback"),
                USUAL.containsAll(form.names()) ? Parameters.empty() : form);
    }

    /** The text {@code body} from {@code from}, which may be a Messaging Service, to {@code to}. */
    public static MessageDraft text(String from, String to, String body) {
        return new MessageDraft(to, from, null, body, List.of(), null, Parameters.empty());
    }

    /** This draft with {@code url} told of status changes. */
    public MessageDraft telling(String url) {
        return new MessageDraft(to, from, serviceSid, body, mediaUrls, url, more);
    }

    /** One of the rarer parameters, unless it is missing or empty. */
    Optional<String> more(String name) {
        return more.nonEmpty(name);
    }

    private static @Nullable String text(Parameters form, String name) {
        return form.first(name).filter(text -> !text.isBlank()).orElse(null);
    }

    private static List<String> nonBlank(List<String> urls) {
        if (urls.isEmpty()) {
            return urls;
        }
        List<String> some = new ArrayList<>(urls);
        some.removeIf(String::isBlank);
        return List.copyOf(some);
    }
}
