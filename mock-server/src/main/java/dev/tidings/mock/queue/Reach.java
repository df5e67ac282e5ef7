package dev.tidings.mock.queue;

/** Destinations that share a queue. */
public enum Reach {
    /** The US. */
    UNITED_STATES("US"),
    /** Canada. */
    CANADA("CA"),
    /** Both. */
    NORTH_AMERICA("US, CA"),
    /** All but these two. */
    OTHER_COUNTRIES("other countries"),
    /** All. */
    EVERYWHERE("all");

    private final String label;

    Reach(String label) {
        this.label = label;
    }

    /** For people, such as {@code US, CA}. */
    public String label() {
        return label;
    }

    /** The destinations that a sender of {@code type} has one queue for, {@code region} among them. */
    static Reach of(SenderType type, String region) {
        // Puerto Rico is registered for as a part of the US.
        boolean unitedStates = region.equals("US") || region.equals("PR");
        return switch (type) {
            case LONG_CODE -> unitedStates ? UNITED_STATES : region.equals("CA") ? CANADA : OTHER_COUNTRIES;
            case TOLL_FREE -> unitedStates || region.equals("CA") ? NORTH_AMERICA : OTHER_COUNTRIES;
            default -> EVERYWHERE;
        };
    }
}
