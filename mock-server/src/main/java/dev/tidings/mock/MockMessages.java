package dev.tidings.mock;

import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The messages of a server, or of one account, as they are when asked: a look past the API, which changes nothing. The one
 * sent last comes first; one that is not sent yet counts from when it was made.
 */
public final class MockMessages {
    private final Messages messages;
    private final Optional<String> accountSid;

    MockMessages(Messages messages, Optional<String> accountSid) {
        this.messages = messages;
        this.accountSid = accountSid;
    }

    /** All of them. */
    public List<Message> all() {
        return matching(any -> true);
    }

    /** Those that {@code wanted} holds for. */
    public List<Message> matching(Predicate<Message> wanted) {
        return messages.newest(accountSid, Integer.MAX_VALUE, wanted);
    }

    /** Those to {@code recipient}, in E.164 or with a channel's prefix. */
    public List<Message> to(String recipient) {
        return matching(message -> message.to().equals(recipient));
    }

    /** Those from {@code sender}, as the recipient sees it. */
    public List<Message> from(String sender) {
        return matching(message -> message.from().filter(sender::equals).isPresent());
    }

    /** The first of {@link #all}; empty if there is none. */
    public Optional<Message> newest() {
        return messages.newest(accountSid, 1, any -> true).stream().findFirst();
    }

    /** The message {@code sid}. */
    public Optional<Message> find(String sid) {
        return accountSid.isPresent() ? messages.find(accountSid.get(), sid) : messages.find(sid);
    }

    /**
     * The message {@code sid}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Message get(String sid) {
        return find(sid)
                .orElseThrow(() -> new IllegalArgumentException("there is no message " + sid
                        + accountSid.map(owner -> " of account " + owner).orElse("")));
    }
}
