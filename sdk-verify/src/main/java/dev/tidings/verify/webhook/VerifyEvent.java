package dev.tidings.verify.webhook;

import dev.tidings.core.internal.resource.JsonText;
import dev.tidings.core.internal.resource.WebhookFields;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.verify.challenge.ChallengeSid;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The backend's word that something happened to a factor or a challenge, sent to a {@link VerifyWebhook}. Its
 * parameters
 * are documented in part only, and its form not at all; what is not told is empty, and a form or JSON will do.
 */
public final class VerifyEvent {
    private final WebhookFields fields;
    private final VerifyEventType type;

    private VerifyEvent(WebhookFields fields) {
        this.fields = fields;
        this.type = VerifyEventType.of(fields.required("event of Verify", "type"));
    }

    /**
     * Reads {@code request} if {@code verifier} finds it signed.
     *
     * @throws dev.tidings.core.webhook.UnverifiedWebhookException if it is not: answer with 403
     * @throws IllegalArgumentException if it is signed but no event of Verify; it names what is missing
     */
    public static VerifyEvent verified(WebhookRequest request, WebhookVerifier verifier) {
        return of(WebhookFields.signed(request, verifier));
    }

    /**
     * Reads {@code request}, which anybody may have sent unless it was verified.
     *
     * @throws IllegalArgumentException if it is no event of Verify; it names what is missing
     */
    public static VerifyEvent of(WebhookRequest request) {
        return new VerifyEvent(
                JsonText.object(request.body()).map(WebhookFields::ofJson).orElseGet(() -> WebhookFields.of(request)));
    }

    /** What happened. */
    public VerifyEventType type() {
        return type;
    }

    /** The same for each try of telling the same. */
    public Optional<String> uuid() {
        return fields.text("uuid");
    }

    /** The account that owns it. */
    public Optional<AccountSid> accountSid() {
        return fields.parsed("account_sid", AccountSid::of);
    }

    /** The Verify service it belongs to. */
    public Optional<VerifyServiceSid> serviceSid() {
        return fields.parsed("service_sid", VerifyServiceSid::of);
    }

    /** What the application calls the user. */
    public Optional<String> entityIdentity() {
        return fields.text("entity_identity");
    }

    /** The factor. */
    public Optional<FactorSid> factorSid() {
        return fields.parsed("factor_sid", FactorSid::of);
    }

    /** What the factor is. */
    public Optional<FactorType> factorType() {
        return fields.text("factor_type").map(FactorType::of);
    }

    /** The challenge, if it is about one. */
    public Optional<ChallengeSid> challengeSid() {
        return fields.parsed("challenge_sid", ChallengeSid::of);
    }

    /** Every parameter as it came, those too that this version has no method for. */
    public Map<String, List<String>> parameters() {
        return fields.all();
    }

    /** Type and factor. */
    @Override
    public String toString() {
        return "VerifyEvent[" + type + " of "
                + factorSid().map(Object::toString).orElse("a factor") + "]";
    }
}
