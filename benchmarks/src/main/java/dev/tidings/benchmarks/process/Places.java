package dev.tidings.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the build has put what the benchmarks run: jars of ours, and class paths that Maven resolved, one for each
 * application that has one library and nothing else.
 */
public final class Places {
    private static final List<String> SDK =
            List.of("sdk-core", "sdk-messaging", "sdk-verify", "sdk-conversations", "sdk-lookup");

    private final Path root;

    private Places(Path root) {
        this.root = root;
    }

    /** Below the repository {@code root}. */
    public static Places below(Path root) {
        return new Places(root.toAbsolutePath());
    }

    /** The standalone server. */
    public Path standalone() {
        return existing(root.resolve("mock-server/target/tidings-mock-server.jar"));
    }

    /** The classes of this module, without anything that they need. */
    public String ownClasses() {
        return existing(root.resolve("benchmarks/target/classes")).toString();
    }

    /** The class path of this process. */
    public String everything() {
        return System.getProperty("java.class.path");
    }

    /** The jars of an application that uses the peer {@code name}. */
    public List<Path> peer(String name) {
        return classPath(root.resolve("benchmarks/target/peers/" + name + "/classpath.txt"));
    }

    /** The jars of an application that sends messages with our library. */
    public List<Path> messaging() {
        return module("sdk-messaging").stream().toList();
    }

    /** The jars of an application that uses all of our library. */
    public List<Path> sdk() {
        Set<Path> all = new LinkedHashSet<>();
        SDK.forEach(each -> all.addAll(module(each)));
        return List.copyOf(all);
    }

    /** A place for files of this run. */
    public Path scratch(String name) {
        return root.resolve("benchmarks/target/run").resolve(name);
    }

    private Set<Path> module(String folder) {
        Path target = root.resolve(folder).resolve("target");
        Set<Path> all = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(existing(target))) {
            files.filter(each -> each.getFileName().toString().matches("tidings-[a-z]+-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .forEach(all::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (all.size() != 1) {
            throw new IllegalStateException("one jar of its own belongs into " + target + ", and there are: " + all);
        }
        all.addAll(classPath(target.resolve("classpath.txt")));
        return all;
    }

    private static List<Path> classPath(Path file) {
        try {
            return Stream.of(Files.readString(existing(file)).strip().split(java.io.File.pathSeparator))
                    .filter(each -> !each.isEmpty())
                    .map(Path::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing: run benchmarks/run, which builds it");
        }
        return file;
    }
}
