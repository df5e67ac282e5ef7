package dev.tidings.mock.usage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The categories that messaging accounts meet; there are hundreds more, for other products. Read when first needed. */
final class Categories {
    private static final String RESOURCE = "categories.tsv";
    private static final Map<String, Category> ALL = read();

    private Categories() {}

    /** All of them, as they are listed. */
    static Collection<Category> all() {
        return ALL.values();
    }

    /** The one called {@code name}; null if there is none. */
    static @Nullable Category find(String name) {
        return ALL.get(name);
    }

    /** The one called {@code name}, which this server charges for. */
    static Category of(String name) {
        Category category = ALL.get(name);
        if (category == null) {
            throw new IllegalArgumentException("there is no usage category " + name);
        }
        return category;
    }

    /** Parents stand before their children. */
    private static Map<String, Category> read() {
        Map<String, Category> all = new LinkedHashMap<>();
        try (InputStream from = Categories.class.getResourceAsStream(RESOURCE)) {
            if (from == null) {
                throw new IllegalStateException(RESOURCE + " is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                all.put(cells[0], new Category(cells[0], all.get(cells[1]), cells[2], cells[3], cells[4]));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Collections.unmodifiableMap(all);
    }
}
