package dev.tidings.mock.passkey;

import dev.tidings.mock.wire.ApiError;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what browsers send. What an application leaves out or breaks on the way is refused with the code of that member; whether
 * the authenticator's part is true is for {@link WebAuthn} to say.
 */
final class Answers {
    private static final int INVALID = 60300;
    private static final int ID = 60375;
    private static final int RAW_ID = 60376;
    private static final int ATTACHMENT = 60377;
    private static final int RESPONSE = 60378;
    private static final int AUTHENTICATOR_DATA = 60379;
    private static final int CLIENT_DATA = 60380;
    private static final int SIGNATURE = 60381;
    private static final int CREDENTIAL_DATA = 60387;
    private static final int USER_HANDLE = 60420;

    private static final Set<String> ATTACHMENTS = Set.of("platform", "cross-platform");

    private Answers() {}

    /**
     * What was sent to verify a factor. Only {@code response} must be there.
     *
     * @throws ApiError with the code of what is missing or cannot be read
     */
    static Answer.Registration registration(Members body) {
        type(body);
        String id = id(body);
        String attachment = body.word("authenticatorAttachment", ATTACHMENT, ATTACHMENTS);
        Members response = response(body);
        List<String> transports = response.texts("transports", RESPONSE);
        return new Answer.Registration(
                id,
                attachment,
                response.neededBytes("clientDataJSON", CLIENT_DATA),
                response.neededBytes("attestationObject", CREDENTIAL_DATA),
                transports == null ? List.of() : transports);
    }

    /**
     * What was sent to approve a challenge.
     *
     * @throws ApiError with the code of what is missing or cannot be read
     */
    static Answer.Assertion assertion(Members body) {
        type(body);
        body.needed("id", ID);
        body.needed("rawId", RAW_ID);
        String id = id(body);
        body.needed("authenticatorAttachment", ATTACHMENT);
        String attachment = body.word("authenticatorAttachment", ATTACHMENT, ATTACHMENTS);
        Members response = response(body);
        return new Answer.Assertion(
                id == null ? "" : id,
                attachment,
                response.neededBytes("clientDataJSON", CLIENT_DATA),
                response.neededBytes("authenticatorData", AUTHENTICATOR_DATA),
                response.neededBytes("signature", SIGNATURE),
                userHandle(response));
    }

    private static void type(Members body) {
        body.word("type", INVALID, Set.of("public-key"));
    }

    private static Members response(Members body) {
        if (!body.has("response")) {
            throw body.missing("response", RESPONSE);
        }
        return body.object("response", RESPONSE);
    }

    /** Authenticators that cannot say whose passkey it is say nothing or the empty text. */
    private static @Nullable String userHandle(Members response) {
        byte[] handle = response.bytes("userHandle", USER_HANDLE);
        return handle == null || handle.length == 0 ? null : text(handle);
    }

    /** By {@code id} or {@code rawId}, which say the same: the latter as browsers write it, or in hexadecimal as documented. */
    private static @Nullable String id(Members body) {
        byte[] id = body.bytes("id", ID);
        String raw = body.text("rawId", RAW_ID);
        if (raw == null || raw.isEmpty()) {
            return id == null || id.length == 0 ? null : text(id);
        }
        if (id == null || id.length == 0) {
            byte[] bytes = body.neededBytes("rawId", RAW_ID);
            return text(bytes);
        }
        String known = text(id);
        String stripped = raw.endsWith("=") ? raw.substring(0, raw.indexOf('=')) : raw;
        if (stripped.equals(known) || raw.equalsIgnoreCase(HexFormat.of().formatHex(id))) {
            return known;
        }
        throw body.refusal(RAW_ID, "rawId", raw, "the same as id");
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
