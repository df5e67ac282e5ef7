package dev.tidings.mock.channel;

import java.util.Optional;

/** How many users a WhatsApp sender may begin to write to within 24 hours. */
public enum Tier {
    /** Of a business that is not known. */
    T250("250", 250),
    /** The first step. */
    T1K("1K", 1_000),
    /** The second. */
    T10K("10K", 10_000),
    /** The third. */
    T100K("100K", 100_000),
    /** As many as it likes. */
    UNLIMITED("Unlimited", Integer.MAX_VALUE);

    private final String word;
    private final int users;

    Tier(String word, int users) {
        this.word = word;
        this.users = users;
    }

    /** The number as the API begins it, such as {@code 10K}. */
    public String word() {
        return word;
    }

    /** Users within 24 hours. */
    public int users() {
        return users;
    }

    /** As the API writes it, such as {@code 10K Customers/24hr}; how it writes that there is no limit is unconfirmed. */
    public String wire() {
        return word + (this == UNLIMITED ? "" : " Customers/24hr");
    }

    /** The tier called {@code word}, such as {@code 10K}; empty if there is none. */
    public static Optional<Tier> named(String word) {
        for (Tier each : values()) {
            if (each.word.equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
