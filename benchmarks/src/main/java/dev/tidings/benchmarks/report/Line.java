package dev.tidings.benchmarks.report;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param ours our figure
 * @param beside the figures of the peers in the same run
 * @param ratio ours to theirs
 * @param goal what we want
 * @param verdict whether we have it
 */
public record Line(String what, String ours, String beside, String ratio, String goal, Verdict verdict) {
    /** Whether a goal is met. */
    public enum Verdict {
        /** It is. */
        MET("yes"),
        /** It is not. */
        MISSED("**no**"),
        /** Nothing is claimed, or nothing could be measured. */
        NONE("–");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        /** Met if {@code condition} holds. */
        public static Verdict of(boolean condition) {
            return condition ? MET : MISSED;
        }

        /** As the table shows it. */
        public String text() {
            return text;
        }
    }

    /** A line for what could not be measured here. */
    public static Line skipped(String what, String why) {
        return new Line(what, "skipped", why, "", "", Verdict.NONE);
    }
}
