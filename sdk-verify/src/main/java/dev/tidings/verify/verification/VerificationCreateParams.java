package dev.tidings.verify.verification;

import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.PhoneNumber;
import dev.tidings.verify.template.TemplateSid;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * Whom to send a code, and how. {@code build} refuses, with an {@link IllegalArgumentException} that names field, value
 * and rule, what the backend would certainly refuse. Printing it shows neither recipient nor code.
 */
@Value.Immutable
@ParamsStyle
public interface VerificationCreateParams {
    /** The recipient: a number in E.164 form, or an e-mail address. */
    @Value.Redacted
    String to();

    /** How the code is to reach them. */
    Channel channel();

    /**
     * What the message calls the application instead of the service's name, up to 30 characters; to be allowed first.
     */
    Optional<String> customFriendlyName();

    /** The whole text; no longer in use. */
    @Value.Redacted
    Optional<String> customMessage();

    /** What a call dials once it is answered, such as {@code ww1} for an extension. */
    Optional<String> sendDigits();

    /** The language of the message; that of the number's country by default. */
    Optional<String> locale();

    /** The code, 4 to 10 characters, instead of a random one; the service must allow it. */
    @Value.Redacted
    Optional<String> customCode();

    /** How much money it is about, with its currency; needed where the service is for payments (PSD2). */
    @Value.Redacted
    Optional<String> amount();

    /** Who gets the money; needed where the service is for payments (PSD2). */
    @Value.Redacted
    Optional<String> payee();

    /** What rate limits of the service count it by: a value for the unique name of each. */
    @Value.Redacted
    Map<String, String> rateLimits();

    /** How the e-mail looks. */
    @Value.Redacted
    Optional<ChannelConfiguration> channelConfiguration();

    /** What an Android application finds its SMS by; for {@link Channel#SMS} only. */
    Optional<String> appHash();

    /** The template of the message; the service's by default. */
    Optional<TemplateSid> templateSid();

    /** What stands for the template's own placeholders, by their names. */
    @Value.Redacted
    Map<String, String> templateCustomSubstitutions();

    /** The IP address of the recipient's device; wanted for {@link Channel#AUTO}. */
    @Value.Redacted
    Optional<String> deviceIp();

    /** Whether silent authentication gives the device a token to be checked with. */
    Optional<Boolean> enableSnaClientToken();

    /** Whether Fraud Guard and geo permissions look at the SMS; they do by default. */
    Optional<RiskCheck> riskCheck();

    /** Up to 10 words of the application's own with values, each up to 128 characters, which events tell again. */
    @Value.Redacted
    Map<String, String> tags();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        VerificationRules.check(this);
    }

    /** A verification to be described, beginning with recipient and channel. */
    static Start builder() {
        return to -> channel -> new Builder().to(to).channel(channel);
    }

    /** The first step: who gets the code. */
    interface Start {
        /** Sets the recipient: a number in E.164 form, or an e-mail address. */
        NeedsChannel to(String to);

        /** Sets the recipient. */
        default NeedsChannel to(PhoneNumber to) {
            return to(to.toString());
        }
    }

    /** The second step: how it reaches them. */
    interface NeedsChannel {
        /** Sets how the code is to reach them. */
        Builder channel(Channel channel);
    }

    /** The further steps, in any order. */
    final class Builder extends ImmutableVerificationCreateParams.Builder {
        Builder() {}

        /** Sets the template of the message. */
        public Builder templateSid(String sid) {
            return templateSid(TemplateSid.of(sid));
        }

        /** Sets how the e-mail looks. */
        public Builder channelConfiguration(UnaryOperator<ChannelConfiguration> describe) {
            return channelConfiguration(describe.apply(ChannelConfiguration.none()));
        }
    }
}
