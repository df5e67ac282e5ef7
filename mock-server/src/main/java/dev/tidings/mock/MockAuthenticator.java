package dev.tidings.mock;

import dev.tidings.mock.wire.JsonReader;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.wire.ResourceWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A browser and the authenticator in it, so that a test registers passkeys and signs in with them: what the backend offers goes
 * in as JSON, and what comes out is sent to the backend as it is.
 *
 * <pre>{@code
 * MockAuthenticator phone = server.passkeyAuthenticator("https://example.com");
 * String registration = phone.create(options);   // options of a new factor; the body of Passkeys/VerifyFactor
 * String assertion = phone.get(options);         // options of a challenge; the body of Passkeys/ApproveChallenge
 * }</pre>
 *
 * <p>Keys are real (ES256) and drawn from the server's seed. Unlike a browser it does not refuse a relying party that does not
 * fit the page's origin: that the backend does so can be tested. Not for use by several threads at once.
 */
public final class MockAuthenticator {
    private static final String PLATFORM = "platform";

    private final String origin;
    private final SecureRandom chance;
    private final List<SoftwarePasskey> passkeys;
    private boolean verifiesUser = true;

    private MockAuthenticator(String origin, SecureRandom chance, List<SoftwarePasskey> passkeys) {
        this.origin = origin;
        this.chance = chance;
        this.passkeys = passkeys;
    }

    static MockAuthenticator at(String origin, long seed) {
        try {
            // This one, and no other that every JDK has, gives the same for the same seed.
            SecureRandom chance = SecureRandom.getInstance("SHA1PRNG");
            chance.setSeed(seed);
            return new MockAuthenticator(origin, chance, new ArrayList<>());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK cannot draw numbers from a seed", impossible);
        }
    }

    /** Says whether it finds out who its user is, by fingerprint or PIN, as it does unless told otherwise. */
    public MockAuthenticator verifiesUser(boolean verifies) {
        this.verifiesUser = verifies;
        return this;
    }

    /** A copy of it with all its passkeys, as a thief would make one: both count their uses from here on. */
    public MockAuthenticator copy() {
        List<SoftwarePasskey> copies =
                new ArrayList<>(passkeys.stream().map(SoftwarePasskey::copy).toList());
        return new MockAuthenticator(origin, chance, copies).verifiesUser(verifiesUser);
    }

    /** The ids of the passkeys it holds, oldest first, as browsers write them. */
    public List<String> credentialIds() {
        return passkeys.stream().map(each -> text(each.id())).toList();
    }

    /**
     * Makes a passkey, as {@code navigator.credentials.create} does.
     *
     * @param options the {@code options} of a new factor in JSON
     * @return the body of {@code Passkeys/VerifyFactor}
     * @throws IllegalArgumentException if {@code options} is not such
     * @throws IllegalStateException if it holds one of those that {@code excludeCredentials} names
     */
    public String create(String options) {
        Fields key = Fields.of(options);
        if (key.ids("excludeCredentials").stream().anyMatch(credentialIds()::contains)) {
            throw new IllegalStateException("InvalidStateError: it holds a passkey of this user already");
        }
        Fields party = key.object("rp");
        Fields wishes = key.object("authenticatorSelection");
        SoftwarePasskey made = SoftwarePasskey.draw(
                chance,
                party.text("id"),
                key.object("user").text("id"),
                wishes.has("authenticatorAttachment") ? wishes.text("authenticatorAttachment") : PLATFORM);
        passkeys.add(made);
        byte[] clientData = clientData("webauthn.create", key.text("challenge"));
        return answer(
                made,
                response -> response.string("attestationObject", text(made.attestation(verifiesUser)))
                        .string("clientDataJSON", text(clientData))
                        .strings("transports", List.of(made.attachment().equals(PLATFORM) ? "internal" : "usb")));
    }

    /**
     * Signs with a passkey, as {@code navigator.credentials.get} does: one of those that are allowed, else the newest that it has
     * for the relying party.
     *
     * @param options the {@code options} of a challenge in JSON
     * @return the body of {@code Passkeys/ApproveChallenge}
     * @throws IllegalArgumentException if {@code options} is not such
     * @throws IllegalStateException if it has no such passkey
     */
    public String get(String options) {
        Fields key = Fields.of(options);
        String rpId = key.has("rpId") ? key.text("rpId") : key.object("rp").text("id");
        List<String> allowed = key.ids("allowCredentials");
        SoftwarePasskey used = null;
        for (SoftwarePasskey each : passkeys) {
            if (allowed.isEmpty() ? each.rpId().equals(rpId) : allowed.contains(text(each.id()))) {
                used = each;
            }
        }
        if (used == null) {
            throw new IllegalStateException("NotAllowedError: it has no passkey that is asked for");
        }
        return signed(used, rpId, clientData("webauthn.get", key.text("challenge")));
    }

    private String signed(SoftwarePasskey used, String rpId, byte[] clientData) {
        byte[] data = used.authenticatorData(rpId, verifiesUser);
        String signature = text(used.sign(data, clientData, chance));
        return answer(
                used,
                response -> response.string("authenticatorData", text(data))
                        .string("clientDataJSON", text(clientData))
                        .string("signature", signature)
                        .string("userHandle", used.userHandle()));
    }

    private byte[] clientData(String type, String challenge) {
        return JsonWriter.bytes(data -> data.string("type", type)
                .string("challenge", challenge)
                .string("origin", origin)
                .bool("crossOrigin", false));
    }

    private static String answer(SoftwarePasskey passkey, Consumer<ResourceWriter> response) {
        String id = text(passkey.id());
        return new String(
                JsonWriter.bytes(out -> out.string("id", id)
                        .string("rawId", id)
                        .string("type", "public-key")
                        .string("authenticatorAttachment", passkey.attachment())
                        .object("response", response)
                        .object("clientExtensionResults", none -> {})),
                StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The fields of what the backend offers. */
    private record Fields(Map<?, ?> values) {
        static Fields of(String options) {
            Map<String, @Nullable Object> whole = JsonReader.object("options", options);
            for (String shell : List.of("options", "publicKey")) {
                if (whole.get(shell) instanceof Map<?, ?>) {
                    return whole.get("options") instanceof Map<?, ?>
                            ? new Fields(whole).object("options").object("publicKey")
                            : new Fields(whole).object("publicKey");
                }
            }
            return new Fields(whole);
        }

        boolean has(String name) {
            return values.get(name) != null;
        }

        String text(String name) {
            if (values.get(name) instanceof String text) {
                return text;
            }
            throw new IllegalArgumentException("the options have no text \"" + name + "\"");
        }

        Fields object(String name) {
            return new Fields(values.get(name) instanceof Map<?, ?> object ? object : Map.of());
        }

        List<String> ids(String name) {
            if (!(values.get(name) instanceof List<?> list)) {
                return List.of();
            }
            return list.stream()
                    .map(each -> new Fields(each instanceof Map<?, ?> object ? object : Map.of()).text("id"))
                    .toList();
        }
    }
}
