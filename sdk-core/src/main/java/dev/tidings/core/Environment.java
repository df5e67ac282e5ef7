package dev.tidings.core;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings that environment variables can hold; a complaint names the variable. */
final class Environment {
    static final String ACCOUNT_SID = "TWILIO_ACCOUNT_SID";
    static final String AUTH_TOKEN = "TWILIO_AUTH_TOKEN";
    static final String API_KEY = "TWILIO_API_KEY";
    static final String API_KEY_SECRET = "TWILIO_API_KEY_SECRET";
    /** The name that Twilio's own command line uses for the same thing. */
    static final String API_SECRET = "TWILIO_API_SECRET";

    static final String REGION = "TWILIO_REGION";
    static final String EDGE = "TWILIO_EDGE";
    static final String BASE_URL = "TIDINGS_BASE_URL";

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** Empty is as good as unset, as in a shell script or a compose file. */
    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The credentials: a key before the auth token, if both are there. */
    Credentials credentials() {
        String account = get(ACCOUNT_SID)
                .orElseThrow(() -> missing(ACCOUNT_SID, "the account's SID (AC and 32 hexadecimal digits)"));
        Optional<String> key = get(API_KEY);
        Optional<String> secret = get(API_KEY_SECRET).or(() -> get(API_SECRET));
        Checks.accountSid(ACCOUNT_SID, account);
        if (key.isPresent()) {
            Checks.sid(API_KEY, key.get(), "SK");
            String its = secret.orElseThrow(() -> missing(API_KEY_SECRET, "the secret of the key in " + API_KEY));
            Checks.secret(API_KEY_SECRET, its);
            return Credentials.apiKey(account, key.get(), its);
        }
        if (secret.isPresent()) {
            throw missing(API_KEY, "the key (SK…) that the secret in " + API_KEY_SECRET + " belongs to");
        }
        String token = get(AUTH_TOKEN)
                .orElseThrow(() -> missing(
                        AUTH_TOKEN, "the account's token; or set " + API_KEY + " and " + API_KEY_SECRET + " instead"));
        Checks.secret(AUTH_TOKEN, token);
        return Credentials.authToken(account, token);
    }

    /** Where the products are: the base URL, unless the caller has said a region or an edge, else region and edge. */
    Endpoints endpoints(@Nullable String ownRegion, @Nullable String ownEdge) {
        if (ownRegion == null && ownEdge == null && get(BASE_URL).isPresent()) {
            try {
                return Endpoints.at(get(BASE_URL).get());
            } catch (IllegalArgumentException bad) {
                throw new IllegalArgumentException(BASE_URL + ": " + bad.getMessage(), bad);
            }
        }
        return Endpoints.of(label(REGION, ownRegion), label(EDGE, ownEdge));
    }

    private @Nullable String label(String name, @Nullable String own) {
        return own != null
                ? own
                : get(name).map(value -> Checks.label(name, value)).orElse(null);
    }

    private static IllegalStateException missing(String name, String what) {
        return new IllegalStateException("environment variable " + name + " is not set: it must hold " + what);
    }
}
