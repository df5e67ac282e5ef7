package dev.tidings.messaging.webhook;

import dev.tidings.core.internal.resource.WebhookFields;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.usage.TriggerField;
import dev.tidings.messaging.usage.TriggerInterval;
import dev.tidings.messaging.usage.UsageCategory;
import dev.tidings.messaging.usage.UsageTriggerSid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The backend's word that a usage trigger fired. Its parameters are documented by name only; what is not told is empty.
 */
public final class UsageTriggerCallback {
    private final WebhookFields fields;
    private final UsageTriggerSid usageTriggerSid;

    private UsageTriggerCallback(WebhookFields fields) {
        this.fields = fields;
        this.usageTriggerSid = UsageTriggerSid.of(fields.required("usage trigger callback", "UsageTriggerSid"));
    }

    /**
     * Reads {@code request} if {@code verifier} finds it signed.
     *
     * @throws dev.tidings.core.webhook.UnverifiedWebhookException if it is not: answer with 403
     * @throws IllegalArgumentException if it is signed but no usage trigger callback; it names what is missing
     */
    public static UsageTriggerCallback verified(WebhookRequest request, WebhookVerifier verifier) {
        return of(WebhookFields.signed(request, verifier));
    }

    /**
     * Reads {@code request}, which anybody may have sent unless it was verified.
     *
     * @throws IllegalArgumentException if it is no usage trigger callback; it names what is missing
     */
    public static UsageTriggerCallback of(WebhookRequest request) {
        return new UsageTriggerCallback(WebhookFields.of(request));
    }

    /** The trigger. */
    public UsageTriggerSid usageTriggerSid() {
        return usageTriggerSid;
    }

    /** The account whose usage it watches. */
    public Optional<AccountSid> accountSid() {
        return fields.parsed("AccountSid", AccountSid::of);
    }

    /** What it watches. */
    public Optional<UsageCategory> usageCategory() {
        return fields.text("UsageCategory").map(UsageCategory::of);
    }

    /** Which number of that. */
    public Optional<TriggerField> triggerBy() {
        return fields.text("TriggerBy").map(TriggerField::of);
    }

    /** At which value it fires. */
    public Optional<BigDecimal> triggerValue() {
        return fields.decimal("TriggerValue");
    }

    /** Where the number stood when it fired. */
    public Optional<BigDecimal> currentValue() {
        return fields.decimal("CurrentValue");
    }

    /** How often it can fire; empty: once. */
    public Optional<TriggerInterval> recurring() {
        return fields.text("Recurring").map(TriggerInterval::of);
    }

    /** When it fired. */
    public Optional<Instant> dateFired() {
        return fields.time("DateFired");
    }

    /** The path of the usage that it watches. */
    public Optional<String> usageRecordUri() {
        return fields.text("UsageRecordUri");
    }

    /** The same for each try of telling the same firing. */
    public Optional<String> idempotencyToken() {
        return fields.text("IdempotencyToken");
    }

    /** Every parameter as it came, those too that this version has no method for. */
    public Map<String, List<String>> parameters() {
        return fields.all();
    }

    /** Trigger and value. */
    @Override
    public String toString() {
        return "UsageTriggerCallback[" + usageTriggerSid + " at "
                + currentValue().map(BigDecimal::toPlainString).orElse("?") + "]";
    }
}
