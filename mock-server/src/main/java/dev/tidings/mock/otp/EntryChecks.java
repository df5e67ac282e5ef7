package dev.tidings.mock.otp;

import dev.tidings.mock.fraud.FraudGuard;
import dev.tidings.mock.fraud.GeoChannel;
import dev.tidings.mock.limit.RateLimits;
import dev.tidings.mock.line.LineFacts;
import dev.tidings.mock.line.LineType;
import dev.tidings.mock.line.Lines;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.safety.SafeList;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a verification must pass before it is sent. */
final class EntryChecks {
    /** How often a verification is sent at most. */
    static final int MOST_SENDS = 5;

    /**
     * The rooms that have a say.
     *
     * @param console what is set in the Console
     * @param guard Fraud Guard, and where accounts send to
     * @param safeList who is never blocked
     * @param limits what the application meters
     * @param lines what is known of numbers
     * @param silent whose device can be asked silently
     * @param senders who sends
     */
    record Rooms(
            OtpConsole console,
            FraudGuard guard,
            SafeList safeList,
            RateLimits limits,
            Lines lines,
            SilentAuth silent,
            PlatformSenders senders) {}

    /**
     * How it goes on.
     *
     * @param blocked Fraud Guard's refusal, which the command must outlive; null if it may be sent
     * @param channel what was chosen
     * @param carrier what was looked up of the recipient; null if nothing was
     * @param unknownLimits names of rate limits that there are not
     */
    record Passed(
            @Nullable ApiError blocked,
            OtpChannel channel,
            Verification.@Nullable CarrierLook carrier,
            List<String> unknownLimits) {}

    private final Rooms rooms;

