package dev.tidings.mock.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.CollectedClientDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.BadAttestationStatementException;
import com.webauthn4j.verifier.exception.BadBackupEligibleFlagException;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadSignatureException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.IllegalBackupStateException;
import com.webauthn4j.verifier.exception.InconsistentClientDataTypeException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.MissingChallengeException;
import com.webauthn4j.verifier.exception.NotAllowedAlgorithmException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import com.webauthn4j.verifier.exception.VerificationException;
import dev.tidings.mock.wire.ApiError;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Verifies what authenticators answer, as relying parties must: <a
 * href="https://www.w3.org/TR/webauthn-3/#sctn-rp-operations">WebAuthn Level 3, section 7</a>. WebAuthn4J does it; here its
 * refusals get the API's codes. Only ES256 is offered, and attestation is neither asked for nor believed.
 *
 * <p>Static, and named by nothing before an answer is there: so nothing of the library is loaded when a server starts.
 *
 * <p>The dictionary says what a code is about and not which check raises it: the choice of codes here is ours.
 */
final class WebAuthn {
    private static final int COUNTER = 60324;
    private static final int AUTHENTICATOR_DATA = 60379;
    private static final int CLIENT_DATA = 60380;
    private static final int SIGNATURE = 60381;
    private static final int PARTY = 60382;
    private static final int PUBLIC_KEY = 60385;
    private static final int ATTESTATION = 60386;
    private static final int CREDENTIAL_DATA = 60387;

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    private static final List<PublicKeyCredentialParameters> ES256 = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256));

    private record Refusal(int code, int status, String message) {
        static Map.Entry<Class<?>, Refusal> of(Class<? extends VerificationException> found, int code, String message) {
            return Map.entry(found, new Refusal(code, code == COUNTER ? 403 : 400, message));
        }
    }

    private static final Map<Class<?>, Refusal> REFUSALS = Map.ofEntries(
            Refusal.of(
                    InconsistentClientDataTypeException.class, CLIENT_DATA, "clientDataJSON is of the other ceremony"),
            Refusal.of(MissingChallengeException.class, CLIENT_DATA, "clientDataJSON has no challenge"),
            Refusal.of(BadChallengeException.class, CLIENT_DATA, "clientDataJSON is about another challenge"),
            Refusal.of(BadOriginException.class, PARTY, "The origin is none of the relying party's"),
            Refusal.of(CrossOriginException.class, PARTY, "The page was embedded in one of another origin"),
            Refusal.of(BadRpIdException.class, PARTY, "The passkey is for another relying party id"),
            Refusal.of(UserNotPresentException.class, AUTHENTICATOR_DATA, "The authenticator did not meet its user"),
            Refusal.of(
                    UserNotVerifiedException.class,
                    AUTHENTICATOR_DATA,
                    "The authenticator did not verify its user, which is required"),
            Refusal.of(
                    BadBackupEligibleFlagException.class,
                    AUTHENTICATOR_DATA,
                    "The authenticator says otherwise than before whether the passkey can be backed up"),
            Refusal.of(
                    IllegalBackupStateException.class,
                    AUTHENTICATOR_DATA,
                    "The authenticator has backed up what cannot be backed up"),
            Refusal.of(
                    NotAllowedAlgorithmException.class, PUBLIC_KEY, "The public key is not of ES256, as was asked for"),
            Refusal.of(
                    BadAttestationStatementException.class,
                    ATTESTATION,
                    "The attestation statement is not as its format demands"),
            Refusal.of(BadSignatureException.class, SIGNATURE, "The signature is not this passkey's over this answer"),
            Refusal.of(
                    MaliciousCounterValueException.class,
                    COUNTER,
                    "The authenticator has counted backwards, as a copy of it would"));

    private WebAuthn() {}

    /**
     * The challenge that {@code answer} says it is about, Base64url. Whether it is that is verified later.
     *
     * @throws ApiError 60380 if that cannot be read
     */
    static String challenge(Answer answer) {
        CollectedClientData data = read(
                CLIENT_DATA,
                "clientDataJSON",
                () -> new CollectedClientDataConverter(CONVERTER).convert(answer.clientData()));
        if (data.getChallenge() == null || data.getOrigin() == null || data.getType() == null) {
            throw refusal(CLIENT_DATA, "clientDataJSON lacks its type, challenge or origin");
        }
        return text(data.getChallenge().getValue());
    }

    /**
     * What a new passkey is known by.
     *
     * @param id of the credential, Base64url
     * @param attested its attested credential data, Base64url
     * @param state what its authenticator says
     */
    record Registered(String id, String attested, Credential.State state) {}

    /**
     * Verifies that {@code answer} is a new passkey made in {@code ceremony}.
     *
     * @throws ApiError 60379, 60380, 60382, 60385, 60386 or 60387, saying what is wrong
     */
    static Registered register(Answer.Registration answer, Ceremony ceremony) {
        AttestationObject attestation = read(
                ATTESTATION,
                "attestationObject",
                () -> new AttestationObjectConverter(CONVERTER).convert(answer.attestation()));
        AttestedCredentialData credential = attestation.getAuthenticatorData().getAttestedCredentialData();
        if (credential == null) {
            throw refusal(CREDENTIAL_DATA, "attestationObject holds no attested credential data");
        }
        var parameters = new RegistrationParameters(server(ceremony), ES256, ceremony.userVerification(), true);
        var request = new RegistrationRequest(answer.attestation(), answer.clientData());
        verified(CREDENTIAL_DATA, () -> MANAGER.verify(request, parameters));
        return new Registered(
                text(credential.getCredentialId()),
                text(new AttestedCredentialDataConverter(CONVERTER).convert(credential)),
                state(attestation.getAuthenticatorData()));
    }

    /**
     * Verifies that {@code answer} is a use of {@code credential} in {@code ceremony}.
     *
     * @return what the authenticator now says
     * @throws ApiError 60324, 60379, 60380, 60381 or 60382, saying what is wrong
     */
    static Credential.State authenticate(Answer.Assertion answer, Credential credential, Ceremony ceremony) {
        var request = new AuthenticationRequest(
                bytes(answer.id()), answer.authenticatorData(), answer.clientData(), answer.signature());
        var parameters = new AuthenticationParameters(
                server(ceremony), present(credential), null, ceremony.userVerification(), true);
        var data = read(AUTHENTICATOR_DATA, "authenticatorData", () -> MANAGER.parse(request));
        if (data.getAuthenticatorData() == null) {
            throw refusal(AUTHENTICATOR_DATA, "authenticatorData is empty");
        }
        verified(AUTHENTICATOR_DATA, () -> MANAGER.verify(data, parameters));
        Credential.State now = state(data.getAuthenticatorData());
        return new Credential.State(
                now.signCount(),
                now.userVerified() || credential.state().userVerified(),
                now.backupEligible(),
                now.backedUp());
    }

    private static CredentialRecordImpl present(Credential credential) {
        Credential.State state = credential.state();
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                state.userVerified(),
                state.backupEligible(),
                state.backedUp(),
                state.signCount(),
                new AttestedCredentialDataConverter(CONVERTER).convert(bytes(credential.attested())),
                null,
                null,
                null,
                null);
    }

    private static ServerProperty server(Ceremony ceremony) {
        Set<Origin> origins = ceremony.origins().stream().map(Origin::new).collect(Collectors.toSet());
        return ServerProperty.builder()
                .origins(origins)
                .rpId(ceremony.rpId())
                .challenge(new DefaultChallenge(bytes(ceremony.challenge())))
                .build();
    }

    private static Credential.State state(AuthenticatorData<?> data) {
        return new Credential.State(data.getSignCount(), data.isFlagUV(), data.isFlagBE(), data.isFlagBS());
    }

    private static <T> T read(int code, String name, Supplier<@Nullable T> reader) {
        try {
            T read = reader.get();
            if (read != null) {
                return read;
            }
        } catch (DataConversionException | IllegalArgumentException broken) {
            // refused below, together with what is JSON's or CBOR's null
        }
        throw refusal(code, name + " cannot be read");
    }

    /** Runs {@code check}; what it finds is refused with the code of what it is about, else with {@code other}. */
    private static void verified(int other, Runnable check) {
        try {
            check.run();
        } catch (VerificationException wrong) {
            Refusal known = REFUSALS.get(wrong.getClass());
            throw known == null
                    ? refusal(other, "The answer is not as WebAuthn demands")
                    : new ApiError(known.code(), known.status(), known.message());
        } catch (WebAuthnException | IllegalArgumentException broken) {
            throw refusal(other, "The answer cannot be read");
        }
    }

    private static ApiError refusal(int code, String message) {
        return ApiError.badRequest(code, message);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
