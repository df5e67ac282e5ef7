package dev.tidings.mock.otp;

import dev.tidings.mock.wire.ApiError;
import java.util.Optional;

/** Says whether a check is right. */
final class Checker {
    /** What it is. */
    enum Result {
        /** Right. */
        RIGHT,
        /** Wrong. */
        WRONG,
        /** Nobody knows yet, so it does not count: that asking for a result too early costs nothing is unconfirmed. */
        UNKNOWN
    }

    private Checker() {}

    /**
     * What {@code check} is, held against {@code verification}.
     *
     * @param ticket the newest URL of silent network auth
     * @throws ApiError 60206 if it lacks the payment; 60200 if it lacks the code
     */
    static Result check(Verification verification, CheckDraft check, Optional<SnaTicket> ticket) {
        Payment payment = verification.terms().payment();
        if (payment != null && (check.amount() == null || check.payee() == null)) {
            throw ApiError.badRequest(60206, "Amount and Payee are required for PSD2 services");
        }
        // Another payment is treated as a wrong code: which of the two the real backend says is unconfirmed.
        boolean paid = payment == null
                || (payment.amount().equals(check.amount()) && payment.payee().equals(check.payee()));
        String code = check.code();
        boolean silent = verification.channel() == OtpChannel.SNA;
        if (code == null) {
            if (!silent) {
                throw ApiError.badRequest(60200, "Invalid parameter: Code. It is required on this channel");
            }
            return ticket.map(each -> silent(each, check)).orElse(Result.UNKNOWN);
        }
        boolean told = verification.sends().stream().anyMatch(each -> each.channel() != OtpChannel.SNA);
        if (!told && silent) {
            return ticket.map(each -> silent(each, check)).orElse(Result.UNKNOWN);
        }
        return Codes.equal(verification.code(), code) && paid ? Result.RIGHT : Result.WRONG;
    }

    private static Result silent(SnaTicket ticket, CheckDraft check) {
        if (!ticket.opened()) {
            return Result.UNKNOWN;
        }
        String wanted = ticket.clientToken();
        String brought = check.snaToken();
        boolean known = wanted == null || (brought != null && Codes.equal(wanted, brought));
        return ticket.errorCode() == 0 && known ? Result.RIGHT : Result.WRONG;
    }
}
