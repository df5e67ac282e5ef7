package dev.tidings.mock.passkey;

import dev.tidings.mock.challenge.Challenge;
import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorConfig;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passkeys on the wire. The options of a challenge are documented in the shape of those of a new passkey, which no browser takes
 * for signing in; {@code rpId}, {@code allowCredentials} and {@code userVerification}, which it needs, stand beside them.
 */
final class PasskeyViews {
    private static final long TIMEOUT_MILLIS = Passkeys.LIFE.toMillis();

    private static final View<Credential> DESCRIPTOR = View.of(
            "Credential",
            (credential, out) -> out.string("type", "public-key")
                    .string("id", credential.id())
                    .strings("transports", credential.transports()));

    /** A factor that was just made, with what the browser needs. */
    static final View<Passkeys.Offer> OFFER = View.of("Factor", (offer, out) -> {
        Factor factor = offer.factor();
        owner(factor, out)
                .data("binding", null)
                .object(
                        "options",
                        options -> options.object(
                                "publicKey",
                                key -> publicKey(
                                        key,
                                        settings(factor),
                                        factor,
                                        Passkeys.challenge(factor.sid()),
                                        offer.excluded())));
        rest(factor, out);
    });

    /** A factor. */
    static final View<Factor> FACTOR = View.of("Factor", (factor, out) -> {
        owner(factor, out);
        rest(factor, out);
    });

    /** A challenge that was just made. */
    static final View<Passkeys.Question> ASKED =
            View.of("Challenge", (question, out) -> question(question, "Challenges", out));

    /** A challenge that was just approved. */
    static final View<Passkeys.Question> APPROVED =
            View.of("Challenge", (question, out) -> question(question, "ApproveChallenge", out));

    private PasskeyViews() {}

    private static ResourceWriter owner(Factor factor, ResourceWriter out) {
        return out.string("sid", factor.sid())
                .string("account_sid", factor.accountSid())
                .string("service_sid", factor.serviceSid())
                .string("entity_sid", factor.entitySid())
                .string("identity", factor.identity());
    }

    private static void rest(Factor factor, ResourceWriter out) {
        VerifyService.Passkeys settings = settings(factor);
        VerifyService.RelyingParty party = settings.relyingParty();
        out.iso("date_created", factor.created())
                .iso("date_updated", factor.updated())
                .string("friendly_name", factor.friendlyName())
                .string("status", factor.status().wire())
                .string("factor_type", factor.type().wire())
                .object(
                        "config",
                        config -> config.object(
                                        "relying_party",
                                        relying -> relying.string("id", party.id())
                                                .string("name", party.name())
                                                .strings(
                                                        "origins",
                                                        party.origins() == null ? List.of() : party.origins()))
                                .string("authenticator_attachment", settings.authenticatorAttachment())
                                .string("discoverable_credentials", settings.discoverableCredentials())
                                .string("user_verification", settings.userVerification()))
                .data("metadata", factor.metadata())
                .url("url", factor.path());
    }

    private static VerifyService.Passkeys settings(Factor factor) {
        return ((FactorConfig.Passkey) factor.config()).settings();
    }

    /** Who was asked is empty if anybody was, also when somebody has answered; that it never expires is what the API says. */
    private static void question(Passkeys.Question question, String path, ResourceWriter out) {
        Challenge challenge = question.challenge();
        boolean anybody = question.user() == null;
        out.string("sid", challenge.sid())
                .string("account_sid", challenge.accountSid())
                .string("service_sid", challenge.serviceSid())
                .string("entity_sid", anybody ? "" : challenge.entitySid())
                .string("identity", anybody ? "" : challenge.identity())
                .string("factor_sid", anybody ? "" : challenge.factorSid())
                .iso("date_created", challenge.created())
                .iso("date_updated", challenge.updated())
                .iso("date_responded", challenge.responded())
                .iso("expiration_date", null)
                .string("status", challenge.status().wire())
                .string("responded_reason", "none")
                .data("details", null)
                .data("hidden_details", null)
                .data("metadata", null)
                .string("factor_type", challenge.factorType().wire())
                .url("url", "/v2/Services/" + challenge.serviceSid() + "/Passkeys/" + path)
                .data("links", null)
                .object(
                        "options",
                        options -> options.object("publicKey", key -> {
                            publicKey(
                                    key,
                                    question.settings(),
                                    question.user(),
                                    Passkeys.challenge(challenge.sid()),
                                    List.of());
                            key.string(
                                            "rpId",
                                            question.settings().relyingParty().id())
                                    .objects("allowCredentials", question.allowed(), DESCRIPTOR)
                                    .string(
                                            "userVerification",
                                            wish(question.settings().userVerification()));
                        }));
    }

    private static void publicKey(
            ResourceWriter out,
            VerifyService.Passkeys settings,
            @Nullable Factor user,
            String challenge,
            List<Credential> excluded) {
        String attachment = settings.authenticatorAttachment();
        boolean any = attachment == null || attachment.isEmpty() || attachment.equals("any");
        String resident = wish(settings.discoverableCredentials());
        out.object(
                        "rp",
                        party -> party.string("id", settings.relyingParty().id())
                                .string("name", settings.relyingParty().name()))
                .object(
                        "user",
                        whose -> whose.string("id", user == null ? "" : Passkeys.userHandle(user))
                                .string("name", user == null ? "" : user.friendlyName())
                                .string("displayName", user == null ? "" : user.friendlyName()))
                .string("challenge", challenge)
                .object(
                        "pubKeyCredParams",
                        kind -> kind.string("type", "public-key").number("alg", -7))
                .number("timeout", TIMEOUT_MILLIS)
                .objects("excludeCredentials", excluded, DESCRIPTOR)
                .object(
                        "authenticatorSelection",
                        wishes -> wishes.string("authenticatorAttachment", any ? null : attachment)
                                .bool("requireResidentKey", resident.equals("required"))
                                .string("residentKey", resident)
                                .string("userVerification", wish(settings.userVerification())))
                .string("attestation", "none");
    }

    /** What was set, or what WebAuthn takes for nothing. */
    private static String wish(@Nullable String set) {
        return set == null || set.isEmpty() ? "preferred" : set;
    }
}
