package dev.tidings.conversations.user;

import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.conversations.service.RoleSid;
import dev.tidings.core.internal.resource.FormParams;
import java.util.Map;

/** How a user is to be; what is not said stays as it is, or gets the default in a new one. */
public final class UserParams extends FormParams {
    private UserParams(Builder from) {
        super(from);
    }

    /** A user to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Sets what people call them, up to 256 characters. */
        public Builder friendlyName(String friendlyName) {
            return text("FriendlyName", "friendlyName", friendlyName, 256);
        }

        /** Sets what the application keeps with it. */
        public Builder attributes(Attributes attributes) {
            return set("Attributes", attributes);
        }

        /** Sets what the application keeps with it: JSON. */
        public Builder attributes(String json) {
            return attributes(Attributes.of(json));
        }

        /** Sets what the application keeps with it. */
        public Builder attributes(Map<String, ?> members) {
            return attributes(Attributes.of(members));
        }

        /** Sets what they may do in the service; the service says so by default. */
        public Builder roleSid(RoleSid sid) {
            return set("RoleSid", sid);
        }

        /** Sets what they may do in the service; the service says so by default. */
        public Builder roleSid(String sid) {
            return roleSid(RoleSid.of(sid));
        }

        /** The description. */
        public UserParams build() {
            return new UserParams(this);
        }
    }
}
