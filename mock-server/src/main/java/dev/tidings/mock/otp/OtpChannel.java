package dev.tidings.mock.otp;

import dev.tidings.mock.attempt.AttemptChannel;
import dev.tidings.mock.verify.VerifyTemplate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A way on which people are verified. */
public enum OtpChannel {
    /** A text message. */
    SMS(AttemptChannel.SMS, VerifyTemplate.Channel.SMS),
    /** A phone call. */
    CALL(AttemptChannel.CALL, VerifyTemplate.Channel.VOICE),
    /** An email. */
    EMAIL(AttemptChannel.EMAIL, null),
    /** A WhatsApp message. */
    WHATSAPP(AttemptChannel.WHATSAPP, null),
    /** An RCS message, which the API calls a text message once it is on its way. */
    RCS(AttemptChannel.RBM, VerifyTemplate.Channel.SMS),
    /** Silent network auth: the device opens a URL over its carrier's network, and there is no code to enter. */
    SNA(AttemptChannel.SNA, null),
    /** Silent network auth where it works, else a text message. Only asked for: what was chosen is one of the others. */
    AUTO(AttemptChannel.SMS, null);

    private final AttemptChannel attempt;
    private final VerifyTemplate.@Nullable Channel template;

    OtpChannel(AttemptChannel attempt, VerifyTemplate.@Nullable Channel template) {
        this.attempt = attempt;
        this.template = template;
    }

    /** The name in requests, such as {@code sms}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in answers: clients know no other channels than those of the specification, and RCS is not among them. */
    String shown() {
        return this == RCS ? SMS.wire() : wire();
    }

    /** The name in the list of attempts: samples have some in capitals and some not; that of calls is unconfirmed. */
    String tried() {
        return this == WHATSAPP || this == SNA ? wire() : name();
    }

    /** What the API of attempts knows it by. */
    AttemptChannel attempt() {
        return attempt;
    }

    /** What templates know it by; null if there are none for it. */
    VerifyTemplate.@Nullable Channel template() {
        return template;
    }

    /** Whether it needs a phone number. */
    boolean phone() {
        return this != EMAIL;
    }
}
