package dev.tidings.verify.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** How a service sends push notifications. */
public final class PushSettings extends JsonObject {
    private PushSettings(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PushSettings of(Map<String, Object> members) {
        return new PushSettings(members);
    }

    /** Whether challenges tell their date; no longer in use. */
    public Optional<Boolean> includeDate() {
        return flag("include_date");
    }

    /** The credential for Apple's notifications. */
    public Optional<PushCredentialSid> apnCredentialSid() {
        return parsed("apn_credential_sid", PushCredentialSid::of);
    }

    /** The credential for Google's notifications. */
    public Optional<PushCredentialSid> fcmCredentialSid() {
        return parsed("fcm_credential_sid", PushCredentialSid::of);
    }
}
