package dev.tidings.mock.factor;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.function.Consumer;

/** Entities and factors on the wire. */
final class FactorViews {
    static final View<Entity> ENTITY = View.of(
            "Entity",
            (entity, out) -> out.string("sid", entity.sid())
                    .string("identity", entity.identity())
                    .string("account_sid", entity.accountSid())
                    .string("service_sid", entity.serviceSid())
                    .iso("date_created", entity.created())
                    .iso("date_updated", entity.updated())
                    .url("url", entity.path())
                    .object(
                            "links",
                            links -> links.url("factors", entity.path() + "/Factors")
                                    .url("new_factors", entity.path() + "/Factors")
                                    .url("challenges", entity.path() + "/Challenges")));

    static final View<Factor> FACTOR = View.of("Factor", (factor, out) -> write(factor, out, any -> {}));

    private FactorViews() {}

    /** A factor that was just made for {@code issuer}: the only time that its binding is told. */
    static View<Factor> created(String issuer) {
        return View.of(
                "Factor",
                (factor, out) -> write(factor, out, more -> {
                    if (factor.binding() == null) {
                        more.data("binding", null);
                    } else {
                        more.object("binding", binding -> binding(issuer, factor, binding));
                    }
                    more.data("options", null);
                }));
    }

    private static void write(Factor factor, ResourceWriter out, Consumer<ResourceWriter> more) {
        out.string("sid", factor.sid())
                .string("account_sid", factor.accountSid())
                .string("service_sid", factor.serviceSid())
                .string("entity_sid", factor.entitySid())
                .string("identity", factor.identity());
        more.accept(out);
        out.iso("date_created", factor.created())
                .iso("date_updated", factor.updated())
                .string("friendly_name", factor.friendlyName())
                .string("status", factor.status().wire())
                .string("factor_type", factor.type().wire())
                .object("config", config -> config(factor.config(), config))
                .data("metadata", factor.metadata())
                .url("url", factor.path());
    }

    private static void binding(String issuer, Factor factor, ResourceWriter out) {
        if (factor.binding() instanceof Binding.Seed seed && factor.config() instanceof FactorConfig.Totp config) {
            out.string("secret", seed.secret())
                    .string("uri", OtpauthUri.of(issuer, factor.friendlyName(), config, seed));
        } else if (factor.binding() instanceof Binding.PublicKey key) {
            out.string("alg", "ES256").string("public_key", key.publicKey());
        }
    }

    private static void config(FactorConfig config, ResourceWriter out) {
        if (config instanceof FactorConfig.Totp totp) {
            out.string("alg", totp.algorithm().wire())
                    .number("skew", totp.skew())
                    .number("code_length", totp.codeLength())
                    .number("time_step", totp.timeStep());
        } else if (config instanceof FactorConfig.Push push) {
            out.string("sdk_version", push.sdkVersion())
                    .string("app_id", push.appId())
                    .string("notification_platform", push.platform().wire())
                    .string("notification_token", push.token())
                    // Not in Twilio's samples, but its client for devices does not read a factor without it.
                    .string("credential_sid", push.credentialSid());
        } else if (config instanceof FactorConfig.Passkey passkey) {
            passkey(passkey, out);
        }
    }

    private static void passkey(FactorConfig.Passkey passkey, ResourceWriter out) {
        out.object(
                        "relying_party",
                        party -> party.string(
                                        "id", passkey.settings().relyingParty().id())
                                .string(
                                        "name",
                                        passkey.settings().relyingParty().name())
                                .data(
                                        "origins",
                                        passkey.settings().relyingParty().origins()))
                .string("authenticator_attachment", passkey.settings().authenticatorAttachment())
                .string("discoverable_credentials", passkey.settings().discoverableCredentials())
                .string("user_verification", passkey.settings().userVerification());
    }
}
