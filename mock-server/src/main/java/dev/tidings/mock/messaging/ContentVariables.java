package dev.tidings.mock.messaging;

/** What may stand in {@code ContentVariables}: a JSON object, flat, without null. Read by hand, since rules see no JSON library. */
final class ContentVariables {
    private final String text;
    private int at;

    private ContentVariables(String text) {
        this.text = text;
    }

    /** Whether {@code text} is such an object. */
    static boolean areValid(String text) {
        return new ContentVariables(text).object();
    }

    private boolean object() {
        if (!take('{')) {
            return false;
        }
        if (take('}')) {
            return ended();
        }
        do {
            if (!string() || !take(':') || !value()) {
                return false;
            }
        } while (take(','));
        return take('}') && ended();
    }

    private boolean value() {
        space();
        if (at < text.length() && text.charAt(at) == '"') {
            return string();
        }
        int start = at;
        while (at < text.length() && ",} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return word.equals("true") || word.equals("false") || isNumber(word);
    }

    private static boolean isNumber(String word) {
        if (word.isEmpty() || "-0123456789".indexOf(word.charAt(0)) < 0) {
            return false;
        }
        try {
            return Double.isFinite(Double.parseDouble(word)) && "dDfF".indexOf(word.charAt(word.length() - 1)) < 0;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape())) {
                return false;
            }
        }
        return false;
    }

    private boolean escape() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0;
        }
        for (int i = 0; i < 4; i++, at++) {
            if (at >= text.length() || Character.digit(text.charAt(at), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean take(char wanted) {
        space();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private boolean ended() {
        space();
        return at == text.length();
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
