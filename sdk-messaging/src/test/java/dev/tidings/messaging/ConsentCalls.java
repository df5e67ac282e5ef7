package dev.tidings.messaging;

import static dev.tidings.messaging.Specs.ACCOUNTS;

import dev.tidings.core.testkit.Call;
import dev.tidings.messaging.consent.Consent;
import dev.tidings.messaging.consent.ConsentSource;
import dev.tidings.messaging.consent.ConsentStatus;
import dev.tidings.messaging.consent.Contact;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Consents, contacts, geographic permissions and the safe list, with all they can say. */
final class ConsentCalls {
    private static final String ID = "ad388b5a46b33b874b0d41f7226db2eh";
    private static final String NUMBER = "{\"phone_number\":\"+14155550123\"}";
    private static final List<Consent> CONSENTS = List.of(
            Consent.of("+14155550123", Sids.SERVICE, ConsentStatus.OPT_IN, ConsentSource.WEBSITE)
                    .withCorrelationId(ID)
                    .at(Instant.parse("2026-11-01T10:00:00.5Z")),
            Consent.of("+14155550124", "+14155550100", ConsentStatus.OPT_OUT, ConsentSource.OTHERS)
                    .withCorrelationId(ID));

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            ACCOUNTS.call("CreateBulkConsents", "/v1/Consents/Bulk")
                    .says("Items={\"contact_id\":\"+14155550123\",\"correlation_id\":\"" + ID + "\",\"sender_id\":\""
                            + Sids.SERVICE
                            + "\",\"status\":\"opt-in\",\"source\":\"website\",\"date_of_consent\":\"2026-11-01T10:00:00Z\"}&Items={\"contact_id\":\"+14155550124\",\"correlation_id\":\""
                            + ID + "\",\"sender_id\":\"+14155550100\",\"status\":\"opt-out\",\"source\":\"others\"}")
                    .answers("{\"items\":[]}")
                    .by(
                            (m, o) -> m.consents().with(o).upsert(CONSENTS),
                            (m, o) -> m.consents().with(o).upsert(CONSENTS)),
            ACCOUNTS.call("CreateBulkContacts", "/v1/Contacts/Bulk")
                    .says("Items={\"contact_id\":\"+14155550123\",\"correlation_id\":\"" + ID
                            + "\",\"country_iso_code\":\"US\",\"zip_code\":\"94105\"}")
                    .answers("{\"items\":[]}")
                    .by(
                            (m, o) -> m.contacts()
                                    .with(o)
                                    .upsert(List.of(Contact.of("+14155550123", "us", "94105")
                                            .withCorrelationId(ID))),
                            (m, o) -> m.contacts()
                                    .with(o)
                                    .upsert(List.of(Contact.of("+14155550123", "us", "94105")
                                            .withCorrelationId(ID)))),
            ACCOUNTS.call("FetchMessagingGeopermissions", "/v1/Messaging/GeoPermissions")
                    .says("CountryCode=IN,US")
                    .answers("{\"permissions\":[]}")
                    .by(
                            (m, o) -> m.geoPermissions().with(o).fetch("in", "US"),
                            (m, o) -> m.geoPermissions().with(o).fetch("in", "US")),
            ACCOUNTS.call("FetchMessagingGeopermissions", "/v1/Messaging/GeoPermissions")
                    .named("of all")
                    .answers("{\"permissions\":[]}")
                    .by(
                            (m, o) -> m.geoPermissions().with(o).fetch(),
                            (m, o) -> m.geoPermissions().with(o).fetch()),
            ACCOUNTS.call("UpdateMessagingGeopermissions", "/v1/Messaging/GeoPermissions")
                    .using("PATCH")
                    .says(
                            "Permissions={\"country_code\":\"IN\",\"type\":\"country\",\"enabled\":true}&Permissions={\"country_code\":\"US\",\"type\":\"country\",\"enabled\":false}")
                    .answers("{\"permissions\":[]}")
                    .by(
                            (m, o) -> m.geoPermissions().with(o).update(Map.of("US", false, "IN", true)),
                            (m, o) -> m.geoPermissions().with(o).update(Map.of("US", false, "IN", true))),
            ACCOUNTS.call("CreateSafelist", "/v1/SafeList/Numbers")
                    .says("PhoneNumber=+18001234xxx")
                    .answers(NUMBER)
                    .by(
                            (m, o) -> m.safeList().with(o).create("+18001234xxx"),
                            (m, o) -> m.safeList().with(o).create("+18001234xxx")),
            ACCOUNTS.call("FetchSafelist", "/v1/SafeList/Numbers")
                    .says("PhoneNumber=+14155550123")
                    .answers(NUMBER)
                    .by(
                            (m, o) -> m.safeList().with(o).fetch("+14155550123"),
                            (m, o) -> m.safeList().with(o).fetch("+14155550123")),
            ACCOUNTS.call("DeleteSafelist", "/v1/SafeList/Numbers")
                    .says("PhoneNumber=+14155550123")
                    .doing(
                            (m, o) -> m.safeList().with(o).delete("+14155550123"),
                            (m, o) -> m.safeList().with(o).delete("+14155550123")));

    private ConsentCalls() {}
}