    EntryChecks(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Lets {@code draft}, whose parameters are as they must be, through. In this order, which is the suggested one; the real one
     * is not published.
     *
     * @param pending what is pending for the recipient, or was checked too often; null if nothing is
     */
    Passed pass(Transaction tx, VerifyService service, VerificationDraft draft, @Nullable Verification pending) {
        Line line = draft.line();
        if (line != null) {
            rooms.guard().geo().requireServed(line);
        }
        OtpChannel channel = channel(service, draft);
        requirePayment(service, draft, channel);
        requireFeatures(service, draft, channel);
        requireTexts(service, draft, channel);
        Optional<ApiError> blocked =
                line == null ? Optional.empty() : protect(tx, draft, send(service, draft), channel);
        if (blocked.isPresent()) {
            return new Passed(blocked.get(), channel, null, List.of());
        }
        List<String> unknown = rooms.limits().count(tx, service, draft.rateLimits());
        requireRoom(tx, service, draft, pending);
        boolean looked = service.features().lookup() || channel == OtpChannel.SNA;
        return new Passed(null, channel, looked && line != null ? look(service, line) : null, unknown);
    }

    private OtpChannel channel(VerifyService service, VerificationDraft draft) {
        OtpSettings settings = rooms.console().of(service.sid());
        OtpChannel asked = draft.channel();
        if (asked != OtpChannel.AUTO) {
            if (settings.off().contains(asked)) {
                throw ApiError.badRequest(60223, "Delivery channel disabled: " + asked.wire());
            }
            return asked;
        }
        boolean silent = !settings.off().contains(OtpChannel.SNA)
                && !service.features().psd2()
                && draft.device().ip() != null
                && rooms.silent().line(draft.to()).eligible();
        if (silent) {
            return OtpChannel.SNA;
        }
        if (settings.off().contains(OtpChannel.SMS)) {
            throw ApiError.badRequest(60550, "Automatic channel selection found no channel that can be used");
        }
        return OtpChannel.SMS;
    }

    private static void requirePayment(VerifyService service, VerificationDraft draft, OtpChannel channel) {
        boolean named = draft.amount() != null || draft.payee() != null;
        if (!service.features().psd2()) {
            if (named) {
                throw new ApiError(60204, 403, "PSD2 is not enabled for this service: it takes no Amount and Payee");
            }
            return;
        }
        if (channel == OtpChannel.CALL) {
            throw ApiError.badRequest(60214, "Calls cannot be made for PSD2 services");
        }
        if (channel == OtpChannel.SNA) {
            throw ApiError.badRequest(60329, "Silent network auth does not support PSD2");
        }
        if (draft.amount() == null || draft.payee() == null) {
            throw ApiError.badRequest(60206, "Amount and Payee are required for PSD2 services");
        }
    }

    private void requireFeatures(VerifyService service, VerificationDraft draft, OtpChannel channel) {
        if (draft.customCode() != null && !service.features().customCode()) {
            throw new ApiError(60204, 403, "Custom codes are not enabled for this service");
        }
        for (Hindrance each : rooms.console().of(service.sid()).hindrances()) {
            if (each.concerns(draft, channel)) {
                throw each.refusal();
            }
        }
        if (channel == OtpChannel.WHATSAPP) {
            rooms.senders().whatsapp(service);
        }
    }

    private void requireTexts(VerifyService service, VerificationDraft draft, OtpChannel channel) {
        if (draft.wording().appHash() != null && channel != OtpChannel.SMS) {
            throw ApiError.badRequest(60602, "AppHash is only supported for SMS");
        }
        Line line = draft.line();
        boolean skips = service.features().lookup() && service.features().skipSmsToLandlines();
        if (skips
                && line != null
                && channel == OtpChannel.SMS
                && facts(service, line).type() == LineType.LANDLINE) {
            throw new ApiError(60205, 403, "SMS is not supported by landline phone number " + line.e164());
        }
    }

    /** Only text messages are held against fraud; countries are allowed or not on every channel. */
    private Optional<ApiError> protect(
            Transaction tx, VerificationDraft draft, FraudGuard.Send send, OtpChannel channel) {
        if (channel == OtpChannel.SMS) {
            return draft.riskCheck() ? rooms.guard().decide(tx, send).refusal() : Optional.empty();
        }
        GeoChannel geo = switch (channel) {
            case CALL -> GeoChannel.CALL;
            case WHATSAPP -> GeoChannel.WHATSAPP;
            case RCS -> GeoChannel.RCS;
            default -> null;
        };
        if (geo != null
                && !rooms.safeList().contains(send.accountSid(), send.line().e164())) {
            rooms.guard().geo().require(send.accountSid(), send.line(), geo);
        }
        return Optional.empty();
    }

    /** What Fraud Guard is told of it. */
    static FraudGuard.Send send(VerifyService service, VerificationDraft draft) {
        Line line = draft.line();
        if (line == null) {
            throw new IllegalArgumentException("an email address is nobody's line");
        }
        return new FraudGuard.Send(
                service.accountSid(),
                service.sid(),
                line,
                draft.customCode() != null,
                draft.device().ip());
    }

    private void requireRoom(
            Transaction tx, VerifyService service, VerificationDraft draft, @Nullable Verification pending) {
        if (pending == null) {
            return;
        }
        if (pending.status() == VerificationStatus.MAX_ATTEMPTS_REACHED) {
            // That nothing can be started either until then is unconfirmed; the dictionary says to wait for the expiry.
            throw Verifications.tooManyChecks();
        }
        OtpSettings.Burst burst = rooms.console().of(service.sid()).burst();
        if (burst != null) {
            Instant since = tx.now().minus(burst.within());
            long sends = pending.sends().stream()
                    .filter(each -> each.at().isAfter(since))
                    .count();
            if (sends >= burst.most()) {
                throw new ApiError(60212, 429, "Too many concurrent requests for phone number " + draft.to());
            }
        }
        if (pending.sends().size() >= MOST_SENDS) {
            throw new ApiError(60203, 429, "Max send attempts reached");
        }
    }

    private LineFacts facts(VerifyService service, Line line) {
        return rooms.lines().facts(service.accountSid(), line);
    }

    /** Of Canadian numbers nothing is told; accounts that are approved for it there are not simulated. */
    private Verification.CarrierLook look(VerifyService service, Line line) {
        if (line.region().equals("CA")) {
            return new Verification.CarrierLook(null, null, null, null, 60601);
        }
        LineFacts facts = facts(service, line);
        return new Verification.CarrierLook(
                facts.mobileCountryCode(),
                facts.mobileNetworkCode(),
                facts.carrierName(),
                facts.type().simple(),
                null);
    }
}
