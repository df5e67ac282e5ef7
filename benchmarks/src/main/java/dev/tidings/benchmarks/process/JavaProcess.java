package dev.tidings.benchmarks.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A Java process of its own, on the JDK that this one runs on. */
public final class JavaProcess implements AutoCloseable {
    private static final long MINUTES = 5;

    private final Process process;
    private final Path output;

    private JavaProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** The arguments that make the class path of {@code parts} and run {@code main}. */
    public static List<String> command(List<?> parts, String main, List<String> arguments) {
        List<String> all = new ArrayList<>();
        all.add("-cp");
        all.add(parts.stream().map(Object::toString).collect(Collectors.joining(java.io.File.pathSeparator)));
        all.add(main);
        all.addAll(arguments);
        return all;
    }

    /** Starts {@code java} with {@code arguments}; what it prints goes to {@code output}, errors beside it. */
    public static JavaProcess start(Path output, List<String> arguments) throws IOException {
        Files.createDirectories(output.getParent());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(Path.of(output + ".err").toFile())
                .start();
        process.getOutputStream().close();
        return new JavaProcess(process, output);
    }

    /** Runs {@code java} to its end and returns the numbers that it printed. */
    public static List<Double> run(Path output, List<String> arguments) throws IOException, InterruptedException {
        try (JavaProcess child = start(output, arguments)) {
            if (!child.process.waitFor(MINUTES, TimeUnit.MINUTES) || child.process.exitValue() != 0) {
                throw new IOException("a process failed: " + child.errors());
            }
            try (Scanner printed = new Scanner(output, StandardCharsets.UTF_8)) {
                return printed.tokens().map(Double::valueOf).toList();
            }
        }
    }

    /** A port of this machine that is free now. */
    public static InetSocketAddress freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback(0).getAddress())) {
            return loopback(socket.getLocalPort());
        }
    }

    /** {@code port} of this machine; not of "localhost", which may be another address to whoever listens on it. */
    public static InetSocketAddress loopback(int port) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        } catch (UnknownHostException never) {
            throw new IllegalStateException("four bytes are an address", never);
        }
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it said on standard error. */
    public String errors() throws IOException {
        return Files.readString(Path.of(output + ".err"), StandardCharsets.UTF_8);
    }

    /** Ends it and waits until it has ended. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
