package dev.tidings.mock.network;

/** A text in which {@code *} stands for any characters, or none. */
final class Glob {
    private static final int LONGEST = 500;

    private final String[] parts;

    private Glob(String[] parts) {
        this.parts = parts;
    }

    /** Ready to match; refuses texts that are empty or too long as {@code field}. */
    static Glob of(String field, String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refused.text(field, text, "1 to " + LONGEST + " characters, * for any");
        }
        return new Glob(text.split("\\*", -1));
    }

    boolean matches(String text) {
        String first = parts[0];
        if (parts.length == 1) {
            return text.equals(first);
        }
        String last = parts[parts.length - 1];
        if (text.length() < first.length() + last.length() || !text.startsWith(first) || !text.endsWith(last)) {
            return false;
        }
        int at = first.length();
        int end = text.length() - last.length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = text.indexOf(parts[i], at);
            if (found < 0 || found + parts[i].length() > end) {
                return false;
            }
            at = found + parts[i].length();
        }
        return true;
    }
}
