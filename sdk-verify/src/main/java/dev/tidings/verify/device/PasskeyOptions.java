package dev.tidings.verify.device;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the {@code options} of a new passkey factor or of a challenge into what a browser takes. The API's options are close to
 * those of WebAuthn but not the same: they wrap them in {@code publicKey}, may name one kind of key where a browser wants a list,
 * and offer for signing in what is for registering.
 *
 * <pre>{@code
 * // in the browser
 * const options = PublicKeyCredential.parseCreationOptionsFromJSON(await response.json());
 * const credential = await navigator.credentials.create({publicKey: options});
 * send(JSON.stringify(credential.toJSON()));
 * }</pre>
 */
public final class PasskeyOptions {
    private PasskeyOptions() {}

    /**
     * What {@code PublicKeyCredential.parseCreationOptionsFromJSON} takes, in JSON.
     *
     * @param options {@code options} of a new factor
     * @throws IllegalArgumentException if a member is missing that a browser must have
     */
    public static String creation(Map<String, ?> options) {
        Map<String, Object> given = unwrapped(options);
        Map<String, Object> made = new LinkedHashMap<>();
        for (String name : List.of("rp", "user", "challenge")) {
            made.put(name, needed(given, name));
        }
        Object kinds = needed(given, "pubKeyCredParams");
        made.put("pubKeyCredParams", kinds instanceof List<?> ? kinds : List.of(kinds));
        for (String name : List.of("timeout", "excludeCredentials", "authenticatorSelection", "attestation")) {
            given.computeIfPresent(name, (same, value) -> {
                made.put(same, withoutNulls(value));
                return value;
            });
        }
        return text(made);
    }

    /** The same for options that are JSON already. */
    public static String creation(String options) {
        return creation(parsed(options));
    }

    /**
     * What {@code PublicKeyCredential.parseRequestOptionsFromJSON} takes, in JSON.
     *
     * @param options {@code options} of a challenge
     * @throws IllegalArgumentException if a member is missing that a browser must have
     */
    public static String request(Map<String, ?> options) {
        Map<String, Object> given = unwrapped(options);
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("challenge", needed(given, "challenge"));
        Optional.ofNullable(given.get("rpId"))
                .or(() -> member(given, "rp", "id"))
                .ifPresent(id -> made.put("rpId", id));
        Optional.ofNullable(given.get("timeout")).ifPresent(value -> made.put("timeout", value));
        Optional.ofNullable(given.get("userVerification"))
                .or(() -> member(given, "authenticatorSelection", "userVerification"))
                .ifPresent(value -> made.put("userVerification", value));
        if (given.get("allowCredentials") instanceof List<?> allowed && !allowed.isEmpty()) {
            made.put("allowCredentials", allowed);
        }
        return text(made);
    }

    /** The same for options that are JSON already. */
    public static String request(String options) {
        return request(parsed(options));
    }

    private static Map<String, Object> parsed(String options) {
        return JsonText.object(options.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> Check.refused("options must be a JSON object"));
    }

    private static Map<String, Object> unwrapped(Map<String, ?> options) {
        Map<String, Object> plain = new LinkedHashMap<>();
        Map<?, ?> inner = options.get("publicKey") instanceof Map<?, ?> wrapped ? wrapped : options;
        inner.forEach((name, value) -> {
            if (value != null) {
                plain.put(String.valueOf(name), value);
            }
        });
        return plain;
    }

    private static Object needed(Map<String, Object> options, String name) {
        Object value = options.get(name);
        if (value == null) {
            throw Check.refused("the options have no '" + name + "', without which a browser does nothing");
        }
        return value;
    }

    private static Optional<Object> member(Map<String, Object> options, String object, String name) {
        return options.get(object) instanceof Map<?, ?> members
                ? Optional.<Object>ofNullable(members.get(name))
                : Optional.empty();
    }

    /** A browser takes null for the text "null". */
    private static Object withoutNulls(Object value) {
        if (!(value instanceof Map<?, ?> members)) {
            return value;
        }
        Map<Object, Object> kept = new LinkedHashMap<>();
        members.forEach((name, each) -> {
            if (each != null) {
                kept.put(name, each);
            }
        });
        return kept;
    }

    private static String text(Map<String, Object> made) {
        return new String(JsonText.written(made), StandardCharsets.UTF_8);
    }
}
