package dev.tidings.conversations.conversation;

import dev.tidings.conversations.service.RoleSid;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.FormParams;
import dev.tidings.core.value.PhoneNumber;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Who takes part in a conversation: in the chat by {@link Builder#identity}, at an address of another channel by
 * {@link Builder#address} and {@link Builder#proxyAddress}, in a group of phones by {@link Builder#address} alone or
 * by {@link Builder#projectedAddress}. What is not said of one who is there stays as it is. Printing it shows no
 * values.
 */
public final class ParticipantParams extends FormParams {
    private static final String ADDRESS = "MessagingBinding.Address";
    private static final String PROXY = "MessagingBinding.ProxyAddress";
    private static final String PROJECTED = "MessagingBinding.ProjectedAddress";

    private ParticipantParams(Builder from) {
        super(from);
    }

    /** A participant to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The participant that {@code describe} describes. */
    public static ParticipantParams of(UnaryOperator<Builder> describe) {
        return describe.apply(builder()).build();
    }

    /** Refuses what no new participant can be. */
    ParticipantParams forNew() {
        refuse("LastReadMessageIndex", "a new participant");
        refuse("LastReadTimestamp", "a new participant");
        if (fields().containsKey("Identity")
                && (fields().containsKey(ADDRESS) || fields().containsKey(PROXY))) { // 50211
            throw Check.refused("identity is given with address or proxyAddress: a participant has one or the other");
        }
        if (!fields().containsKey("Identity") && !fields().containsKey(ADDRESS)) {
            if (fields().containsKey(PROXY)) { // 50411
                throw Check.refused("proxyAddress is given without address: a participant has both");
            }
            if (!fields().containsKey(PROJECTED)) { // 50434
                throw Check.refused(
                        "identity, address and projectedAddress are all missing: a participant has one of them");
            }
        }
        if (fields().containsKey(ADDRESS) && fields().containsKey(PROXY)) {
            pair(String.valueOf(fields().get(ADDRESS)), String.valueOf(fields().get(PROXY)));
        }
        return this;
    }

    /** Refuses what cannot be changed. */
    ParticipantParams forUpdate() {
        refuse(ADDRESS, "a change of a participant");
        return this;
    }

    /** As one of the JSON texts that a conversation is begun with. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        Map<String, Object> binding = new LinkedHashMap<>();
        forNew().fields().forEach((name, value) -> {
            boolean inside = name.startsWith("MessagingBinding.");
            String last = name.substring(name.indexOf('.') + 1);
            String snake = last.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            (inside ? binding : members).put(snake, value.toString());
        });
        if (!binding.isEmpty()) {
            members.put("messaging_binding", binding);
        }
        return members;
    }

    private static void pair(String address, String proxy) {
        if (address.equals(proxy)) { // 50409
            throw Check.refused("proxyAddress is '" + proxy + "': it must not be the address itself");
        }
        if (!channel(address).equals(channel(proxy))) { // 50414
            throw Check.refused("proxyAddress is '" + proxy + "': it must be of the same channel as the address, '"
                    + address + "'");
        }
    }

    private static String channel(String address) {
        return address.substring(0, address.indexOf(':') + 1);
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /**
         * Sets what the application calls the user, up to 256 characters; who is not known yet is added to the users.
         */
        public Builder identity(String identity) {
            return address("Identity", "identity", identity);
        }

        /**
         * Sets where they are reached: a number in E.164 form, with the channel before it on all but SMS. Of a new
         * one only.
         */
        public Builder address(String address) {
            return address(ADDRESS, "address", address);
        }

        /** Sets the number at which they are reached. Of a new one only. */
        public Builder address(PhoneNumber number) {
            return address(number.toString());
        }

        /**
         * Sets the address of the account that they write to, of the same channel. No two conversations that are not
         * closed may have the same pair of addresses (50416).
         */
        public Builder proxyAddress(String address) {
            return address(PROXY, "proxyAddress", address);
        }

        /** Sets the number of the account that they write to. */
        public Builder proxyAddress(PhoneNumber number) {
            return proxyAddress(number.toString());
        }

        /** Sets the address of the account that stands for them in a group of phones. */
        public Builder projectedAddress(String address) {
            return address(PROJECTED, "projectedAddress", address);
        }

        /** Sets the number of the account that stands for them in a group of phones. */
        public Builder projectedAddress(PhoneNumber number) {
            return projectedAddress(number.toString());
        }

        /** Takes the proxy address away, of one who is there. */
        public Builder withoutProxyAddress() {
            return set(PROXY, "null");
        }

        /** Takes the projected address away, of one who is there. */
        public Builder withoutProjectedAddress() {
            return set(PROJECTED, "null");
        }

        /** Sets what the application keeps with it, up to 4 KB. */
        public Builder attributes(Attributes attributes) {
            return text("Attributes", "attributes", attributes.toString(), 4 * 1024);
        }

        /** Sets what the application keeps with it: JSON of up to 4 KB. */
        public Builder attributes(String json) {
            return attributes(Attributes.of(json));
        }

        /** Sets what the application keeps with it. */
        public Builder attributes(Map<String, ?> members) {
            return attributes(Attributes.of(members));
        }

        /** Sets what they may do; the service says so by default. */
        public Builder roleSid(RoleSid sid) {
            return set("RoleSid", sid);
        }

        /** Sets what they may do; the service says so by default. */
        public Builder roleSid(String sid) {
            return roleSid(RoleSid.of(sid));
        }

        /** Sets the message up to which they have read, of one who is there. */
        public Builder lastReadMessageIndex(int index) {
            return set("LastReadMessageIndex", index);
        }

        /** Sets when they read it, of one who is there. */
        public Builder lastReadTimestamp(Instant time) {
            return set("LastReadTimestamp", time);
        }

        /** Sets when it was created, where it comes from elsewhere. */
        public Builder dateCreated(Instant date) {
            return set("DateCreated", date);
        }

        /** Sets when it changed last, where it comes from elsewhere. */
        public Builder dateUpdated(Instant date) {
            return set("DateUpdated", date);
        }

        private Builder address(String name, String field, String value) {
            return text(name, field, Check.given(field, value), 256); // 50411, 50412, 50407, 50408
        }

        /** The description. */
        public ParticipantParams build() {
            return new ParticipantParams(this);
        }
    }
}
