package dev.tidings.messaging.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people see of a sender. */
public final class SenderProfile extends JsonObject {
    private SenderProfile(Map<String, Object> members) {
        super(members);
    }

    /** What these members say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SenderProfile of(Map<String, Object> members) {
        return new SenderProfile(members);
    }

    /** Its name. */
    public Optional<String> name() {
        return text("name");
    }

    /** A line about it. */
    public Optional<String> about() {
        return text("about");
    }

    /** Where it is. */
    public Optional<String> address() {
        return text("address");
    }

    /** What it does. */
    public Optional<String> description() {
        return text("description");
    }

    /** Its logo. */
    public Optional<String> logoUrl() {
        return text("logo_url");
    }

    /** Its banner; RCS only. */
    public Optional<String> bannerUrl() {
        return text("banner_url");
    }

    /** What it does with data. */
    public Optional<String> privacyUrl() {
        return text("privacy_url");
    }

    /** Its terms. */
    public Optional<String> termsOfServiceUrl() {
        return text("terms_of_service_url");
    }

    /** Its color, as {@code #rrggbb}. */
    public Optional<String> accentColor() {
        return text("accent_color");
    }

    /** Its line of business, such as {@code Restaurant}. */
    public Optional<String> vertical() {
        return text("vertical");
    }

    /** Its web sites: {@code website} and {@code label} each. */
    public List<Map<String, Object>> websites() {
        return objects("websites");
    }

    /** Its mail addresses: {@code email} and {@code label} each. */
    public List<Map<String, Object>> emails() {
        return objects("emails");
    }

    /** Its numbers: {@code phone_number} and {@code label} each. */
    public List<Map<String, Object>> phoneNumbers() {
        return objects("phone_numbers");
    }
}
