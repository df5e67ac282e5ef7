package dev.tidings.mock.verify;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be set of a Verify service, by the names of the API. Whatever is against its rule is refused with 60200. */
final class VerifyServiceFields {
    /** How long texts may be for which no length is documented. */
    private static final int LONGEST = 255;

    private static final Field<String> NAME = FriendlyName.field("FriendlyName");
    private static final Field<Integer> CODE_LENGTH =
            Field.number("CodeLength", 4, 10).invalid(60200);
    private static final Field<Boolean> LOOKUP = flag("LookupEnabled");
    private static final Field<Boolean> SKIP_LANDLINES = flag("SkipSmsToLandlines");
    private static final Field<Boolean> DTMF = flag("DtmfInputRequired");
    private static final Field<String> TTS = text("TtsName");
    private static final Field<Boolean> PSD2 = flag("Psd2Enabled");
    private static final Field<Boolean> WARNING = flag("DoNotShareWarningEnabled");
    private static final Field<Boolean> CUSTOM_CODE = flag("CustomCodeEnabled");
    private static final Field<Boolean> PUSH_DATE = flag("Push.IncludeDate");
    private static final Field<String> PUSH_APN = sid("Push.ApnCredentialSid", "CR");
    private static final Field<String> PUSH_FCM = sid("Push.FcmCredentialSid", "CR");
    private static final Field<String> TOTP_ISSUER = text("Totp.Issuer");
    private static final Field<Integer> TOTP_STEP =
            Field.number("Totp.TimeStep", 20, 60).invalid(60200);
    private static final Field<Integer> TOTP_LENGTH =
            Field.number("Totp.CodeLength", 3, 8).invalid(60200);
    private static final Field<Integer> TOTP_SKEW =
            Field.number("Totp.Skew", 0, 2).invalid(60200);
    private static final Field<String> TEMPLATE = sid("DefaultTemplateSid", "HJ");
    private static final Field<String> WHATSAPP_SERVICE = sid("Whatsapp.MsgServiceSid", "MG");
    private static final Field<String> WHATSAPP_FROM = Field.of(
                    "Whatsapp.From",
                    "a phone number in E.164, such as +14155550100 or whatsapp:+14155550100",
                    text -> text.matches("(whatsapp:)?\\+[1-9][0-9]{6,14}")
                            ? "whatsapp:" + text.substring(text.indexOf('+'))
                            : null)
            .invalid(60200);
    private static final Field<String> PARTY_ID = text("Passkeys.RelyingParty.Id");
    private static final Field<String> PARTY_NAME = text("Passkeys.RelyingParty.Name");
    private static final Field<String> PARTY_ORIGINS =
            Field.text("Passkeys.RelyingParty.Origins", 4_096).invalid(60200);
    private static final Field<String> ATTACHMENT =
            words("Passkeys.AuthenticatorAttachment", "platform", "cross-platform", "any");
    private static final Field<String> DISCOVERABLE =
            words("Passkeys.DiscoverableCredentials", "required", "preferred", "discouraged");
    private static final Field<String> USER_VERIFICATION =
            words("Passkeys.UserVerification", "required", "preferred", "discouraged");
    private static final Field<Boolean> EVENTS = flag("VerifyEventSubscriptionEnabled");

    /** All of their names. */
    static final List<String> NAMES = Stream.of(
                    NAME,
                    CODE_LENGTH,
                    LOOKUP,
                    SKIP_LANDLINES,
                    DTMF,
                    TTS,
                    PSD2,
                    WARNING,
                    CUSTOM_CODE,
                    PUSH_DATE,
                    PUSH_APN,
                    PUSH_FCM,
                    TOTP_ISSUER,
                    TOTP_STEP,
                    TOTP_LENGTH,
                    TOTP_SKEW,
                    TEMPLATE,
                    WHATSAPP_SERVICE,
                    WHATSAPP_FROM,
                    PARTY_ID,
                    PARTY_NAME,
                    PARTY_ORIGINS,
                    ATTACHMENT,
                    DISCOVERABLE,
                    USER_VERIFICATION,
                    EVENTS)
            .map(Field::name)
            .toList();

