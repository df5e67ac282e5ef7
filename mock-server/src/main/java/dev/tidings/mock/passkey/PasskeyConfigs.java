package dev.tidings.mock.passkey;

import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.wire.ApiError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a passkey is made under: what the request says, and where it says nothing, what the service says. */
final class PasskeyConfigs {
    private static final int CONFIG = 60370;
    private static final int PARTY = 60371;
    private static final int PARTY_ID = 60372;
    private static final int CRITERIA = 60393;

    private static final Set<String> ATTACHMENTS = Set.of("platform", "cross-platform", "any", "");
    private static final Set<String> WISHES = Set.of("required", "preferred", "discouraged", "");

    /** A domain, without scheme or port; that of the machine itself has no dot. */
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    /** Pages by HTTPS, or by HTTP on the machine itself as browsers allow it; apps of Android and iOS. */
    private static final Pattern ORIGIN = Pattern.compile("https://[A-Za-z0-9.-]+(:[0-9]{1,5})?"
            + "|http://([A-Za-z0-9-]+\\.)*localhost(:[0-9]{1,5})?"
            + "|(android|ios):[A-Za-z0-9-]+:[A-Za-z0-9_.=-]+");

    private PasskeyConfigs() {}

    /**
     * The settings for a new passkey.
     *
     * @throws ApiError 60370, 60371, 60372 or 60393 if something is missing or not as it must be
     */
    static VerifyService.Passkeys read(Members body, VerifyService.Passkeys service) {
        Members config = body.object("config", CONFIG);
        VerifyService.RelyingParty party = party(config.object("relying_party", PARTY), service.relyingParty());
        VerifyService.Passkeys read = new VerifyService.Passkeys(
                party,
                either(config.word("authenticator_attachment", CONFIG, ATTACHMENTS), service.authenticatorAttachment()),
                either(config.word("discoverable_credentials", CONFIG, WISHES), service.discoverableCredentials()),
                either(config.word("user_verification", CONFIG, WISHES), service.userVerification()));
        List<String> missing = new ArrayList<>();
        note(missing, "authenticator_attachment", read.authenticatorAttachment());
        note(missing, "discoverable_credentials", read.discoverableCredentials());
        note(missing, "user_verification", read.userVerification());
        if (!missing.isEmpty()) {
            throw ApiError.badRequest(
                    CRITERIA, "Neither config nor the service says what authenticators are wanted: " + missing);
        }
        return read;
    }

    /**
     * The settings under which anybody's passkey is asked for: the service's, which must name the relying party.
     *
     * @throws ApiError 60371 or 60372 if they do not
     */
    static VerifyService.Passkeys ofAnybody(VerifyService.Passkeys service) {
        VerifyService.RelyingParty party = party(Members.of(Map.of()), service.relyingParty());
        return new VerifyService.Passkeys(
                party,
                service.authenticatorAttachment(),
                service.discoverableCredentials(),
                service.userVerification());
    }

    private static VerifyService.RelyingParty party(Members given, VerifyService.RelyingParty service) {
        String id = either(given.text("id", PARTY_ID), service.id());
        String name = either(given.text("name", PARTY), service.name());
        List<String> origins = given.texts("origins", PARTY);
        if (origins == null) {
            origins = service.origins();
        }
        if (id == null || id.isEmpty()) {
            throw given.missing("id", name == null && origins == null ? PARTY : PARTY_ID);
        }
        if (!DOMAIN.matcher(id).matches()) {
            throw given.refusal(PARTY_ID, "id", id, "a domain such as example.com, without scheme or port");
        }
        if (name == null || name.isEmpty()) {
            throw given.missing("name", PARTY);
        }
        if (origins == null || origins.isEmpty()) {
            throw given.missing("origins", PARTY);
        }
        for (String each : origins) {
            if (!ORIGIN.matcher(each).matches()) {
                throw given.refusal(PARTY, "origins", each, "origins such as https://example.com, or ids of apps");
            }
        }
        return new VerifyService.RelyingParty(id, name, List.copyOf(origins));
    }

    private static @Nullable String either(@Nullable String given, @Nullable String service) {
        return given == null ? service : given;
    }

    private static void note(List<String> missing, String name, @Nullable String value) {
        if (value == null) {
            missing.add(name);
        }
    }
}
