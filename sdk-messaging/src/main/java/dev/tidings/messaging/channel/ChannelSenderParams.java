package dev.tidings.messaging.channel;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A sender to be made or changed; what is not said stays as it is. */
@Value.Immutable
@ParamsStyle
public interface ChannelSenderParams {
    /** The WhatsApp Business Account. */
    Optional<String> wabaId();

    /** How the code comes: {@code sms}, the default, or {@code voice}. */
    Optional<String> verificationMethod();

    /** The code that was sent to the number. */
    @Value.Redacted
    Optional<String> verificationCode();

    /** The application that takes calls of the channel. */
    Optional<String> voiceApplicationSid();

    /** {@code ISV} or {@code ISVSubAccount}; empty to clear it. */
    Optional<String> accountType();

    /** Where messages that come in go. */
    Optional<String> callbackUrl();

    /** {@code POST} or {@code PUT}. */
    Optional<String> callbackMethod();

    /** Where they go if that fails. */
    Optional<String> fallbackUrl();

    /** {@code POST} or {@code PUT}. */
    Optional<String> fallbackMethod();

    /** Where changes of status go. */
    Optional<String> statusCallbackUrl();

    /** {@code POST}, say. */
    Optional<String> statusCallbackMethod();

    /** Its name, which WhatsApp demands. */
    Optional<String> name();

    /** A line about it. */
    Optional<String> about();

    /** Where it is. */
    Optional<String> address();

    /** What it does. */
    Optional<String> description();

    /** Its logo. */
    Optional<String> logoUrl();

    /** Its banner; RCS only. */
    Optional<String> bannerUrl();

    /** What it does with data. */
    Optional<String> privacyUrl();

    /** Its terms. */
    Optional<String> termsOfServiceUrl();

    /** Its color, as {@code #rrggbb}. */
    Optional<String> accentColor();

    /** Its line of business, such as {@code Restaurant}. */
    Optional<String> vertical();

    /** Its web sites: {@code website} and {@code label} each. */
    List<Map<String, String>> websites();

    /** Its mail addresses: {@code email} and {@code label} each. */
    List<Map<String, String>> emails();

    /** Its numbers: {@code phone_number} and {@code label} each. */
    List<Map<String, String>> phoneNumbers();

    /** A sender to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableChannelSenderParams.Builder {
        Builder() {}

        /** Adds a web site. */
        public Builder website(String website, String label) {
            return addWebsites(Map.of("website", website, "label", label));
        }

        /** Adds a mail address. */
        public Builder email(String email, String label) {
            return addEmails(Map.of("email", email, "label", label));
        }

        /** Adds a number. */
        public Builder phoneNumber(String number, String label) {
            return addPhoneNumbers(Map.of("phone_number", number, "label", label));
        }
    }

    /** The JSON of {@code p}, after what {@code body} has. */
    static Map<String, Object> body(Map<String, Object> body, ChannelSenderParams p) {
        p.callbackUrl().ifPresent(url -> Check.address("callbackUrl", url));
        p.fallbackUrl().ifPresent(url -> Check.address("fallbackUrl", url));
        p.statusCallbackUrl().ifPresent(url -> Check.address("statusCallbackUrl", url));
        Map<String, Object> configuration = new LinkedHashMap<>();
        Map<String, Object> webhook = new LinkedHashMap<>();
        Map<String, Object> profile = new LinkedHashMap<>();
        p.wabaId().ifPresent(value -> configuration.put("waba_id", value));
        p.verificationMethod().ifPresent(value -> configuration.put("verification_method", value));
        p.verificationCode().ifPresent(value -> configuration.put("verification_code", value));
        p.voiceApplicationSid().ifPresent(value -> configuration.put("voice_application_sid", value));
        p.accountType().ifPresent(value -> configuration.put("account_type", value));
        p.callbackUrl().ifPresent(value -> webhook.put("callback_url", value));
        p.callbackMethod().ifPresent(value -> webhook.put("callback_method", value));
        p.fallbackUrl().ifPresent(value -> webhook.put("fallback_url", value));
        p.fallbackMethod().ifPresent(value -> webhook.put("fallback_method", value));
        p.statusCallbackUrl().ifPresent(value -> webhook.put("status_callback_url", value));
        p.statusCallbackMethod().ifPresent(value -> webhook.put("status_callback_method", value));
        p.name().ifPresent(value -> profile.put("name", value));
        p.about().ifPresent(value -> profile.put("about", value));
        p.address().ifPresent(value -> profile.put("address", value));
        p.description().ifPresent(value -> profile.put("description", value));
        p.logoUrl().ifPresent(value -> profile.put("logo_url", value));
        p.bannerUrl().ifPresent(value -> profile.put("banner_url", value));
        p.privacyUrl().ifPresent(value -> profile.put("privacy_url", value));
        p.termsOfServiceUrl().ifPresent(value -> profile.put("terms_of_service_url", value));
        p.accentColor().ifPresent(value -> profile.put("accent_color", value));
        p.vertical().ifPresent(value -> profile.put("vertical", value));
        put(profile, "websites", p.websites());
        put(profile, "emails", p.emails());
        put(profile, "phone_numbers", p.phoneNumbers());
        put(body, "configuration", configuration);
        put(body, "webhook", webhook);
        put(body, "profile", profile);
        return body;
    }

    private static void put(Map<String, Object> body, String name, Map<String, Object> part) {
        if (!part.isEmpty()) {
            body.put(name, part);
        }
    }

    private static void put(Map<String, Object> body, String name, List<?> part) {
        if (!part.isEmpty()) {
            body.put(name, part);
        }
    }
}
