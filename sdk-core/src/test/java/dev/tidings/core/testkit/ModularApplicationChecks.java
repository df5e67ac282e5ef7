package dev.tidings.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application compiles against a module with what comes to it through the pom: without Immutables, above all. */
public abstract class ModularApplicationChecks {
    @TempDir
    Path folder;

    /** The module, such as {@code dev.tidings.messaging}. */
    protected abstract String module();

    /** The class {@code com.shop.Shop} of an application. */
    protected abstract String shop();

    /** The same with a wrong argument somewhere. */
    protected abstract String mistake();

    @ParameterizedTest
    @ValueSource(strings = {"--module-path", "--class-path"})
    void application_compilesWithoutAWarning(String how) throws Exception {
        assertThat(compile(how, shop())).isEmpty();
    }

    @Test
    void mistake_isSeen() throws Exception {
        assertThat(compile("--module-path", mistake())).contains("Shop.java");
    }

    private String compile(String how, String shop) throws Exception {
        Path source = folder.resolve("Shop.java");
        Files.writeString(source, shop);
        Path descriptor = folder.resolve("module-info.java");
        Files.writeString(descriptor, "/** Shop. */ module com.shop { requires " + module() + "; }");
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                folder.resolve("out").toString(),
                how,
                path()));
        arguments.add(source.toString());
        if (how.equals("--module-path")) {
            arguments.add(descriptor.toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        return status == 0 ? said.toString() : "status " + status + ": " + said;
    }

    /** What the pom brings to an application, of all that the tests have. */
    private String path() {
        String product = module().substring(module().lastIndexOf('.') + 1);
        List<String> brought = Stream.of(
                        "sdk-core",
                        "sdk-" + product,
                        "tidings-core",
                        "okhttp",
                        "okio",
                        "kotlin-stdlib",
                        "jackson",
                        "libphonenumber",
                        "slf4j-api",
                        "jspecify")
                .toList();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> brought.stream().anyMatch(each::contains))
                .filter(each -> !each.contains("test-classes") && !each.contains("-tests"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
