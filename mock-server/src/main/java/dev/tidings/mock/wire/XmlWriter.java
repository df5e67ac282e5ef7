package dev.tidings.mock.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the XML of the 2010 API: everything inside {@code TwilioResponse}, names in PascalCase, null as an empty element.
 * One use, one thread.
 */
public final class XmlWriter implements ResourceWriter {
    private final StringBuilder out = new StringBuilder(1024);
    private final String base;
    private @Nullable String sid;

    private XmlWriter(String base) {
        this.base = base;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TwilioResponse>");
    }

    /** A writer of one document, with {@code base} before the paths of links. */
    public static XmlWriter document(String base) {
        return new XmlWriter(base);
    }

    /** Opens {@code element} with {@code attributes}, writes {@code content} and closes it. */
    public XmlWriter element(String element, Map<String, String> attributes, Consumer<ResourceWriter> content) {
        out.append('<').append(element);
        attributes.forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(value);
            out.append('"');
        });
        out.append('>');
        content.accept(this);
        end(element);
        return this;
    }

    /** Closes the document and returns its bytes. */
    public byte[] finish() {
        return out.append("</TwilioResponse>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The first {@code sid} written; null if there is none. */
    public @Nullable String sid() {
        return sid;
    }

    @Override
    public XmlWriter string(String name, @Nullable String value) {
        if (sid == null && name.equals("sid")) {
            sid = value;
        }
        String element = pascal(name);
        if (value == null || value.isEmpty()) {
            out.append('<').append(element).append("/>");
        } else {
            out.append('<').append(element).append('>');
            escape(value);
            end(element);
        }
        return this;
    }

    @Override
    public XmlWriter number(String name, @Nullable Number value) {
        return string(name, value == null ? null : value.toString());
    }

    @Override
    public XmlWriter bool(String name, @Nullable Boolean value) {
        return string(name, value == null ? null : value.toString());
    }

    /** XML is what the 2010 API speaks without a suffix. */
    @Override
    public XmlWriter uri(String name, String path) {
        return string(name, path);
    }

    @Override
    public XmlWriter url(String name, @Nullable String path) {
        return string(name, path == null ? null : base + path);
    }

    @Override
    public XmlWriter object(String name, Consumer<ResourceWriter> fields) {
        return element(pascal(name), Map.of(), fields);
    }

    @Override
    public <T> XmlWriter objects(String name, Iterable<T> values, View<T> view) {
        return element(pascal(name), Map.of(), inner -> records(values, view));
    }

    /** Writes {@code values} one after the other, each in its view's element. */
    public <T> void records(Iterable<T> values, View<T> view) {
        for (T each : values) {
            element(view.element(), Map.of(), fields -> view.write(each, fields));
        }
    }

    @Override
    public XmlWriter strings(String name, Iterable<String> values) {
        return element(pascal(name), Map.of(), inner -> values.forEach(each -> string("item", each)));
    }

    @Override
    public XmlWriter data(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(name, inner -> map.forEach((key, each) -> inner.data(String.valueOf(key), each)));
        }
        if (value instanceof Iterable<?> all) {
            return object(name, inner -> all.forEach(each -> inner.data("item", each)));
        }
        return string(name, value == null ? null : value.toString());
    }

    private void end(String element) {
        out.append("</").append(element).append('>');
    }

    /** {@code account_sid} becomes {@code AccountSid}; two capabilities of phone numbers are capitals only, as documented. */
    public static String pascal(String name) {
        if (name.equals("sms") || name.equals("mms")) {
            return name.toUpperCase(Locale.ROOT);
        }
        StringBuilder pascal = new StringBuilder(name.length());
        boolean up = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                up = true;
            } else {
                pascal.append(up ? Character.toUpperCase(c) : c);
                up = false;
            }
        }
        return pascal.toString();
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append(c);
                // XML 1.0 has no way to write the other control characters.
                default -> out.append(c < ' ' || c >= 0xfffe ? '\ufffd' : c);
            }
        }
    }
}
