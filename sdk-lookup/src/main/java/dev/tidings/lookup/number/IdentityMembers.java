package dev.tidings.lookup.number;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known of a number's owner, by its names on the wire; of a single query and of one of many they differ. */
final class IdentityMembers {
    private IdentityMembers() {}

    /** As parameters, such as {@code FirstName}. */
    static Map<String, String> parameters(IdentityParams identity) {
        Map<String, String> all = new LinkedHashMap<>();
        add(all, "FirstName", identity.firstName());
        add(all, "LastName", identity.lastName());
        add(all, "AddressLine1", identity.addressLine1());
        add(all, "AddressLine2", identity.addressLine2());
        add(all, "City", identity.city());
        add(all, "State", identity.state());
        add(all, "PostalCode", identity.postalCode());
        add(all, "AddressCountryCode", identity.addressCountryCode());
        add(all, "NationalId", identity.nationalId());
        add(all, "DateOfBirth", identity.dateOfBirth().map(LookupRules::digits));
        return all;
    }

    /** As members of JSON, such as {@code first_name}. */
    static Map<String, String> json(IdentityParams identity) {
        Map<String, String> all = new LinkedHashMap<>();
        parameters(identity)
                .forEach((name, value) ->
                        all.put(name.replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT), value));
        return all;
    }

    private static void add(Map<String, String> all, String name, Optional<String> value) {
        value.ifPresent(given -> all.put(name, given));
    }
}
