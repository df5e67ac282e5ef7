package dev.tidings.mock.lookup;

import dev.tidings.mock.line.Person;
import dev.tidings.mock.wire.ApiError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of a number.
 *
 * @param number as it was written
 * @param country whose way of dialling it is written in, unless it begins with a plus
 * @param packages what to answer beyond whether it is a number
 * @param claim who is said to have it; for {@link DataPackage#IDENTITY_MATCH}
 * @param lastVerified when it was known whose it was; for {@link DataPackage#REASSIGNED_NUMBER}
 * @param verificationSid of a verification of it; for {@link DataPackage#PRE_FILL}
 */
record LookupQuery(
        String number,
        String country,
        Set<DataPackage> packages,
        Person claim,
        @Nullable LocalDate lastVerified,
        @Nullable String verificationSid) {
    static final Person NOBODY = new Person(null, null, null, null, null, null, null, null, null, null);

    private static final String HOME = "US";
    private static final int LONGEST_SUB_ID = 64;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** What a query is made of, as it was written; null and empty is not given. */
    interface Source {
        /** The text called {@code name}, as in {@code FirstName}. */
        @Nullable
        String text(String name);
    }

    /**
     * Reads a query.
     *
     * @throws ApiError 60618 if something of it is not as it must be, 60617 if an identity is to be matched and none is given
     */
    static LookupQuery of(String number, Set<DataPackage> packages, Source from) {
        String country = text(from, "CountryCode");
        if (country != null && !NumberReading.isRegion(NumberReading.upper(country))) {
            throw wrong("CountryCode", country, "the ISO 3166 code of a country, such as GB");
        }
        String subId = text(from, "PartnerSubId");
        if (subId != null && subId.length() > LONGEST_SUB_ID) {
            throw wrong("PartnerSubId", subId, "at most " + LONGEST_SUB_ID + " characters long");
        }
        LocalDate lastVerified = day(from, "LastVerifiedDate");
        Person claim = claim(from);
        if (packages.contains(DataPackage.IDENTITY_MATCH) && claim.equals(NOBODY)) {
            // Whether this is an answer of the package instead is unconfirmed.
            throw ApiError.badRequest(
                    60617,
                    "identity_match needs at least one of FirstName, LastName, AddressLine1, AddressLine2, City,"
                            + " State, PostalCode, AddressCountryCode, NationalId and DateOfBirth");
        }
        return new LookupQuery(
                number,
                country == null ? HOME : NumberReading.upper(country),
                packages,
                claim,
                lastVerified,
                text(from, "VerificationSid"));
    }

    private static Person claim(Source from) {
        String country = text(from, "AddressCountryCode");
        if (country != null && !Set.of(Locale.getISOCountries()).contains(NumberReading.upper(country))) {
            throw wrong("AddressCountryCode", country, "the ISO 3166 code of a country, such as US");
        }
        day(from, "DateOfBirth");
        return new Person(
                text(from, "FirstName"),
                text(from, "LastName"),
                text(from, "AddressLine1"),
                text(from, "AddressLine2"),
                text(from, "City"),
                text(from, "State"),
                text(from, "PostalCode"),
                country,
                text(from, "NationalId"),
                text(from, "DateOfBirth"));
    }

    private static @Nullable LocalDate day(Source from, String name) {
        String text = text(from, name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException none) {
            throw wrong(name, text, "a date, YYYYMMDD");
        }
    }

    private static @Nullable String text(Source from, String name) {
        String text = from.text(name);
        return text == null || text.isBlank() ? null : text;
    }

    /** The refusal of a parameter. */
    static ApiError wrong(String name, String value, String rule) {
        return ApiError.badRequest(60618, "Invalid parameter " + name + " \"" + value + "\": it must be " + rule);
    }
}
