package dev.tidings.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of error codes for users, {@code docs/error-codes.md}: made from the numbers that stand in the code and in its
 * tests, and from a list of what they mean. Run with {@code -Dtidings.docs=write} to write it anew.
 */
class ErrorCodesTest {
    private static final Path PAGE = Path.of("..", "docs", "error-codes.md");
    private static final Path LIST = Path.of("src/test/resources/dev/tidings/mock/error-codes.tsv");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    /** Where codes stand that need not be raised: texts of all, those that cost nothing, and this class. */
    private static final List<String> LISTS =
            List.of("MessageErrors", "MessageErrorsTest", "MessagePrices", "ErrorCodesTest");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[1-7]\\d{4}(?![\\w.])");

    /** A string, which may have slashes in it, or a comment. */
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("(\"(?:\\\\.|[^\"\\\\\\n])*\")|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private record Line(String meaning, String reason) {}

    private final Map<Integer, Line> list = list();
    private final Map<Integer, SortedSet<String>> raised =
            numbers(CODE, text -> STRING_OR_COMMENT.matcher(text).replaceAll(" "));
    private final Map<Integer, SortedSet<String>> tested = numbers(
            TESTS,
            text -> STRING_OR_COMMENT
                    .matcher(text)
                    .replaceAll(found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group(1))));

    private static Map<Integer, Line> list() {
        Map<Integer, Line> list = new TreeMap<>();
        for (String line : read(LIST).lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            list.put(Integer.valueOf(cells[0]), new Line(cells[1], cells[2]));
        }
        return list;
    }

    /** Which numbers of five digits stand in which classes below {@code root}, as far as {@code clean} leaves them. */
    private static Map<Integer, SortedSet<String>> numbers(Path root, UnaryOperator<String> clean) {
        Map<Integer, SortedSet<String>> numbers = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!LISTS.contains(name)) {
                    Matcher found = NUMBER.matcher(clean.apply(read(file)));
                    while (found.find()) {
                        numbers.computeIfAbsent(Integer.valueOf(found.group()), any -> new TreeSet<>())
                                .add(name);
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return numbers;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyCodeInTheCode_isListed() {
        assertThat(list.keySet()).containsAll(raised.keySet());
    }

    @Test
    void everyListedCode_isRaisedByATest_orSaysWhyNot() {
        List<String> faults = new ArrayList<>();
        list.forEach((code, line) -> {
            if (!line.reason().isEmpty() && raised.containsKey(code)) {
                faults.add(code + " is raised by " + raised.get(code) + ", though the list says: " + line.reason());
            } else if (line.reason().isEmpty() && !raised.containsKey(code)) {
                faults.add(code + " is raised nowhere, and the list does not say why");
            } else if (line.reason().isEmpty() && !tested.containsKey(code)) {
                faults.add(code + " is raised by " + raised.get(code) + " and stands in no test");
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void page_isAsTheCodeSays() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("tidings.docs"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(read(PAGE)).isEqualTo(page);
    }

    private String page() {
        StringBuilder page = new StringBuilder("# Error codes of the mock server\n\n"
                + "Which of the codes of Twilio's messaging, content, Conversations, Verify and Lookup this server raises, and the tests that show it. Made from the code by\n"
                + "`ErrorCodesTest`, which fails if it differs. A rule (`server.rules()`, `PUT /mock/v1/rules`) can end a message, or\n"
                + "answer a call, with any code, raised here or not.\n\n"
                + "## Raised\n\n| code | meaning | shown by |\n| --- | --- | --- |\n");
        list.forEach((code, line) -> {
            if (line.reason().isEmpty()) {
                page.append("| ")
                        .append(code)
                        .append(" | ")
                        .append(line.meaning())
                        .append(" | ");
                page.append(String.join(", ", tested.getOrDefault(code, new TreeSet<>())))
                        .append(" |\n");
            }
        });
        page.append("\n## Not raised, and why\n\n| code | meaning | why |\n| --- | --- | --- |\n");
        list.forEach((code, line) -> {
            if (!line.reason().isEmpty()) {
                page.append("| ")
                        .append(code)
                        .append(" | ")
                        .append(line.meaning())
                        .append(" | ");
                page.append(line.reason()).append(" |\n");
            }
        });
        return page.toString();
    }
}
