package dev.tidings.mock.line;

import org.jspecify.annotations.Nullable;

/**
 * Who has a number, as carriers and authorities know them; null is not known.
 *
 * @param firstName given names
 * @param lastName family names
 * @param addressLine1 street and number
 * @param addressLine2 flat, floor and the like
 * @param city where
 * @param state country subdivision
 * @param postalCode as written in the country
 * @param addressCountry an ISO 3166 code in upper case
 * @param nationalId such as a social security number
 * @param dateOfBirth eight digits, {@code YYYYMMDD}
 */
public record Person(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String city,
        @Nullable String state,
        @Nullable String postalCode,
        @Nullable String addressCountry,
        @Nullable String nationalId,
        @Nullable String dateOfBirth) {
    /**
     * Where somebody lives.
     *
     * @param line1 street and number
     * @param line2 flat, floor and the like
     * @param city where
     * @param state country subdivision
     * @param postalCode as written in the country
     * @param country an ISO 3166 code in upper case
     */
    public record Address(
            String line1,
            @Nullable String line2,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postalCode,
            String country) {}

    /** Somebody of whom only the name is known. */
    public static Person named(String firstName, String lastName) {
        return new Person(firstName, lastName, null, null, null, null, null, null, null, null);
    }

    /** The same person, living there. */
    public Person at(Address address) {
        return new Person(
                firstName,
                lastName,
                address.line1,
                address.line2,
                address.city,
                address.state,
                address.postalCode,
                address.country,
                nationalId,
                dateOfBirth);
    }

    /** The same person, with this identity number and day of birth, {@code YYYYMMDD}. */
    public Person known(@Nullable String nationalId, @Nullable String dateOfBirth) {
        return new Person(
                firstName,
                lastName,
                addressLine1,
                addressLine2,
                city,
                state,
                postalCode,
                addressCountry,
                nationalId,
                dateOfBirth);
    }

    /** A text that names nobody: a person is not to stand in a log. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
