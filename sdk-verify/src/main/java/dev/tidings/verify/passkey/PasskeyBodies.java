package dev.tidings.verify.passkey;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The JSON that the passkey resources take. */
final class PasskeyBodies {
    private static final Set<String> CREDENTIAL = Set.of("id", "rawId", "authenticatorAttachment", "type");
    private static final Set<String> RESPONSE =
            Set.of("attestationObject", "clientDataJSON", "transports", "authenticatorData", "signature", "userHandle");

    private PasskeyBodies() {}

    static Map<String, Object> factor(String friendlyName, String identity, PasskeyParams p) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("friendly_name", Check.given("friendlyName", friendlyName));
        body.put("identity", Check.given("identity", identity));
        Map<String, Object> config = config(p);
        if (!config.isEmpty()) {
            body.put("config", config);
        }
        return body;
    }

    private static Map<String, Object> config(PasskeyParams p) {
        Map<String, Object> party = new LinkedHashMap<>();
        p.relyingPartyId().ifPresent(id -> party.put("id", id));
        p.relyingPartyName().ifPresent(name -> party.put("name", name));
        if (!p.relyingPartyOrigins().isEmpty()) {
            party.put("origins", p.relyingPartyOrigins());
        }
        Map<String, Object> config = new LinkedHashMap<>();
        if (!party.isEmpty()) {
            config.put("relying_party", party);
        }
        p.authenticatorAttachment().ifPresent(word -> config.put("authenticator_attachment", word));
        p.discoverableCredentials().ifPresent(word -> config.put("discoverable_credentials", word));
        p.userVerification().ifPresent(word -> config.put("user_verification", word));
        return config;
    }

    /** What of {@code PublicKeyCredential.toJSON} the backend documents; whether it minds the rest is not known. */
    static Map<String, Object> credential(String json) {
        Map<String, Object> given = JsonText.object(json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(
                        () -> Check.refused("credential has " + json.length() + " characters (not shown): it must be"
                                + " a JSON object, as PublicKeyCredential.toJSON makes it"));
        if (!(given.get("response") instanceof Map<?, ?> response)) {
            throw Check.refused(
                    "credential has no object 'response': it must be what PublicKeyCredential.toJSON makes");
        }
        Map<String, Object> body = picked(given, CREDENTIAL);
        body.put("response", picked(response, RESPONSE));
        return body;
    }

    private static Map<String, Object> picked(Map<?, ?> from, Set<String> names) {
        Map<String, Object> members = new LinkedHashMap<>();
        from.forEach((name, value) -> {
            if (value != null && names.contains(String.valueOf(name))) {
                members.put(String.valueOf(name), value);
            }
        });
        return members;
    }
}
