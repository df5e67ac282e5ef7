package dev.tidings.mock.passkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAuthenticator;
import dev.tidings.mock.MockServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** An application with passkeys, as far as the API sees it. */
public final class PasskeyDesk {
    public static final String ORIGIN = "https://example.com";
    public static final String CONFIG = """
            {"relying_party": {"id": "example.com", "name": "Example", "origins": ["https://example.com"]},
             "authenticator_attachment": "platform", "discoverable_credentials": "preferred", "user_verification": "required"}
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Door door;
    private final String service;

    private PasskeyDesk(Door door, String service) {
        this.door = door;
        this.service = service;
    }

    /** A desk with a service of its own, whose settings name the relying party. */
    public static PasskeyDesk of(MockServer mock) {
        Door door = Door.of(mock);
        Door.Answer made = door.call(
                "POST",
                "/verify/v2/Services",
                "FriendlyName",
                "Example",
                "Passkeys.RelyingParty.Id",
                "example.com",
                "Passkeys.RelyingParty.Name",
                "Example",
                "Passkeys.RelyingParty.Origins",
                ORIGIN,
                "Passkeys.AuthenticatorAttachment",
                "platform",
                "Passkeys.DiscoverableCredentials",
                "preferred",
                "Passkeys.UserVerification",
                "required");
        return new PasskeyDesk(door, made.json().path("sid").asText());
    }

    /** The same with another service, of which nothing is set. */
    public PasskeyDesk plain() {
        return new PasskeyDesk(
                door,
                door.call("POST", "/verify/v2/Services", "FriendlyName", "Plain")
                        .json()
                        .path("sid")
                        .asText());
    }

    public String service() {
        return service;
    }

    public String path() {
        return "/verify/v2/Services/" + service;
    }

    public Door door() {
        return door;
    }

    public Door.Answer call(String endpoint, String body) {
        return door.send(
                "POST",
                "http://localhost" + path() + "/Passkeys/" + endpoint,
                door.credentials().plus("Content-Type", "application/json"),
                body);
    }

    /** What a call that must succeed answers. */
    public JsonNode done(int status, String endpoint, String body) {
        Door.Answer answer = call(endpoint, body);
        if (answer.status() != status) {
            throw new AssertionError(endpoint + " answered " + answer.status() + ": " + answer.text());
        }
        return answer.json();
    }

    /** The code of the refusal of a call that must be refused. */
    public int refused(String endpoint, String body) {
        Door.Answer answer = call(endpoint, body);
        if (answer.status() < 400 || answer.status() >= 500) {
            throw new AssertionError(endpoint + " answered " + answer.status() + ": " + answer.text());
        }
        return answer.json().path("code").asInt();
    }

    /** A factor that is not verified yet. */
    public JsonNode offer(String identity) {
        return done(201, "Factors", "{\"friendly_name\":\"Jo\",\"identity\":\"" + identity + "\"}");
    }

    /** A passkey of {@code identity} in {@code authenticator}; its factor. */
    public JsonNode register(String identity, MockAuthenticator authenticator) {
        return done(
                200,
                "VerifyFactor",
                authenticator.create(offer(identity).path("options").toString()));
    }

    /** A challenge. */
    public JsonNode ask(String body) {
        return done(201, "Challenges", body);
    }

    public JsonNode askFor(String identity) {
        return ask("{\"identity\":\"" + identity + "\"}");
    }

    /** {@code json} with something changed in it. */
    public static String changed(String json, Consumer<ObjectNode> change) {
        ObjectNode node = (ObjectNode) json(json);
        change.accept(node);
        return node.toString();
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
