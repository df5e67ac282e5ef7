package dev.tidings.mock.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The standalone jar in a process of its own. */
final class Program implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;
    private final CompletableFuture<List<String>> errors;
    private String ready = "";

    private Program(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.errors = CompletableFuture.supplyAsync(
                () -> process.errorReader(StandardCharsets.UTF_8).lines().toList());
    }

    static Program start(String... flags) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("tidings.standalone")));
        command.addAll(List.of(flags));
        ProcessBuilder builder = new ProcessBuilder(command);
        // It would be announced on standard error.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return new Program(builder.start());
    }

    /** The first line of standard output, when it is there. */
    String readyLine() throws IOException {
        if (ready.isEmpty()) {
            String line = output.readLine();
            if (line == null) {
                throw new AssertionError("ended before it was ready: " + errors.join());
            }
            ready = line;
        }
        return ready;
    }

    String url() throws IOException {
        return readyLine().substring(readyLine().indexOf("http"));
    }

    /** What is left of standard output; waits for its end. */
    List<String> remainingOutput() {
        return output.lines().toList();
    }

    /** Standard error; waits for its end. */
    List<String> errorLines() throws Exception {
        return errors.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Sends SIGTERM; answers with the exit code. */
    int terminate() throws Exception {
        // Unlike the process itself, its handle leaves the streams open.
        process.toHandle().destroy();
        return exitCode();
    }

    int exitCode() throws Exception {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
