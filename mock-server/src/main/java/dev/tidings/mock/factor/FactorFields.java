package dev.tidings.mock.factor;

import dev.tidings.mock.proof.Base32;
import dev.tidings.mock.proof.CodeAlgorithm;
import dev.tidings.mock.proof.DeviceKey;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What may be said of factors, by the names of the API. What is against its rule is refused with 60300 unless it has a code of its own. */
final class FactorFields {
    private static final int INVALID = 60300;

    /** A seed of that many characters is longer than any hash; more is not documented. */
    private static final int LONGEST_SECRET = 255;

    private static final Field<String> NAME = Field.text("FriendlyName", 64).invalid(INVALID);
    private static final Field<FactorType> TYPE = Field.word(
                    "FactorType", new FactorType[] {FactorType.PUSH, FactorType.TOTP}, FactorType::wire)
            .invalid(60369);
    private static final Field<Map<String, String>> METADATA =
            Field.texts("Metadata", 1_024).invalid(INVALID);

    private static final Field<String> SECRET = Field.of(
                    "Binding.Secret",
                    "Base32 of at most " + LONGEST_SECRET + " characters",
                    text -> text.length() > LONGEST_SECRET
                            ? null
                            : Base32.decode(text)
                                    .filter(bytes -> bytes.length > 0)
                                    .map(Base32::encode)
                                    .orElse(null))
            .hidden(60314);
    private static final Field<CodeAlgorithm> ALGORITHM = Field.word(
                    "Config.Alg", CodeAlgorithm.values(), CodeAlgorithm::wire)
            .invalid(INVALID);
    private static final Field<Integer> TIME_STEP =
            Field.number("Config.TimeStep", 20, 60).invalid(INVALID);
    private static final Field<Integer> CODE_LENGTH =
            Field.number("Config.CodeLength", 3, 8).invalid(INVALID);
    private static final Field<Integer> SKEW = Field.number("Config.Skew", 0, 2).invalid(INVALID);

    private static final Field<String> KEY_ALGORITHM =
            Field.word("Binding.Alg", "ES256").invalid(60314);
    private static final Field<String> PUBLIC_KEY = Field.of(
                    "Binding.PublicKey",
                    "an ECDSA public key on P-256, in PKIX, ASN.1 DER and Base64",
                    text -> DeviceKey.read(text).isPresent() ? text : null)
            .invalid(60314);
    private static final Field<String> APP_ID = Field.text("Config.AppId", 100).invalid(INVALID);
    private static final Field<NotificationPlatform> PLATFORM = Field.word(
                    "Config.NotificationPlatform", NotificationPlatform.values(), NotificationPlatform::wire)
            .invalid(INVALID);
    private static final Field<String> TOKEN = Field.of(
                    "Config.NotificationToken",
                    "32 to 255 characters long",
                    text -> text.length() >= 32 && text.length() <= 255 ? text : null)
            .invalid(INVALID);

    /** How long it may be is not documented. */
    private static final Field<String> SDK_VERSION =
            Field.text("Config.SdkVersion", 100).invalid(INVALID);

    private static final List<Field<?>> OF_TOTP = List.of(SECRET, ALGORITHM, TIME_STEP, CODE_LENGTH, SKEW);
    private static final List<Field<?>> OF_PUSH =
            List.of(KEY_ALGORITHM, PUBLIC_KEY, APP_ID, PLATFORM, TOKEN, SDK_VERSION);

    /** What a code or signature comes in; never longer than that of a challenge. */
    static final Field<String> PROOF = Field.text("AuthPayload", 5_456).hidden(60306);

    /** All that a new factor takes. */
    static final List<String> OF_NEW = Stream.of(Stream.of(NAME, TYPE, METADATA), OF_TOTP.stream(), OF_PUSH.stream())
            .flatMap(each -> each)
            .map(Field::name)
            .toList();

    /** All that can be changed. */
    static final List<String> OF_CHANGE = Stream.of(
                    PROOF, NAME, TOKEN, SDK_VERSION, TIME_STEP, SKEW, CODE_LENGTH, ALGORITHM, PLATFORM)
            .map(Field::name)
            .toList();

    private FactorFields() {}

    /** What is to be made. */
    static FactorType type(Parameters form) {
        return TYPE.require(form);
    }

