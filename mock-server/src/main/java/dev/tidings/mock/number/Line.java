package dev.tidings.mock.number;

/**
 * What a numbering plan says of a phone number.
 *
 * @param e164 with plus, such as {@code +14155550100}
 * @param region ISO 3166 code in upper case, such as {@code US}; {@code 001} for numbers of no country
 * @param type the kind of line
 * @param landline whether it certainly cannot receive text messages
 */
public record Line(String e164, String region, NumberType type, boolean landline) {}
