package dev.tidings.mock.inbound;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where what a document names is. */
final class DocumentUrls {
    private DocumentUrls() {}

    /** {@code written} in the document at {@code document}; null if it is nowhere. Nothing leads to the document itself. */
    static @Nullable String resolve(String document, String written) {
        if (written.isEmpty()) {
            return document;
        }
        try {
            URI found = URI.create(document).resolve(written);
            return found.isAbsolute() ? found.toString() : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