    /**
     * The factor that {@code form} asks for. What it says nothing of is as the service has it.
     *
     * @throws ApiError 60300, 60314 or 60369 if something is missing or against its rule
     */
    static FactorDraft draft(Transaction tx, VerifyService service, Parameters form) {
        String name = NAME.require(form);
        readForeign(type(form), form);
        Map<String, String> metadata = METADATA.read(form).orElse(null);
        if (type(form) == FactorType.TOTP) {
            FactorConfig.Totp config = totp(
                    new FactorConfig.Totp(
                            CodeAlgorithm.SHA1,
                            service.totp().timeStepOrDefault(),
                            service.totp().codeLengthOrDefault(),
                            service.totp().skewOrDefault()),
                    form);
            String secret = SECRET.read(form).orElseGet(() -> drawn(tx, config.algorithm()));
            return new FactorDraft(name, config, new Binding.Seed(secret), metadata);
        }
        KEY_ALGORITHM.require(form);
        Binding.PublicKey key = new Binding.PublicKey(PUBLIC_KEY.require(form));
        NotificationPlatform platform = PLATFORM.require(form);
        FactorConfig.Push config = new FactorConfig.Push(
                APP_ID.require(form),
                platform,
                platform == NotificationPlatform.NONE ? TOKEN.read(form).orElse(null) : TOKEN.require(form),
                SDK_VERSION.require(form),
                // Which one the real backend gives is unconfirmed. Devices name their key by it, so each has its own.
                tx.newSid("CR"));
        return new FactorDraft(name, config, key, metadata);
    }

    private static String drawn(Transaction tx, CodeAlgorithm algorithm) {
        byte[] seed = new byte[algorithm.seedLength()];
        tx.chance().nextBytes(seed);
        return Base32.encode(seed);
    }

    private static FactorConfig.Totp totp(FactorConfig.Totp present, Parameters form) {
        return new FactorConfig.Totp(
                ALGORITHM.or(form, present.algorithm()),
                TIME_STEP.or(form, present.timeStep()),
                CODE_LENGTH.or(form, present.codeLength()),
                SKEW.or(form, present.skew()));
    }

    /**
     * How a factor is called after {@code form}.
     *
     * @throws ApiError 60300
     */
    static String name(Factor present, Parameters form) {
        return form.has(NAME.name()) ? NAME.require(form) : present.friendlyName();
    }

    /**
     * How a factor works after {@code form}; what is of another type means nothing.
     *
     * @throws ApiError 60300 or 60314
     */
    static FactorConfig changed(FactorConfig present, Parameters form) {
        readForeign(present.type(), form);
        if (present instanceof FactorConfig.Totp totp) {
            return totp(totp, form);
        }
        return present instanceof FactorConfig.Push push ? push(push, form) : present;
    }

    /** A device may be told to do without pushes and to have them again, but an app does not move to another platform. */
    private static FactorConfig.Push push(FactorConfig.Push present, Parameters form) {
        NotificationPlatform next = PLATFORM.or(form, present.platform());
        if (next != present.platform()
                && next != NotificationPlatform.NONE
                && present.platform() != NotificationPlatform.NONE) {
            throw ApiError.badRequest(
                    INVALID,
                    "Invalid parameter `Config.NotificationPlatform`: " + next.wire() + ". A device on "
                            + present.platform().wire() + " can only change to none");
        }
        String token = TOKEN.or(form, present.token() == null ? "" : present.token());
        if (next != NotificationPlatform.NONE && token.isEmpty()) {
            TOKEN.require(form);
        }
        return new FactorConfig.Push(
                present.appId(),
                next,
                token.isEmpty() ? null : token,
                SDK_VERSION.or(form, present.sdkVersion()),
                present.credentialSid());
    }

    /** What means nothing must be readable all the same. */
    private static void readForeign(FactorType type, Parameters form) {
        ofOthers(type).forEach(each -> each.read(form));
    }

    /** The names in {@code form} that mean nothing to a factor of {@code type}. */
    static List<String> foreign(FactorType type, Parameters form) {
        return ofOthers(type).map(Field::name).filter(form::has).toList();
    }

    private static Stream<Field<?>> ofOthers(FactorType type) {
        return switch (type) {
            case TOTP -> OF_PUSH.stream();
            case PUSH -> OF_TOTP.stream();
            case PASSKEYS -> Stream.concat(OF_TOTP.stream(), OF_PUSH.stream());
        };
    }
}
