package dev.tidings.messaging.twiml;

/** Writes elements, attributes and text so that a parser reads back exactly what was given. */
final class XmlWriter {
    private final StringBuilder xml = new StringBuilder(256);

    XmlWriter open(String element) {
        xml.append('<').append(element);
        return this;
    }

    XmlWriter attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(name, value, true);
        xml.append('"');
        return this;
    }

    /** Ends the tag that {@link #open} began. */
    XmlWriter tagEnd() {
        xml.append('>');
        return this;
    }

    XmlWriter text(String field, String value) {
        escape(field, value, false);
        return this;
    }

    XmlWriter close(String element) {
        xml.append("</").append(element).append('>');
        return this;
    }

    XmlWriter append(XmlWriter other) {
        xml.append(other.xml);
        return this;
    }

    @Override
    public String toString() {
        return xml.toString();
    }

    private void escape(String field, String value, boolean attribute) {
        int position = 0;
        while (position < value.length()) {
            int character = value.codePointAt(position);
            if (!isXml(character)) {
                throw new IllegalArgumentException(field + " has the character " + "U+%04X".formatted(character)
                        + " at position " + position + ": XML 1.0 cannot hold it");
            }
            escape(character, attribute);
            position += Character.charCount(character);
        }
    }

    private void escape(int character, boolean attribute) {
        switch (character) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            // A parser makes a line feed of it otherwise.
            case '\r' -> xml.append("&#13;");
            case '"', '\n', '\t' -> {
                if (attribute) { // A parser makes spaces of line feeds and tabs otherwise.
                    xml.append("&#").append(character).append(';');
                } else {
                    xml.append((char) character);
                }
            }
            default -> xml.appendCodePoint(character);
        }
    }

    /** The production Char of XML 1.0; half a surrogate pair is no character. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
