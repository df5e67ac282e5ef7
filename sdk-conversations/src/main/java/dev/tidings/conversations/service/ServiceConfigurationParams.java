package dev.tidings.conversations.service;

import dev.tidings.core.internal.resource.FormParams;

/** Who may do what in a service by default; what is not said stays as it is. */
public final class ServiceConfigurationParams extends FormParams {
    private ServiceConfigurationParams(Builder from) {
        super(from);
    }

    /** A configuration to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Sets the role of who begins a conversation. */
        public Builder defaultConversationCreatorRoleSid(RoleSid sid) {
            return set("DefaultConversationCreatorRoleSid", sid);
        }

        /** Sets the role of who begins a conversation. */
        public Builder defaultConversationCreatorRoleSid(String sid) {
            return defaultConversationCreatorRoleSid(RoleSid.of(sid));
        }

        /** Sets the role of who is added to a conversation. */
        public Builder defaultConversationRoleSid(RoleSid sid) {
            return set("DefaultConversationRoleSid", sid);
        }

        /** Sets the role of who is added to a conversation. */
        public Builder defaultConversationRoleSid(String sid) {
            return defaultConversationRoleSid(RoleSid.of(sid));
        }

        /** Sets the role of new users. */
        public Builder defaultChatServiceRoleSid(RoleSid sid) {
            return set("DefaultChatServiceRoleSid", sid);
        }

        /** Sets the role of new users. */
        public Builder defaultChatServiceRoleSid(String sid) {
            return defaultChatServiceRoleSid(RoleSid.of(sid));
        }

        /** Sets whether users are told to be online or not. */
        public Builder reachabilityEnabled(boolean whether) {
            return set("ReachabilityEnabled", whether);
        }

        /** The description. */
        public ServiceConfigurationParams build() {
            return new ServiceConfigurationParams(this);
        }
    }
}
