package dev.tidings.mock.webhook;

import dev.tidings.core.http.HttpHeaders;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads one HTTP/1.x answer, strictly and within bounds. One use. */
final class AnswerReader {
    /** More than any server's own limit. */
    private static final int MOST_HEAD = 65_536;

    private final InputStream in;
    private final int mostBytes;
    private int head;

    AnswerReader(InputStream in, int mostBytes) {
        this.in = new BufferedInputStream(in, 8192);
        this.mostBytes = mostBytes;
    }

    HttpAnswer read() throws IOException, CallFailure {
        int status;
        HttpHeaders headers;
        do {
            status = status(line(true));
            headers = headers();
        } while (status < 200);
        if (status == 204 || status == 304) {
            return new HttpAnswer(status, headers, new byte[0], false);
        }
        byte[] body = body(headers);
        boolean zipped = headers.first("Content-Encoding")
                .map(encoding -> encoding.strip().toLowerCase(Locale.ROOT))
                .filter(encoding -> encoding.equals("gzip") || encoding.equals("x-gzip"))
                .isPresent();
        boolean cut = body.length > mostBytes;
        if (zipped && body.length > 0 && !cut) {
            body = unzipped(body);
            cut = body.length > mostBytes;
        }
        return new HttpAnswer(status, headers, cut ? java.util.Arrays.copyOf(body, mostBytes) : body, cut);
    }

    private int status(String line) throws CallFailure {
        if (!line.matches("HTTP/1\\.[01] [1-5][0-9][0-9]( .*)?")) {
            throw violation("the answer begins with \"" + shown(line) + "\", which is no HTTP/1.1 status line");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private HttpHeaders headers() throws IOException, CallFailure {
        HttpHeaders headers = HttpHeaders.empty();
        for (String line = line(false); !line.isEmpty(); line = line(false)) {
            int colon = line.indexOf(':');
            if (colon < 1 || !line.substring(0, colon).matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
                throw violation("the answer has the header line \"" + shown(line) + "\"");
            }
            headers = headers.plus(
                    line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return headers;
    }

    /** At most one byte more than wanted, to know that there is more. */
    private byte[] body(HttpHeaders headers) throws IOException, CallFailure {
        String coding = headers.first("Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT);
        if (coding.endsWith("chunked")) {
            return chunks();
        }
        String length = headers.first("Content-Length").orElse(null);
        if (length == null) {
            return in.readNBytes(mostBytes + 1);
        }
        if (!length.matches("[0-9]{1,18}")) {
            throw violation("the answer has the Content-Length \"" + shown(length) + "\"");
        }
        int wanted = (int) Math.min(Long.parseLong(length), mostBytes + 1L);
        return exactly(wanted, length + " bytes were announced");
    }

    private byte[] chunks() throws IOException, CallFailure {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (body.size() <= mostBytes) {
            String size = line(false).split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,15}")) {
                throw violation("the answer has the chunk size \"" + shown(size) + "\"");
            }
            long length = Long.parseLong(size, 16);
            if (length == 0) {
                headers();
                return body.toByteArray();
            }
            int wanted = (int) Math.min(length, mostBytes + 1L - body.size());
            body.writeBytes(exactly(wanted, "a chunk of " + length + " bytes was announced"));
            if (wanted == length && !line(false).isEmpty()) {
                throw violation("a chunk of the answer is longer than announced");
            }
        }
        return body.toByteArray();
    }

    private byte[] exactly(int wanted, String promise) throws IOException, CallFailure {
        byte[] bytes = in.readNBytes(wanted);
        if (bytes.length < wanted) {
            throw violation("the answer ended after " + bytes.length + " bytes where " + promise);
        }
        return bytes;
    }

    private byte[] unzipped(byte[] zipped) throws CallFailure {
        try (GZIPInputStream unzipping = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return unzipping.readNBytes(mostBytes + 1);
        } catch (IOException broken) {
            throw violation("the body is not gzip, though its Content-Encoding says so: " + broken.getMessage());
        }
    }

    private String line(boolean first) throws IOException, CallFailure {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw first && line.size() == 0
                        ? new CallFailure(11205, CallFailure.Kind.OTHER, "the connection was closed without an answer")
                        : violation("the answer ended in its head, after \""
                                + shown(line.toString(StandardCharsets.ISO_8859_1)) + "\"");
            }
            if (++head > MOST_HEAD) {
                throw violation("the head of the answer is longer than " + MOST_HEAD + " bytes");
            }
            line.write(each);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static CallFailure violation(String what) {
        return new CallFailure(11206, CallFailure.Kind.OTHER, "protocol violation: " + what);
    }

    private static String shown(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
