package dev.tidings.mock.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Who has no passkeys does not pay for them: nothing of the library is loaded before an authenticator's answer is there. */
class LazyLibraryTest {
    private static final String LIBRARY = "com.webauthn4j.";

    /** Loads everything anew, and remembers what. */
    private static final class Recording extends URLClassLoader {
        private final Set<String> loaded = ConcurrentHashMap.newKeySet();

        Recording() {
            super(
                    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(Recording::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        private static URL url(String path) {
            try {
                return Path.of(path).toUri().toURL();
            } catch (MalformedURLException impossible) {
                throw new IllegalArgumentException(path, impossible);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }
    }

    @Test
    void server_startsWithoutTheLibrary() throws ReflectiveOperationException, IOException {
        try (Recording loader = new Recording()) {
            Class<?> type = loader.loadClass("dev.tidings.mock.MockServer");
            Object server = type.getMethod("start").invoke(null);
            type.getMethod("url").invoke(server);
            // Routes are made when they are first asked for; these with them.
            loader.loadClass("dev.tidings.mock.passkey.PasskeyRoutes").getDeclaredMethods();
            Class.forName("dev.tidings.mock.passkey.Passkeys", true, loader).getDeclaredMethods();
            type.getMethod("close").invoke(server);

            assertThat(loader.loaded)
                    .contains("dev.tidings.mock.Backend")
                    .filteredOn(each -> each.startsWith(LIBRARY))
                    .isEmpty();
            Class.forName("dev.tidings.mock.passkey.WebAuthn", true, loader);
            assertThat(loader.loaded)
                    .filteredOn(each -> each.startsWith(LIBRARY))
                    .isNotEmpty();
        }
    }
}
