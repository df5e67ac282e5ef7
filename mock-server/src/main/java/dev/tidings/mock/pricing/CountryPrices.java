package dev.tidings.mock.pricing;

import java.math.BigDecimal;
import java.util.List;

/**
 * What things cost in one country, in US dollars.
 *
 * @param iso its ISO 3166 code
 * @param country its name
 * @param sent what a text's segment and a media message cost that go there
 * @param received what they cost that come from there
 * @param sentFrom the types of numbers that texts can be sent from
 * @param receivedAt the types of numbers that texts can be received at
 * @param numbers what numbers cost a month
 * @param carriers whom messages are handed to
 */
public record CountryPrices(
        String iso,
        String country,
        MessageRate sent,
        MessageRate received,
        List<String> sentFrom,
        List<String> receivedAt,
        List<NumberRate> numbers,
        List<Carrier> carriers) {
    /**
     * What messages one way cost.
     *
     * @param text a segment
     * @param media a message with media
     */
    public record MessageRate(BigDecimal text, BigDecimal media) {}

    /**
     * What a number costs a month.
     *
     * @param type {@code local}, {@code mobile}, {@code national} or {@code toll free}
     * @param monthly how much
     */
    public record NumberRate(String type, BigDecimal monthly) {}

    /**
     * A carrier.
     *
     * @param name as people know it
     * @param mcc its mobile country code
     * @param mnc its mobile network code
     */
    public record Carrier(String name, String mcc, String mnc) {}
}
