package dev.tidings.mock.otp;

import dev.tidings.mock.number.Line;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verification that is to be started or sent again, as it was asked for.
 *
 * @param to the recipient: E.164 with plus, or an email address
 * @param line what the numbering plan says of the recipient; null of an email address
 * @param channel how
 * @param wording what the text is to be made of
 * @param customCode the code to use; null for one of ours; a secret
 * @param amount what is paid; null for nothing
 * @param payee who gets it; null for nobody
 * @param rateLimits the value to meter by each limit's name
 * @param email how an email is to look
 * @param sendDigits keys to press when a call is answered; null for none
 * @param device what is known of the recipient's device
 * @param riskCheck whether it is held against fraud
 * @param tags the application's own notes
 */
public record VerificationDraft(
        String to,
        @Nullable Line line,
        OtpChannel channel,
        Wording wording,
        @Nullable String customCode,
        @Nullable String amount,
        @Nullable String payee,
        Map<String, String> rateLimits,
        EmailLook email,
        @Nullable String sendDigits,
        Device device,
        boolean riskCheck,
        Map<String, String> tags) {
    /**
     * What the text is to be made of.
     *
     * @param friendlyName the service's name instead of its own; null for that
     * @param message a text of the application's own; null for none
     * @param locale the language; null for that of the recipient's country
     * @param templateSid {@code HJ…}; null for the service's default
     * @param substitutions values for the template's names
     * @param appHash of the Android app that reads the text; null for none
     */
    public record Wording(
            @Nullable String friendlyName,
            @Nullable String message,
            @Nullable String locale,
            @Nullable String templateSid,
            Map<String, String> substitutions,
            @Nullable String appHash) {}

    /**
     * How an email is to look.
     *
     * @param from an address; null for that of the integration
     * @param fromName a name; null for that of the integration
     * @param templateId which template; null for that of the integration
     * @param substitutions values for its names
     */
    public record EmailLook(
            @Nullable String from,
            @Nullable String fromName,
            @Nullable String templateId,
            Map<String, String> substitutions) {
        /** As the integration has it. */
        static final EmailLook USUAL = new EmailLook(null, null, null, Map.of());
    }

    /**
     * What is known of the recipient's device.
     *
     * @param ip its address; null if not told
     * @param snaToken whether it must bring a token from silent network auth
     */
    public record Device(@Nullable String ip, boolean snaToken) {}

    /** The recipient's country, an ISO 3166 code in upper case; empty for an email address. */
    String region() {
        return line == null ? "" : line.region();
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "VerificationDraft[" + channel.wire() + " to " + to + "]";
    }
}
