package dev.tidings.conversations.webhook;

import dev.tidings.core.internal.resource.Check;
import java.util.List;
import java.util.Optional;

/** What can be known about webhooks without asking the backend. */
final class WebhookRules {
    private static final int LONGEST_URL = 512;
    private static final int MOST_TRIGGERS = 5;
    private static final int LONGEST_TRIGGER = 248;

    private WebhookRules() {}

    /** Gives {@code url} back if it is one, or empty. */
    static String address(String field, String url) {
        Check.address(field, Optional.of(url));
        Check.length(field, Optional.of(url), LONGEST_URL); // 50372
        return url;
    }

    /** The types, if none is a question. */
    static List<EventType> post(EventType... types) {
        for (EventType type : types) {
            if (type.isPre() || type.equals(EventType.USER_ADDED) || type.equals(EventType.USER_UPDATED)) { // 50365
                throw Check.refused("filters has " + type
                        + ": it must be something of the conversation that has happened, such as onMessageAdded");
            }
        }
        return List.of(types);
    }

    /** The words, if they are few and short. */
    static List<String> words(String... words) {
        if (words.length > MOST_TRIGGERS) { // 50362
            throw Check.refused("triggers are " + words.length + ": there must be at most " + MOST_TRIGGERS);
        }
        for (String word : words) { // 50366
            Check.length("one of triggers", Optional.of(word), LONGEST_TRIGGER);
            Check.given("one of triggers", word);
        }
        return List.of(words);
    }
}
