package dev.tidings.conversations.push;

import dev.tidings.core.internal.resource.FormParams;

/** What push notifications are to be sent with; what is not said stays as it is. Printing it shows no values. */
public final class CredentialParams extends FormParams {
    private CredentialParams(Builder from) {
        super(from);
    }

    /** A credential to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Sets what people call it, up to 64 characters. */
        public Builder friendlyName(String friendlyName) {
            return text("FriendlyName", "friendlyName", friendlyName, 64);
        }

        /** Sets Apple's certificate, in PEM. */
        public Builder certificate(String pem) {
            return set("Certificate", pem);
        }

        /** Sets Apple's private key, in PEM. */
        public Builder privateKey(String pem) {
            return set("PrivateKey", pem);
        }

        /** Sets whether they go by Apple's sandbox. */
        public Builder sandbox(boolean whether) {
            return set("Sandbox", whether);
        }

        /** Sets Google's API key. */
        public Builder apiKey(String key) {
            return set("ApiKey", key);
        }

        /** Sets Firebase's server key, or the JSON of its service account. */
        public Builder secret(String secret) {
            return set("Secret", secret);
        }

        /** The description. */
        public CredentialParams build() {
            return new CredentialParams(this);
        }
    }
}
