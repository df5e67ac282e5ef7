package dev.tidings.mock.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON byte for byte as the wire has it: {@code ", "} and {@code ": "} between things, everything outside ASCII as
 * {@code \}{@code uXXXX}. Written by hand because this is on the path of every answer, and so that starting the server loads no
 * JSON library. One use, one thread.
 */
public final class JsonWriter implements ResourceWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final String base;
    private byte[] bytes = new byte[1024];
    private int length;
    private boolean first = true;
    private int depth;
    private @Nullable String sid;

    private JsonWriter(String base) {
        this.base = base;
    }

    /** A writer of one object, with {@code base} before the paths of links. */
    public static JsonWriter object(String base) {
        JsonWriter writer = new JsonWriter(base);
        writer.open('{');
        return writer;
    }

    /** The bytes of one object with {@code fields} and no links. */
    public static byte[] bytes(Consumer<ResourceWriter> fields) {
        JsonWriter writer = object("");
        fields.accept(writer);
        return writer.finish();
    }

    /** Closes the object and returns its bytes. */
    public byte[] finish() {
        close('}');
        return Arrays.copyOf(bytes, length);
    }

    /** The {@code sid} of the outermost object; null if it has none. */
    public @Nullable String sid() {
        return sid;
    }

    @Override
    public JsonWriter string(String name, @Nullable String value) {
        if (depth == 1 && name.equals("sid")) {
            sid = value;
        }
        name(name);
        text(value);
        return this;
    }

    @Override
    public JsonWriter number(String name, @Nullable Number value) {
        name(name);
        raw(value == null ? NULL : ascii(value.toString()));
        return this;
    }

    @Override
    public JsonWriter bool(String name, @Nullable Boolean value) {
        name(name);
        raw(value == null ? NULL : value ? TRUE : FALSE);
        return this;
    }

    @Override
    public JsonWriter uri(String name, String path) {
        int query = path.indexOf('?');
        return string(name, query < 0 ? path + ".json" : path.substring(0, query) + ".json" + path.substring(query));
    }

    @Override
    public JsonWriter url(String name, @Nullable String path) {
        return string(name, path == null ? null : base + path);
    }

    @Override
    public JsonWriter object(String name, Consumer<ResourceWriter> fields) {
        name(name);
        open('{');
        fields.accept(this);
        close('}');
        return this;
    }

    @Override
    public <T> JsonWriter objects(String name, Iterable<T> values, View<T> view) {
        name(name);
        open('[');
        for (T each : values) {
            separate();
            open('{');
            view.write(each, this);
            close('}');
        }
        close(']');
        return this;
    }

    @Override
    public JsonWriter strings(String name, Iterable<String> values) {
        name(name);
        open('[');
        for (String each : values) {
            separate();
            text(each);
        }
        close(']');
        return this;
    }

    @Override
    public JsonWriter data(String name, @Nullable Object value) {
        name(name);
        data(value);
        return this;
    }

    private void data(@Nullable Object value) {
        if (value == null) {
            raw(NULL);
        } else if (value instanceof String string) {
            text(string);
        } else if (value instanceof Number || value instanceof Boolean) {
            raw(ascii(value.toString()));
        } else if (value instanceof Map<?, ?> map) {
            open('{');
            map.forEach((key, each) -> {
                separate();
                text(String.valueOf(key));
                put(':');
                put(' ');
                data(each);
            });
            close('}');
        } else if (value instanceof Iterable<?> all) {
            open('[');
            for (Object each : all) {
                separate();
                data(each);
            }
            close(']');
        } else {
            throw new IllegalArgumentException("cannot write " + value.getClass() + " as JSON");
        }
    }

    private void open(char bracket) {
        put(bracket);
        first = true;
        depth++;
    }

    private void close(char bracket) {
        put(bracket);
        first = false;
        depth--;
    }

    private void separate() {
        if (!first) {
            put(',');
            put(' ');
        }
        first = false;
    }

    /** Copied each time: a look-up among names written before costs more than their few letters. */
    private void name(String name) {
        separate();
        text(name);
        put(':');
        put(' ');
    }

    private void text(@Nullable String value) {
        if (value == null) {
            raw(NULL);
            return;
        }
        int size = value.length();
        room(size + 2);
        bytes[length++] = '"';
        int plain = plain(value, size);
        for (int i = plain; i < size; i++) {
            char c = value.charAt(i);
            if (isPlain(c)) {
                put(c);
            } else {
                escape(c);
            }
        }
        put('"');
    }

    /** Writes what needs no escape at the beginning of {@code value}, which mostly is all of it; there is room. */
    private int plain(String value, int size) {
        byte[] to = bytes;
        int at = length;
        int i = 0;
        for (; i < size; i++) {
            char c = value.charAt(i);
            if (!isPlain(c)) {
                break;
            }
            to[at++] = (byte) c;
        }
        length = at;
        return i;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '"' && c != '\\';
    }

    private void escape(char c) {
        room(6);
        switch (c) {
            case '"', '\\' -> two(c);
            case '\n' -> two('n');
            case '\r' -> two('r');
            case '\t' -> two('t');
            case '\b' -> two('b');
            case '\f' -> two('f');
            case 0x7f -> bytes[length++] = 0x7f;
            default -> {
                two('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    bytes[length++] = HEX[c >>> shift & 15];
                }
            }
        }
    }

    private void two(char c) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) c;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void raw(byte[] ascii) {
        room(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
    }

    private void put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
