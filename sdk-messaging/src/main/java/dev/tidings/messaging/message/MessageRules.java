package dev.tidings.messaging.message;

import dev.tidings.core.internal.resource.Check;
import java.util.Map;
import java.util.Optional;

/**
 * What can be known about a message without asking the backend. It refuses only what the backend refuses too, in the
 * order in which it does; the codes are the backend's for the same complaint.
 */
final class MessageRules {
    private static final int LONGEST_BODY = 1600;
    private static final int MOST_MEDIA = 10;
    private static final int MOST_VARIABLES = 100;
    private static final int LONGEST_VALIDITY = 36_000;

    private MessageRules() {}

    static void check(MessageCreateParams message) {
        sender(message);
        content(message);
        message.statusCallback().ifPresent(url -> statusCallback(url)); // 21609
        Check.seconds("validityPeriod", message.validityPeriod(), 1, LONGEST_VALIDITY); // 21624
        message.mediaUrl().forEach(url -> Check.address("mediaUrl", url)); // 21620
        schedule(message);
        if (message.shortenUrls().orElse(false) && !hasService(message)) { // 30124
            throw refused(
                    "shortenUrls is true without messagingServiceSid: only a service has a domain for short links");
        }
    }

    private static void sender(MessageCreateParams message) {
        if (message.to().isBlank()) { // 21604
            throw refused("to is '" + message.to() + "': it must be a number such as +14155550123, or a channel's"
                    + " address such as whatsapp:+14155550123");
        }
        boolean from = isGiven(message.from());
        boolean service = message.messagingServiceSid().isPresent();
        if (!from && !service) { // 21603
            throw refused("from and messagingServiceSid are both missing: a message needs one of them to send it");
        }
        if (message.fallbackFrom().isPresent() && from) { // 21664
            throw refused("fallbackFrom is '" + message.fallbackFrom().get() + "' and from is '"
                    + message.from().get() + "': only one of them can be set");
        }
        if (message.fallbackFrom().isPresent() && !service) { // 21666
            throw refused("fallbackFrom is '" + message.fallbackFrom().get()
                    + "' without messagingServiceSid: only a service falls back");
        }
        if (message.from().filter(message.to()::equals).isPresent()) { // 21266
            throw refused("to and from are both '" + message.to() + "': they must not be the same");
        }
    }

    private static void content(MessageCreateParams message) {
        if (!isGiven(message.body())
                && message.mediaUrl().isEmpty()
                && message.contentSid().isEmpty()) { // 21602, 21619
            throw refused(
                    "body, mediaUrl and contentSid are all missing: a message needs one of them to say something");
        }
        String body = message.body().orElse("");
        // Whether the backend counts characters or UTF-16 units is not known; this is the smaller number.
        int length = body.codePointCount(0, body.length());
        if (length > LONGEST_BODY) { // 21617
            throw refused("body has " + length + " characters: it must have at most " + LONGEST_BODY);
        }
        if (message.mediaUrl().size() > MOST_MEDIA) { // 21623
            throw refused(
                    "mediaUrl has " + message.mediaUrl().size() + " addresses: it must have at most " + MOST_MEDIA);
        }
        if (!message.contentVariables().isEmpty() && message.contentSid().isEmpty()) { // 21654
            throw refused("contentVariables are " + message.contentVariables().keySet()
                    + " without contentSid: only a template has placeholders for them");
        }
        variables(message.contentVariables());
    }

    private static void variables(Map<String, String> variables) { // 21656
        if (variables.size() > MOST_VARIABLES) {
            throw refused("contentVariables has " + variables.size() + ": it must have at most " + MOST_VARIABLES);
        }
        variables.forEach((key, value) -> {
            if (!key.matches("[A-Za-z0-9]{1,16}")) {
                throw refused("contentVariables has the key '" + key + "': it must be 1 to 16 letters and digits");
            }
            String field = "contentVariables." + key;
            if (value.isEmpty()) {
                throw refused(field + " is empty: it must be given, or left out for the template's own value");
            }
            Check.length(field, Optional.of(value), LONGEST_BODY);
        });
    }

    private static void statusCallback(String url) {
        Check.address("statusCallback", url);
        if (Check.host(url).indexOf('_') >= 0) {
            throw refused("statusCallback is '" + url + "': its host must not have an underscore");
        }
    }

    private static void schedule(MessageCreateParams message) {
        if (message.scheduleType().isPresent() && message.sendAt().isEmpty()) { // 35111
            throw refused(
                    "scheduleType is '" + message.scheduleType().get() + "' without sendAt: when is it to be sent?");
        }
        if (message.sendAt().isPresent() && !hasService(message)) { // 35118
            throw refused("sendAt is " + message.sendAt().get()
                    + " without messagingServiceSid: only a service sends at a time that is set");
        }
    }

    /** A sender may be a service too. */
    private static boolean hasService(MessageCreateParams message) {
        return message.messagingServiceSid().isPresent()
                || message.from().orElse("").startsWith("MG");
    }

    /** To the backend an empty parameter is none. */
    private static boolean isGiven(Optional<String> text) {
        return text.isPresent() && !text.get().isEmpty();
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why);
    }
}
