package dev.tidings.mock.usage;

import dev.tidings.mock.data.DataFile;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
        for (List<String> cells : DataFile.cells(Categories.class, RESOURCE, "\t")) {
            String name = cells.get(0);
            all.put(name, new Category(name, all.get(cells.get(1)), cells.get(2), cells.get(3), cells.get(4)));
        }
        return Collections.unmodifiableMap(all);
    }
}
