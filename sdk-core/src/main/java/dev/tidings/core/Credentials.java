package dev.tidings.core;

/** Who calls: one of the three ways in that the backend knows. Printing one shows no secret. */
public sealed interface Credentials {
    /** The account that is acted on, unless a request names another. */
    String accountSid();

    /** The account's own SID and token: may do everything. */
    static Credentials authToken(String accountSid, String authToken) {
        return new AuthToken(accountSid, authToken);
    }

    /** An API key ({@code SK…}) of the account and its secret: can be revoked by itself. */
    static Credentials apiKey(String accountSid, String keySid, String keySecret) {
        return new ApiKey(accountSid, keySid, keySecret);
    }

    /** An OAuth application of the account; its short-lived tokens are fetched and renewed as needed. */
    static Credentials oauth(String accountSid, String clientId, String clientSecret) {
        return new OAuthClient(accountSid, clientId, clientSecret);
    }

    /** Made by {@link Credentials#authToken}. */
    record AuthToken(String accountSid, String token) implements Credentials {
        /** Checks the form of both. */
        public AuthToken {
            Checks.accountSid("accountSid", accountSid);
            Checks.secret("authToken", token);
        }

        @Override
        public String toString() {
            return "auth token of " + accountSid;
        }
    }

    /** Made by {@link Credentials#apiKey}. */
    record ApiKey(String accountSid, String keySid, String secret) implements Credentials {
        /** Checks the form of all three. */
        public ApiKey {
            Checks.accountSid("accountSid", accountSid);
            Checks.sid("keySid", keySid, "SK");
            Checks.secret("keySecret", secret);
        }

        @Override
        public String toString() {
            return "API key " + keySid + " of " + accountSid;
        }
    }

    /** Made by {@link Credentials#oauth}. */
    record OAuthClient(String accountSid, String clientId, String clientSecret) implements Credentials {
        /** Checks the form of all three. */
        public OAuthClient {
            Checks.accountSid("accountSid", accountSid);
            Checks.secret("clientId", clientId);
            Checks.secret("clientSecret", clientSecret);
        }

        @Override
        public String toString() {
            return "OAuth client " + clientId + " of " + accountSid;
        }
    }
}
