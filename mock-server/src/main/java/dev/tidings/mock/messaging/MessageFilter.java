package dev.tidings.mock.messaging;

import dev.tidings.mock.wire.DateFilter;
import dev.tidings.mock.wire.Parameters;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which messages of an account are listed.
 *
 * @param to the recipient, exactly as it is kept; empty for any
 * @param from the sender, exactly as it is kept; empty for any
 * @param sent when they were sent
 */
record MessageFilter(Optional<String> to, Optional<String> from, DateFilter sent) implements Predicate<Message> {
    /** The filter in {@code query}, by the API's names. */
    public static MessageFilter of(Parameters query) {
        return new MessageFilter(query.nonEmpty("To"), query.nonEmpty("From"), DateFilter.of(query, "DateSent"));
    }

    @Override
    public boolean test(Message message) {
        return (to.isEmpty() || to.get().equals(message.to()))
                && (from.isEmpty() || from.get().equals(message.parties().from()))
                && sent.matches(message.progress().sent());
    }
}
