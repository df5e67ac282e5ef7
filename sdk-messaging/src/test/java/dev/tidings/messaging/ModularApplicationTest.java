package dev.tidings.messaging;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application compiles against this module with what comes to it through the pom: without Immutables, above all. */
class ModularApplicationTest {
    private static final String SHOP = """
            package com.shop;

            import dev.tidings.core.TidingsClient;
            import dev.tidings.core.value.PhoneNumber;
            import dev.tidings.messaging.MessagingClient;
            import dev.tidings.messaging.message.Message;

            /** Sends. */
            public final class Shop {
                private Shop() {}

                /** Sends one and looks at all. */
                public static Message send(TidingsClient client) {
                    MessagingClient messaging = MessagingClient.create(client);
                    for (Message each : messaging.messages().list(q -> q.to("+14155550123").limit(5))) {
                        System.out.println(each.status());
                    }
                    return messaging.messages()
                            .create(m -> m.to(PhoneNumber.of("+14155550123")).from("+14155550100").body("Hi"));
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--module-path", "--class-path"})
    void application_compilesWithoutAWarning(String how) throws Exception {
        assertThat(compile(how, SHOP)).isEmpty();
    }

    @Test
    void mistake_isSeen() throws Exception {
        assertThat(compile("--module-path", SHOP.replace("limit(5)", "limit(\"5\")")))
                .contains("Shop.java");
    }

    private String compile(String how, String shop) throws Exception {
        Path source = folder.resolve("Shop.java");
        Files.writeString(source, shop);
        Path module = folder.resolve("module-info.java");
        Files.writeString(module, "/** Shop. */ module com.shop { requires dev.tidings.messaging; }");
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
            arguments.add(module.toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        return status == 0 ? said.toString() : "status " + status + ": " + said;
    }

    /** What the pom brings to an application, of all that the tests have. */
    private static String path() {
        List<String> brought = List.of(
                "sdk-core",
                "sdk-messaging",
                "tidings-core",
                "okhttp",
                "okio",
                "kotlin-stdlib",
                "jackson",
                "libphonenumber",
                "slf4j-api",
                "jspecify");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> brought.stream().anyMatch(each::contains))
                .filter(each -> !each.contains("test-classes") && !each.contains("-tests"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
