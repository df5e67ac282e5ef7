package dev.tidings.mock.otp;

import dev.tidings.mock.wire.Dates;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.Optional;

/** Verifications and checks on the wire; the code is in none of them. */
final class VerificationViews {
    /**
     * A verification with what its row does not hold.
     *
     * @param verification as it is
     * @param snaPath where a device is to go; empty unless silent network auth is its last channel
     */
    record Shown(Verification verification, Optional<String> snaPath) {}

    static final View<Shown> VERIFICATION = View.of("Verification", VerificationViews::write);

    private static final View<Verification.Send> SEND = View.of(
            "Attempt",
            (send, out) -> out.string("time", Dates.iso(send.at()))
                    .string("channel", send.channel().tried())
                    .string("attempt_sid", send.attemptSid()));

    private static final View<SilentAuth.Failure> FAILURE = View.of(
            "Error",
            (failure, out) -> out.string("attempt_sid", failure.attemptSid()).number("code", failure.code()));

    /** Of other channels the list of errors is empty: samples have it so, though the text says null. */
    static final View<Verifications.Checked> CHECK = View.of("VerificationCheck", (checked, out) -> {
        Verification verification = checked.verification();
        Payment payment = verification.terms().payment();
        identity(verification, out)
                .string("amount", payment == null ? null : payment.amount())
                .string("payee", payment == null ? null : payment.payee())
                .objects("sna_attempts_error_codes", checked.failures(), FAILURE)
                .iso("date_created", verification.created())
                .iso("date_updated", verification.updated());
    });

    private VerificationViews() {}

    private static ResourceWriter identity(Verification verification, ResourceWriter out) {
        return out.string("sid", verification.sid())
                .string("service_sid", verification.serviceSid())
                .string("account_sid", verification.accountSid())
                .string("to", verification.to())
                .string("channel", verification.channel().shown())
                .string("status", verification.status().wire())
                .bool("valid", verification.valid());
    }

    private static void write(Shown shown, ResourceWriter out) {
        Verification verification = shown.verification();
        Payment payment = verification.terms().payment();
        identity(verification, out)
                .iso("date_created", verification.created())
                .iso("date_updated", verification.updated())
                .object("lookup", lookup -> {
                    Verification.CarrierLook look = verification.carrier();
                    if (look != null) {
                        lookup.object("carrier", carrier -> carrier(look, carrier));
                    }
                })
                .string("amount", payment == null ? null : payment.amount())
                .string("payee", payment == null ? null : payment.payee())
                .objects("send_code_attempts", verification.sends(), SEND);
        if (shown.snaPath().isPresent()) {
            out.object("sna", sna -> sna.url("url", shown.snaPath().get()));
        } else {
            out.data("sna", null);
        }
        out.url("url", "/v2/Services/" + verification.serviceSid() + "/Verifications/" + verification.sid());
    }

    private static void carrier(Verification.CarrierLook look, ResourceWriter out) {
        out.string("mobile_country_code", look.mobileCountryCode())
                .string("type", look.type())
                .string("error_code", look.errorCode() == null ? null : Integer.toString(look.errorCode()))
                .string("mobile_network_code", look.mobileNetworkCode())
                .string("name", look.name());
    }
}
