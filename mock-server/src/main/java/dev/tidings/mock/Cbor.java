package dev.tidings.mock;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The little of CBOR (RFC 8949) that an authenticator writes: whole numbers, texts, bytes, maps; lengths up to 65,535. */
final class Cbor {
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int MAP = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A map of {@code size} entries follows, keys and values in turn. */
    Cbor map(int size) {
        return head(MAP, size);
    }

    Cbor number(int value) {
        return value >= 0 ? head(0, value) : head(1, -1 - value);
    }

    Cbor text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        head(TEXT, bytes.length).out.writeBytes(bytes);
        return this;
    }

    Cbor bytes(byte[] bytes) {
        head(BYTES, bytes.length).out.writeBytes(bytes);
        return this;
    }

    byte[] written() {
        return out.toByteArray();
    }

    private Cbor head(int kind, int argument) {
        if (argument < 24) {
            out.write((kind << 5) | argument);
        } else if (argument < 256) {
            out.write((kind << 5) | 24);
            out.write(argument);
        } else {
            out.write((kind << 5) | 25);
            out.write(argument >> 8);
            out.write(argument);
        }
        return this;
    }
}
