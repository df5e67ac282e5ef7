package dev.tidings.core;

/** Takes out of a text what a log must not keep. */
final class Redaction {
    /** Fewer digits than this are an index, a version or a short code. */
    private static final int SHORTEST_NUMBER = 7;

    private static final int SHOWN_DIGITS = 2;

    private Redaction() {}

    /**
     * The path of {@code url}, its phone numbers masked but for the last two digits, segments that are e-mail addresses
     * whole, and without the query.
     */
    static String path(String url) {
        int from = url.indexOf("://");
        int slash = from < 0 ? 0 : url.indexOf('/', from + 3);
        if (slash < 0) {
            return "/";
        }
        int query = url.indexOf('?', slash);
        return numbers(withoutMails(url.substring(slash, query < 0 ? url.length() : query)));
    }

    private static String withoutMails(String path) {
        if (path.indexOf('@') < 0 && !path.contains("%40")) {
            return path;
        }
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].indexOf('@') >= 0 || segments[i].contains("%40")) {
                segments[i] = "***";
            }
        }
        return String.join("/", segments);
    }

    /** {@code text} with its phone numbers masked: runs of at least seven digits that are not part of a SID. */
    static String numbers(String text) {
        StringBuilder out = null;
        int kept = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (at - start >= SHORTEST_NUMBER && !inWord(text, start, at)) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, kept, start).append("***");
                kept = at - SHOWN_DIGITS;
            }
            if (at == start) {
                at++;
            }
        }
        return out == null ? text : out.append(text, kept, text.length()).toString();
    }

    private static boolean inWord(String text, int start, int end) {
        boolean encodedPlus = start >= 3 && text.regionMatches(true, start - 1, "B", 0, 1);
        boolean before = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)) && !encodedPlus;
        boolean after = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        return before || after;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
