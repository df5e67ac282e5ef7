package dev.tidings.mock.otp;

/**
 * What a code of a PSD2 service is bound to.
 *
 * @param amount as the application writes it, such as {@code €39.99}
 * @param payee who gets it
 */
public record Payment(String amount, String payee) {}
