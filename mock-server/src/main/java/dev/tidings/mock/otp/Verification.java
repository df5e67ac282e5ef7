package dev.tidings.mock.otp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One verification.
 *
 * @param sid {@code VE…}
 * @param serviceSid {@code VA…}
 * @param accountSid whose it is
 * @param to the recipient: E.164 with plus, or an email address
 * @param country of the recipient, an ISO 3166 code in upper case; null for an email address
 * @param channel on which it was sent last
 * @param status what it is
 * @param code what must come back; a secret
 * @param terms what it was begun with, which further sends do not change
 * @param carrier what was looked up of the recipient; null if nothing was
 * @param sends each time it was sent, oldest first
 * @param checks each time a code was held against it, oldest first
 * @param created when
 * @param updated when it was last sent, checked or ended
 * @param expires from when on it no longer counts
 */
public record Verification(
        String sid,
        String serviceSid,
        String accountSid,
        String to,
        @Nullable String country,
        OtpChannel channel,
        VerificationStatus status,
        String code,
        Terms terms,
        @Nullable CarrierLook carrier,
        List<Send> sends,
        List<Check> checks,
        Instant created,
        Instant updated,
        Instant expires) {
    /**
     * What a verification was begun with.
     *
     * @param serviceName the service's name then
     * @param customFriendlyName the name in its messages instead; null for none
     * @param customCode whether the application brought the code
     * @param payment what the code is bound to; null for nothing
     * @param tags the application's own notes
     */
    public record Terms(
            String serviceName,
            @Nullable String customFriendlyName,
            boolean customCode,
            @Nullable Payment payment,
            Map<String, String> tags) {}

    /**
     * One time it was sent.
     *
     * @param at when
     * @param channel how
     * @param attemptSid {@code VL…}
     * @param locale of its text
     */
    public record Send(Instant at, OtpChannel channel, String attemptSid, String locale) {}

    /**
     * One time a code was held against it.
     *
     * @param at when
     * @param success whether it was the right one
     */
    public record Check(Instant at, boolean success) {}

    /**
     * Who serves the recipient's number.
     *
     * @param mobileCountryCode null if not known
     * @param mobileNetworkCode null if not known
     * @param name null if not known
     * @param type {@code mobile}, {@code landline} or {@code voip}; null if not known
     * @param errorCode why nothing is known; null if something is
     */
    public record CarrierLook(
            @Nullable String mobileCountryCode,
            @Nullable String mobileNetworkCode,
            @Nullable String name,
            @Nullable String type,
            @Nullable Integer errorCode) {}

    /** Whether the person was verified. */
    public boolean valid() {
        return status == VerificationStatus.APPROVED;
    }

    /** For how long it counts from {@code now} on. */
    Duration left(Instant now) {
        return Duration.between(now, expires);
    }

    /** What its messages call the service. */
    String name() {
        return terms.customFriendlyName() == null ? terms.serviceName() : terms.customFriendlyName();
    }

    /** Sent once more. */
    Verification sent(Send send, @Nullable CarrierLook look) {
        List<Send> all = new ArrayList<>(sends);
        all.add(send);
        return copy(send.channel(), status, look == null ? carrier : look, List.copyOf(all), checks, send.at());
    }

    /** Checked once more. */
    Verification checked(Check check) {
        List<Check> all = new ArrayList<>(checks);
        all.add(check);
        return copy(channel, status, carrier, sends, List.copyOf(all), check.at());
    }

    /**
     * One step further.
     *
     * @throws IllegalStateException if the table has no such step
     */
    Verification step(VerificationStatus next, Instant now) {
        if (!status.leadsTo(next)) {
            throw new IllegalStateException(
                    "a verification that is " + status.wire() + " cannot become " + next.wire());
        }
        return copy(channel, next, carrier, sends, checks, now);
    }

    private Verification copy(
            OtpChannel way,
            VerificationStatus now,
            @Nullable CarrierLook look,
            List<Send> allSends,
            List<Check> allChecks,
            Instant changed) {
        return new Verification(
                sid,
                serviceSid,
                accountSid,
                to,
                country,
                way,
                now,
                code,
                terms,
                look,
                allSends,
                allChecks,
                created,
                changed,
                expires);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "Verification[" + sid + " of " + to + ", " + status.wire() + "]";
    }
}
