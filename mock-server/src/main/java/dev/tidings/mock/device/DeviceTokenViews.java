package dev.tidings.mock.device;

import dev.tidings.mock.factor.FactorType;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Access tokens on the wire, and within. */
final class DeviceTokenViews {
    /** The claim with the SID. */
    static final String SID = "jti";

    static final View<DeviceToken> TOKEN = View.of(
            "AccessToken",
            (token, out) -> out.string("sid", token.sid())
                    .string("account_sid", token.accountSid())
                    .string("service_sid", token.serviceSid())
                    .string("entity_identity", token.identity())
                    .string("factor_type", FactorType.PUSH.wire())
                    .string("factor_friendly_name", token.friendlyName())
                    .string("token", token.token())
                    .url("url", token.path())
                    .number("ttl", token.ttl().toSeconds())
                    .iso("date_created", token.created()));

    private DeviceTokenViews() {}

    /** As in Twilio's samples, but that nothing is compressed. */
    static String header() {
        return json(out -> out.string("kid", "tidings")
                .string("cty", "twilio-fpa;v=1")
                .string("enc", "A256GCM")
                .string("alg", "dir"));
    }

    /** Nobody but this server reads them, and which the real backend has is unknown. */
    static String claims(DeviceToken token) {
        return json(out -> out.string(SID, token.sid())
                .string("sub", token.accountSid())
                .string("service_sid", token.serviceSid())
                .string("entity_identity", token.identity())
                .string("factor_type", FactorType.PUSH.wire())
                .number("nbf", token.created().getEpochSecond())
                .number("exp", token.expires().getEpochSecond()));
    }

    private static String json(Consumer<ResourceWriter> fields) {
        return new String(JsonWriter.bytes(fields), StandardCharsets.UTF_8);
    }
}
