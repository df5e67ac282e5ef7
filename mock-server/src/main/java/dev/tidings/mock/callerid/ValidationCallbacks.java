package dev.tidings.mock.callerid;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * Tells applications how the call with the code ended: {@code VerificationStatus} and, of a verified number, {@code
 * OutgoingCallerIdSid}, beside what is told of every call.
 */
final class ValidationCallbacks {
    /** Who calls; which number it is in each country is unconfirmed. */
    private static final String CALLER = "+14157234000";

    private final Accounts accounts;
    private final Webhooks webhooks;

    ValidationCallbacks(Accounts accounts, Webhooks webhooks) {
        this.accounts = accounts;
        this.webhooks = webhooks;
    }

    /** Tells that {@code validation} is over; {@code proved} is null if the code was not typed. */
    void tell(Transaction tx, Validation validation, @Nullable CallerId proved) {
        Validation.Callback callback = validation.callback();
        if (callback == null) {
            return;
        }
        WebhookCall call = new WebhookCall(
                validation.accountSid(),
                validation.callSid(),
                "caller-id-status",
                callback.url(),
                callback.method(),
                parameters(validation, proved),
                null,
                WebhookCall.newToken(tx),
                accounts.signingToken(validation.accountSid()),
                null);
        tx.onCommit(() -> webhooks.send(call));
    }

    private static Parameters parameters(Validation validation, @Nullable CallerId proved) {
        Parameters.Builder form = Parameters.builder()
                .add("CallSid", validation.callSid())
                .add("AccountSid", validation.accountSid())
                .add("From", CALLER)
                .add("To", validation.phoneNumber())
                .add("CallStatus", "completed")
                .add("Direction", "outbound-api")
                .add("ApiVersion", "2010-04-01")
                .add("CallDuration", Long.toString(CallerIds.CALL.toSeconds()))
                .add("VerificationStatus", proved == null ? "failed" : "success");
        if (proved != null) {
            form.add("OutgoingCallerIdSid", proved.sid());
        }
        return form.build();
    }
}
