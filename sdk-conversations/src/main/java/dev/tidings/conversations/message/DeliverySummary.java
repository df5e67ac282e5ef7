package dev.tidings.conversations.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/**
 * How far a message has come, of all who get it on another channel than the chat. What was read was delivered too,
 * and what was delivered was sent.
 */
public final class DeliverySummary extends JsonObject {
    private DeliverySummary(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeliverySummary of(Map<String, Object> members) {
        return new DeliverySummary(members);
    }

    /** How many get it. */
    public Optional<Integer> total() {
        return number("total");
    }

    /** How many of them it was sent to. */
    public Optional<DeliveryShare> sent() {
        return text("sent").map(DeliveryShare::of);
    }

    /** How many of them have it. */
    public Optional<DeliveryShare> delivered() {
        return text("delivered").map(DeliveryShare::of);
    }

    /** How many of them have read it. */
    public Optional<DeliveryShare> read() {
        return text("read").map(DeliveryShare::of);
    }

    /** To how many of them it could not be sent. */
    public Optional<DeliveryShare> failed() {
        return text("failed").map(DeliveryShare::of);
    }

    /** To how many of them it could not be delivered. */
    public Optional<DeliveryShare> undelivered() {
        return text("undelivered").map(DeliveryShare::of);
    }
}
