package dev.tidings.benchmarks.subject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** A WireMock stub that answers every create with one constant message. */
public final class WireMockStub {
    /** The class that its own standalone program begins with. */
    public static final String MAIN = "wiremock.Run";

    private WireMockStub() {}

    /** Writes the stub below {@code root} and returns the arguments to run it: no journal, and as quick as may be. */
    public static List<String> arguments(Path root, int port, byte[] answer) throws IOException {
        Path mappings = Files.createDirectories(root.resolve("mappings"));
        String mapping = """
                {"request": {"method": "POST", "urlPathPattern": "/2010-04-01/Accounts/[^/]+/Messages.json"},
                 "response": {"status": 201, "base64Body": "%s",
                              "headers": {"Content-Type": "application/json;charset=utf-8"}}}
                """.formatted(Base64.getEncoder().encodeToString(answer));
        Files.writeString(mappings.resolve("messages.json"), mapping, StandardCharsets.UTF_8);
        return List.of(
                "--port",
                Integer.toString(port),
                "--root-dir",
                root.toString(),
                "--disable-banner",
                "--no-request-journal",
                "--use-chunked-encoding",
                "never");
    }
}
