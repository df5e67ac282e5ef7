package dev.tidings.mock.stock;

import java.util.Locale;

/** Which address the law wants of who buys a number. */
enum AddressNeed {
    /** None. */
    NONE,
    /** One, wherever it is. */
    ANY,
    /** One in the number's country. */
    LOCAL,
    /** One in another country. */
    FOREIGN;

    /** The name on the wire. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
