package dev.tidings.mock.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads files of facts, one a line; blank lines and those that begin with {@code #} are for people. */
public final class DataFile {
    private DataFile() {}

    /** The lines of the file {@code name} that lies beside {@code owner}. */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream from = owner.getResourceAsStream(name)) {
            if (from == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The cells of each of its lines, with {@code between} between them. */
    public static List<List<String>> cells(Class<?> owner, String name, String between) {
        return lines(owner, name).stream()
                .map(line -> List.of(line.split(Pattern.quote(between), -1)))
                .toList();
    }
}
