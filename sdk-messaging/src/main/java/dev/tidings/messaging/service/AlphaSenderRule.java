package dev.tidings.messaging.service;

import dev.tidings.core.internal.resource.Check;

/** What the backend takes as an alphanumeric sender (21709). */
final class AlphaSenderRule {
    private static final int LONGEST = 11;

    private AlphaSenderRule() {}

    static String checked(String alphaSender) {
        boolean good = !alphaSender.isEmpty() && alphaSender.length() <= LONGEST;
        boolean digitsOnly = true;
        for (int i = 0; good && i < alphaSender.length(); i++) {
            char c = alphaSender.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digitsOnly &= digit;
            good = digit || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || " -+_&".indexOf(c) >= 0;
        }
        if (!good || digitsOnly) {
            throw Check.refused("alphaSender is '" + alphaSender + "': it must be 1 to " + LONGEST
                    + " letters, digits, spaces and - + _ &, and not digits alone");
        }
        return alphaSender;
    }
}
