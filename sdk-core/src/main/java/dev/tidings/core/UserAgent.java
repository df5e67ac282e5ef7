package dev.tidings.core;

import org.jspecify.annotations.Nullable;

/** How this library introduces itself. */
final class UserAgent {
    /** A constant, since reading it from the jar costs a cold start; a test holds it against the pom. */
    static final String VERSION = "0.1.0-SNAPSHOT";

    private UserAgent() {}

    static String with(@Nullable String suffix) {
        String own = "tidings-java/" + VERSION + " (" + system("os.name") + " " + system("os.arch") + ") Java/"
                + system("java.version");
        return suffix == null ? own : own + " " + suffix;
    }

    private static String system(String property) {
        String value = System.getProperty(property, "unknown");
        return value.replaceAll("[^\\x20-\\x7E]|[()]", "_");
    }
}
