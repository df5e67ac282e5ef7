package dev.tidings.mock.service;

import java.util.Locale;

/** Whether a service has what its messages say inspected. */
enum ContentScan {
    /** As the account has it. No account has it on here: there is no API to say so. */
    INHERIT,
    /** Yes. */
    ENABLE,
    /** No. */
    DISABLE;

    /** As the API writes it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
