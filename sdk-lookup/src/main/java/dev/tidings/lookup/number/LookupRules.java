package dev.tidings.lookup.number;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.lookup.data.LookupField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What can be known about a query without asking the backend, and how it wants days. */
final class LookupRules {
    private static final int LONGEST_PARTNER = 64;

    private LookupRules() {}

    static void check(LookupParams query) {
        query.countryCode().ifPresent(code -> Check.country("countryCode", code));
        Check.length("partnerSubId", query.partnerSubId(), LONGEST_PARTNER);
        query.verificationSid().ifPresent(LookupRules::verification);
        // 60617
        if (query.fields().contains(LookupField.IDENTITY_MATCH)
                && query.identity().isEmpty()) {
            throw Check.refused("identity is missing: IDENTITY_MATCH needs something to compare with");
        }
    }

    static void check(IdentityParams identity) {
        identity.addressCountryCode().ifPresent(code -> Check.country("addressCountryCode", code));
        // 60617
        if (IdentityMembers.parameters(identity).values().stream().allMatch(String::isBlank)) {
            throw Check.refused("identity is empty: there must be at least one thing to compare with");
        }
    }

    /** The day {@code day} in eight digits. */
    static String digits(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static void verification(String sid) {
        if (!sid.matches("VE[0-9a-fA-F]{32}")) {
            throw Check.refused("verificationSid is '" + sid + "': it must be VE and 32 hexadecimal digits");
        }
    }
}
