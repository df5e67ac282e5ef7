package dev.tidings.mock.attempt;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.math.BigDecimal;

/** Attempts and summaries on the wire. */
final class AttemptViews {
    static final View<Attempt> ATTEMPT = View.of("Attempt", (attempt, out) -> {
        AttemptDraft draft = attempt.draft();
        out.string("sid", attempt.sid())
                .string("account_sid", draft.accountSid())
                .string("service_sid", draft.serviceSid())
                .string("verification_sid", draft.verificationSid())
                .iso("date_created", attempt.created())
                .iso("date_updated", attempt.updated())
                .string("conversion_status", attempt.converted() ? "converted" : "unconverted")
                .string("channel", draft.channel().wire());
        BigDecimal dollars = attempt.price();
        if (dollars == null) {
            out.data("price", null);
        } else {
            out.object(
                    "price",
                    price -> price.string("value", dollars.toPlainString()).string("currency", "usd"));
        }
        out.object("channel_data", data -> channelData(attempt, data)).url("url", attempt.path());
    });

    static final View<AttemptSummary> SUMMARY = View.of(
            "Summary",
            (summary, out) -> out.number("total_attempts", summary.attempts())
                    .number("total_converted", summary.converted())
                    .number("total_unconverted", summary.unconverted())
                    .string("conversion_rate_percentage", summary.rate())
                    .url("url", AttemptRoutes.SUMMARY));

    private AttemptViews() {}

    /** What there is on other channels than text messages is unconfirmed; so it is the same, but for the status of calls. */
    private static void channelData(Attempt attempt, ResourceWriter out) {
        AttemptDraft draft = attempt.draft();
        AttemptDraft.Carrier carrier = draft.carrier();
        out.string("verification_sid", draft.verificationSid())
                .string("to", draft.to())
                .string("status", attempt.outcome().wire())
                .string(draft.channel() == AttemptChannel.CALL ? "call_status" : "message_status", attempt.delivery())
                .string("error_code", attempt.errorCode() == 0 ? null : Integer.toString(attempt.errorCode()))
                .string("country", draft.country())
                .number("code_length", draft.codeLength())
                .string("locale", draft.locale())
                .string("mcc", carrier == null ? null : carrier.mcc())
                .string("mnc", carrier == null ? null : carrier.mnc())
                .string("carrier", carrier == null ? null : carrier.name());
    }
}
