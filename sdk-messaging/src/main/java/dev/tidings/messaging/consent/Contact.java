package dev.tidings.messaging.consent;

import dev.tidings.core.internal.resource.Check;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where somebody lives, which tells at what times they may be sent messages. Printing it does not show who.
 *
 * @param contactId their number in E.164 form
 * @param correlationId what ties the result to it: 32 letters and digits, another one for each
 * @param countryIsoCode their country, two letters
 * @param zipCode the postal code of their place
 */
public record Contact(String contactId, String correlationId, String countryIsoCode, String zipCode) {
    /** Refuses a correlation id or a country that the backend would refuse. */
    public Contact {
        CorrelationId.check(correlationId);
        countryIsoCode = Check.country("countryIsoCode", countryIsoCode);
    }

    /** That the owner of {@code contactId} lives there, with a correlation id of its own. */
    public static Contact of(String contactId, String countryIsoCode, String zipCode) {
        return new Contact(contactId, CorrelationId.random(), countryIsoCode, zipCode);
    }

    /** The same, with this correlation id. */
    public Contact withCorrelationId(String id) {
        return new Contact(contactId, id, countryIsoCode, zipCode);
    }

    /** As it is on the wire. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("contact_id", contactId);
        members.put("correlation_id", correlationId);
        members.put("country_iso_code", countryIsoCode);
        members.put("zip_code", zipCode);
        return members;
    }

    @Override
    public String toString() {
        return "Contact[" + correlationId + " in " + countryIsoCode + "]";
    }
}
