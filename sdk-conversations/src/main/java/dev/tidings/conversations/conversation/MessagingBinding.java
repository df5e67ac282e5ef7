package dev.tidings.conversations.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/**
 * Where somebody who is not in the chat is reached. Addresses are numbers in E.164 form, with the channel before them
 * on all but SMS: {@code whatsapp:+14155550123}.
 */
public final class MessagingBinding extends JsonObject {
    private MessagingBinding(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MessagingBinding of(Map<String, Object> members) {
        return new MessagingBinding(members);
    }

    /** The channel. */
    public Optional<ChannelType> type() {
        return text("type").map(ChannelType::of);
    }

    /** The address of who takes part. */
    public Optional<String> address() {
        return text("address");
    }

    /** The address of the account that they write to. */
    public Optional<String> proxyAddress() {
        return text("proxy_address");
    }

    /** The address of the account that stands for somebody in a group of phones. */
    public Optional<String> projectedAddress() {
        return text("projected_address");
    }

    /** Their name; of e-mail only. */
    public Optional<String> name() {
        return text("name");
    }

    /** Whether they are in To or in Cc; of e-mail only. */
    public Optional<String> level() {
        return text("level");
    }
}
