package dev.tidings.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written down about the house is so. */
class HouseTest {
    private static final Path TOP = Path.of("..");
    private static final Path ROOT = Path.of("src/main/java/dev/tidings/mock");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [a-z ]+ \\| `(\\w+)` \\|");
    private static final Pattern TEST = Pattern.compile("`(?:[a-z]+\\.)+([A-Z]\\w*)`");

    @Test
    void theMapNamesEveryRoom_andNoOther() throws IOException {
        String map = Files.readString(TOP.resolve("CONTRIBUTING.md"));
        List<String> named = found(ROW, map.substring(map.indexOf("### Rooms of `mock-server`")));
        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(rooms());
    }

    @Test
    void theInvariantsNameTestsThatExist() throws IOException {
        Set<String> named = new TreeSet<>(found(TEST, Files.readString(TOP.resolve("INVARIANTS.md"))));
        assertThat(named).hasSizeGreaterThan(50);
        named.removeAll(testClasses());
        assertThat(named).isEmpty();
    }

    private static Set<String> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> file.getParent().getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> testClasses() throws IOException {
        Set<String> classes = new TreeSet<>();
        try (Stream<Path> modules = Files.list(TOP)) {
            for (Path module : modules.toList()) {
                Path tests = module.resolve("src/test/java");
                if (Files.isDirectory(tests)) {
                    try (Stream<Path> files = Files.walk(tests)) {
                        files.map(file -> file.getFileName().toString())
                                .filter(name -> name.endsWith(".java"))
                                .forEach(name -> classes.add(name.replace(".java", "")));
                    }
                }
            }
        }
        return classes;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
