package dev.tidings.core.value;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * An amount in a currency, exactly as the backend writes it: the price of a sent message is negative, and
 * {@code -0.00750} keeps its last zero, so that it equals only another {@code -0.00750}.
 *
 * @param amount what it is worth; negative for what the account pays
 * @param currency the ISO 4217 code, upper case
 */
public record Money(BigDecimal amount, String currency) {
    /** Writes the code in upper case, as older answers do not. */
    public Money {
        currency = currency.toUpperCase(Locale.ROOT);
    }

    /**
     * The amount {@code amount} of {@code currency}.
     *
     * @throws IllegalArgumentException if {@code amount} is no decimal number
     */
    public static Money of(String amount, String currency) {
        try {
            return new Money(new BigDecimal(amount), currency);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(
                    "amount is '" + amount + "': it must be a decimal number, such as -0.00750", noNumber);
        }
    }

    /** Amount and code, such as {@code -0.00750 USD}. */
    @Override
    public String toString() {
        return amount.toPlainString() + ' ' + currency;
    }
}
