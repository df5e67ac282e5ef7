package dev.tidings.mock.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What its owner has set of a sender.
 *
 * @param configuration how it is registered; null on channels where nothing is configured
 * @param webhook whom messages to it and the fate of those from it are told; null for nobody
 * @param profile how users see it; null for nothing
 */
public record SenderSetup(
        @Nullable Configuration configuration,
        @Nullable Webhook webhook,
        @Nullable Profile profile) {
    /** Nothing set. */
    public static final SenderSetup NONE = new SenderSetup(null, null, null);

    /** The same, telling {@code url} of messages to it with POST; an empty one is nobody. */
    public SenderSetup withInbound(String url) {
        Webhook now = webhook == null ? Webhook.NONE : webhook;
        return new SenderSetup(
                configuration,
                new Webhook(
                        url.isEmpty() ? null : url,
                        "POST",
                        now.fallbackUrl(),
                        now.fallbackMethod(),
                        now.statusCallbackUrl(),
                        now.statusCallbackMethod()),
                profile);
    }

    /** The same, telling {@code url} with POST what becomes of messages from it; an empty one is nobody. */
    public SenderSetup withStatus(String url) {
        Webhook now = webhook == null ? Webhook.NONE : webhook;
        return new SenderSetup(
                configuration,
                new Webhook(
                        now.callbackUrl(),
                        now.callbackMethod(),
                        now.fallbackUrl(),
                        now.fallbackMethod(),
                        url.isEmpty() ? null : url,
                        "POST"),
                profile);
    }

    /**
     * How a WhatsApp sender is registered.
     *
     * @param wabaId the WhatsApp Business Account that it belongs to
     * @param verificationMethod {@code sms} or {@code voice}; null once the number is verified
     * @param voiceApplicationSid {@code AP…}, which answers the call with the code; null for none
     * @param accountType {@code ISV} or {@code ISVSubAccount}; null for neither
     */
    public record Configuration(
            @Nullable String wabaId,
            @Nullable String verificationMethod,
            @Nullable String voiceApplicationSid,
            @Nullable String accountType) {
        Configuration withWaba(String id) {
            return new Configuration(id, verificationMethod, voiceApplicationSid, accountType);
        }

        Configuration verified() {
            return new Configuration(wabaId, null, voiceApplicationSid, accountType);
        }
    }

    /**
     * Whom to tell. Methods are {@code POST} or {@code PUT}, that of status callbacks {@code GET} too.
     *
     * @param callbackUrl hears of messages to it
     * @param callbackMethod how
     * @param fallbackUrl hears of them if that fails
     * @param fallbackMethod how
     * @param statusCallbackUrl hears what becomes of messages from it that name nobody else
     * @param statusCallbackMethod how
     */
    public record Webhook(
            @Nullable String callbackUrl,
            @Nullable String callbackMethod,
            @Nullable String fallbackUrl,
            @Nullable String fallbackMethod,
            @Nullable String statusCallbackUrl,
            @Nullable String statusCallbackMethod) {
        /** Nobody is told of anything. */
        static final Webhook NONE = new Webhook(null, null, null, null, null, null);
    }

    /** An address of some kind, and what it is called. */
    public record Labeled(String value, @Nullable String label) {}

    /**
     * How users see a sender.
     *
     * @param name the name they read
     * @param about a short text
     * @param address of the business
     * @param description a longer text
     * @param logoUrl its picture
     * @param bannerUrl the picture behind, on RCS
     * @param privacyUrl its privacy policy, on RCS
     * @param termsOfServiceUrl its terms, on RCS
     * @param accentColor its color, {@code #RRGGBB}, on RCS
     * @param vertical its line of business, on WhatsApp
     * @param websites null for none
     * @param emails null for none
     * @param phoneNumbers null for none
     */
    public record Profile(
            @Nullable String name,
            @Nullable String about,
            @Nullable String address,
            @Nullable String description,
            @Nullable String logoUrl,
            @Nullable String bannerUrl,
            @Nullable String privacyUrl,
            @Nullable String termsOfServiceUrl,
            @Nullable String accentColor,
            @Nullable String vertical,
            @Nullable List<Labeled> websites,
            @Nullable List<Labeled> emails,
            @Nullable List<Labeled> phoneNumbers) {
        /** Nothing. */
        static final Profile NONE =
                new Profile(null, null, null, null, null, null, null, null, null, null, null, null, null);

        /** A name and nothing else. */
        public static Profile named(String name) {
            return new Profile(name, null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }
}