    private VerifyServiceFields() {}

    private static Field<Boolean> flag(String name) {
        return Field.flag(name).invalid(60200);
    }

    private static Field<String> text(String name) {
        return Field.text(name, LONGEST).invalid(60200);
    }

    private static Field<String> sid(String name, String prefix) {
        return Field.sid(name, prefix).invalid(60200);
    }

    private static Field<String> words(String name, String... words) {
        return Field.word(name, words).invalid(60200);
    }

    /**
     * The name of a service that is to be.
     *
     * @throws ApiError 60200 if it is missing or cannot be
     */
    static String name(Parameters form) {
        return NAME.require(form);
    }

    /**
     * {@code present} with what {@code form} sets. What is sent empty is taken away, but for what concerns passkeys: there the
     * empty text is kept.
     *
     * @throws ApiError 60200
     */
    static VerifyService changed(VerifyService present, Parameters form) {
        return new VerifyService(
                present.sid(),
                present.accountSid(),
                form.has(NAME.name()) ? name(form) : present.friendlyName(),
                CODE_LENGTH.or(form, present.codeLength()),
                features(present.features(), form),
                TTS.change(form, present.ttsName()),
                push(present.push(), form),
                totp(present.totp(), form),
                new VerifyService.Whatsapp(
                        WHATSAPP_SERVICE.change(form, present.whatsapp().msgServiceSid()),
                        WHATSAPP_FROM.change(form, present.whatsapp().from())),
                passkeys(present.passkeys(), form),
                TEMPLATE.change(form, present.defaultTemplateSid()),
                present.created(),
                present.updated());
    }

    private static VerifyService.Features features(VerifyService.Features present, Parameters form) {
        return new VerifyService.Features(
                LOOKUP.or(form, present.lookup()),
                SKIP_LANDLINES.or(form, present.skipSmsToLandlines()),
                DTMF.or(form, present.dtmfInputRequired()),
                PSD2.or(form, present.psd2()),
                WARNING.or(form, present.doNotShareWarning()),
                CUSTOM_CODE.or(form, present.customCode()),
                EVENTS.or(form, present.verifyEventSubscription()));
    }

    private static VerifyService.Push push(VerifyService.Push present, Parameters form) {
        return new VerifyService.Push(
                PUSH_DATE.or(form, present.includeDate()),
                PUSH_APN.change(form, present.apnCredentialSid()),
                PUSH_FCM.change(form, present.fcmCredentialSid()));
    }

    private static VerifyService.Totp totp(VerifyService.Totp present, Parameters form) {
        return new VerifyService.Totp(
                TOTP_ISSUER.change(form, present.issuer()),
                TOTP_STEP.change(form, present.timeStep()),
                TOTP_LENGTH.change(form, present.codeLength()),
                TOTP_SKEW.change(form, present.skew()));
    }

    private static VerifyService.Passkeys passkeys(VerifyService.Passkeys present, Parameters form) {
        VerifyService.RelyingParty party = present.relyingParty();
        return new VerifyService.Passkeys(
                new VerifyService.RelyingParty(
                        kept(PARTY_ID, form, party.id()),
                        kept(PARTY_NAME, form, party.name()),
                        origins(form, party.origins())),
                kept(ATTACHMENT, form, present.authenticatorAttachment()),
                kept(DISCOVERABLE, form, present.discoverableCredentials()),
                kept(USER_VERIFICATION, form, present.userVerification()));
    }

    private static @Nullable String kept(Field<String> field, Parameters form, @Nullable String present) {
        return form.has(field.name()) ? field.or(form, "") : present;
    }

    /** Sent empty there are none; how the real backend shows that is unconfirmed. */
    private static @Nullable List<String> origins(Parameters form, @Nullable List<String> present) {
        return form.has(PARTY_ORIGINS.name())
                ? Arrays.stream(PARTY_ORIGINS.or(form, "").split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList()
                : present;
    }
}
