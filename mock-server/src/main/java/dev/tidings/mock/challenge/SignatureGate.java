package dev.tidings.mock.challenge;

import dev.tidings.mock.factor.Binding;
import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.Proofs;
import dev.tidings.mock.proof.CompactToken;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what devices sign to answer a challenge: a token (JWS, ES256) with some members of the challenge as they fetched it, and the
 * status that it is to have.
 */
final class SignatureGate {
    /** Which members are to be signed: all that do not change. Which the real backend names is unconfirmed. */
    static final List<String> SIGNED = List.of(
            "sid",
            "account_sid",
            "service_sid",
            "entity_sid",
            "identity",
            "factor_sid",
            "factor_type",
            "date_created",
            "expiration_date",
            "details",
            "hidden_details");

    /** Tells devices {@link #SIGNED}, separated by commas. */
    static final String HEADER = "Twilio-Verify-Signature-Fields";

    private static final List<ChallengeStatus> ANSWERS = List.of(ChallengeStatus.APPROVED, ChallengeStatus.DENIED);

    private SignatureGate() {}

    /** What {@code factor} has answered to {@code challenge}; empty if it did not sign that. */
    static Optional<ChallengeStatus> answer(Factor factor, Challenge challenge, String token) {
        if (!(factor.binding() instanceof Binding.PublicKey binding)) {
            return Optional.empty();
        }
        return CompactToken.read(token)
                .filter(each -> "ES256".equals(json(each.header()).get("alg")))
                .filter(each -> each.signedBy(Proofs.key(binding)))
                .map(each -> json(each.payload()))
                .filter(payload -> isAbout(challenge, payload))
                .flatMap(SignatureGate::status);
    }

    private static boolean isAbout(Challenge challenge, Map<String, @Nullable Object> payload) {
        Map<String, @Nullable Object> shown = ChallengeViews.shown(challenge);
        // Libraries for devices leave out what is null.
        return SIGNED.stream().allMatch(each -> Objects.equals(shown.get(each), payload.get(each)));
    }

    private static Optional<ChallengeStatus> status(Map<String, @Nullable Object> payload) {
        return ANSWERS.stream()
                .filter(each -> each.wire().equals(payload.get("status")))
                .findFirst();
    }

    private static Map<String, @Nullable Object> json(String text) {
        try {
            return JsonReader.object("", text);
        } catch (ApiError none) {
            return Map.of();
        }
    }
}
