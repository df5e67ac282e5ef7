package dev.tidings.mock.world;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the records stood at which pages ended lately, so that whoever deletes page after page finds the next one although the
 * record that its token names is gone. Only the latest are kept, of a table.
 */
final class PageMarks {
    private static final int MOST = 1_000;

    private record Mark(String scope, long rank) {}

    private final Map<String, Mark> marks = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mark> eldest) {
            return size() > MOST;
        }
    };

    synchronized void keep(String key, String scope, long rank) {
        marks.put(key, new Mark(scope, rank));
    }

    /** The rank at which {@code key} stood in {@code scope}; null if that is not known. */
    synchronized @Nullable Long rank(String key, String scope) {
        Mark mark = marks.get(key);
        return mark == null || !mark.scope.equals(scope) ? null : mark.rank;
    }

    synchronized void clear() {
        marks.clear();
    }
}
