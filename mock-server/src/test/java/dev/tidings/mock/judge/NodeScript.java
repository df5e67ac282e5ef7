package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs scripts of {@code src/test/node}, which drive a mock server with Twilio's Node client and say how it went. */
final class NodeScript {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src/test/node").toAbsolutePath();

    private NodeScript() {}

    /** Skips the test if the client or Node.js is missing. */
    static void assumeNode() throws InterruptedException {
        assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules/twilio")),
                "Twilio's Node client is not here; get it with .ci/fetch-judges");
        assumeTrue(hasNode(), "there is no node on the path: Node.js 20 or later runs Twilio's Node client");
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    /** What {@code script} says, one JSON object a line. */
    static List<JsonNode> run(String script, ObjectNode settings) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("node", ".txt");
        Process node = new ProcessBuilder("node", script, settings.toString())
                .directory(FOLDER.toFile())
                .redirectError(complaints.toFile())
                .start();
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader out = node.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(JSON.readTree(line));
            }
            assertThat(node.waitFor(10, TimeUnit.SECONDS) ? node.exitValue() : -1)
                    .as(Files.readString(complaints))
                    .isZero();
        } finally {
            node.destroyForcibly();
            Files.delete(complaints);
        }
        return lines;
    }
}
