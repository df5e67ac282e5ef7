package dev.tidings.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Twilio's OpenAPI files, read when first asked for. They are not ours to hand out: {@code .ci/fetch-judges} gets them
 * into {@code .openapi}, or the system property {@code tidings.openapi} says where they are.
 */
public final class Specs {
    /** What a test says when it is skipped for want of the files. */
    public static final String HOW_TO_GET =
            "Twilio's OpenAPI files are not here; get them with .ci/fetch-judges, or name their folder with"
                    + " -Dtidings.openapi=DIR";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Optional<Specs> FOUND = folder().map(Specs::new);

    private final Path folder;
    private final Map<String, List<Operation>> operations = new ConcurrentHashMap<>();

    private Specs(Path folder) {
        this.folder = folder;
    }

    /** The files; empty if nobody fetched them. */
    public static Optional<Specs> find() {
        return FOUND;
    }

    /**
     * The operation that a request is for; empty if the specs know none.
     *
     * @param product the host's first label, such as {@code api}
     * @param path without a prefix that names the product; on the 2010 API any representation's suffix, or none
     */
    public Optional<Operation> operation(String method, String product, String path) {
        return of(product, path).stream()
                .filter(each -> each.method().equals(method) && each.matches(path))
                // A literal segment wins over a variable: .../IncomingPhoneNumbers/Local is no number.
                .min(Comparator.comparingLong(
                        each -> each.template().chars().filter(c -> c == '{').count()));
    }

    /** Whether the specs know {@code path} with any method. */
    public boolean knowsPath(String product, String path) {
        return of(product, path).stream().anyMatch(each -> each.matches(path));
    }

    /** All operations of one file, such as {@code api_v2010}. */
    public List<Operation> operations(String spec) {
        return operations.computeIfAbsent(spec, this::load);
    }

    private List<Operation> of(String product, String path) {
        int end = path.indexOf('/', 1);
        String version = end < 0 ? path.substring(1) : path.substring(1, end);
        String spec = product + '_' + (version.equals("2010-04-01") ? "v2010" : version);
        return spec.matches("[a-z]+_v[0-9]+") ? operations(spec) : List.of();
    }

    private List<Operation> load(String spec) {
        Path file = folder.resolve("twilio_" + spec + ".json");
        if (!Files.exists(file)) {
            return List.of();
        }
        JsonNode root;
        try {
            root = JSON.readTree(file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
        List<Operation> all = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().has("responses")) {
                        all.add(Operation.of(root, path.getKey(), method.getKey(), method.getValue()));
                    }
                }));
        return List.copyOf(all);
    }

    private static Optional<Path> folder() {
        String named = System.getProperty("tidings.openapi");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve(".openapi");
            if (Files.isRegularFile(candidate.resolve("twilio_api_v2010.json"))) {
                return Optional.of(candidate);
            }
            if (Files.isDirectory(at.resolve(".git")) || Files.isRegularFile(at.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
