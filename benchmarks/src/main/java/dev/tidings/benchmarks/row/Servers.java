package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.load.FirstAnswer;
import dev.tidings.benchmarks.process.JavaProcess;
import dev.tidings.benchmarks.subject.Answer;
import dev.tidings.benchmarks.subject.BareVertx;
import dev.tidings.benchmarks.subject.Wire;
import dev.tidings.benchmarks.subject.WireMockStub;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The servers that are compared, each in a process of its own, as its users start it: with Java's own defaults. */
enum Servers {
    /** Ours, from its jar. It takes any sender, and lets all send as fast as they can: queues are not what is measured. */
    TIDINGS("ours") {
        @Override
        List<String> command(Run run, InetSocketAddress at) {
            String jar = run.places().standalone().toString();
            String port = Integer.toString(at.getPort());
            return List.of("-jar", jar, "--port", port, "--any-sender", "--unlimited-throughput");
        }
    },
    /** The engine alone. */
    BARE("bare Vert.x") {
        @Override
        List<String> command(Run run, InetSocketAddress at) throws IOException {
            Path answer = run.places().scratch("answer.json");
            Files.createDirectories(answer.getParent());
            Files.write(answer, Answer.body());
            List<String> arguments = List.of(Integer.toString(at.getPort()), answer.toString());
            return JavaProcess.command(List.of(run.places().everything()), BareVertx.class.getName(), arguments);
        }
    },
    /** A general mock server with one stub. */
    WIREMOCK("WireMock stub") {
        @Override
        List<String> command(Run run, InetSocketAddress at) throws IOException {
            Path root = run.places().scratch("wiremock");
            return JavaProcess.command(
                    run.places().peer("wiremock"),
                    WireMockStub.MAIN,
                    WireMockStub.arguments(root, at.getPort(), Answer.body()));
        }
    };

    private final String label;

    Servers(String label) {
        this.label = label;
    }

    /** The arguments for {@code java} that start one which listens {@code at}. */
    abstract List<String> command(Run run, InetSocketAddress at) throws IOException;

    /** As the table names it. */
    String label() {
        return label;
    }

    /** A server that runs. */
    record Running(JavaProcess process, InetSocketAddress address) implements AutoCloseable {
        String url() {
            return "http://" + address.getHostString() + ":" + address.getPort();
        }

        @Override
        public void close() {
            process.close();
        }
    }

    /** Starts one and waits for its first answer. */
    Running start(Run run) throws IOException {
        InetSocketAddress address = JavaProcess.freePort();
        return start(run, address, command(run, address));
    }

    /** How many microseconds it takes from the start of the process to the first 201. */
    double startMicros(Run run) throws IOException {
        InetSocketAddress address = JavaProcess.freePort();
        List<String> command = new ArrayList<>(command(run, address));
        long start = System.nanoTime();
        Running running = start(run, address, command);
        long took = System.nanoTime() - start;
        running.close();
        return took / 1e3;
    }

    private Running start(Run run, InetSocketAddress address, List<String> command) throws IOException {
        JavaProcess process = JavaProcess.start(run.places().scratch(name() + ".out"), command);
        try {
            FirstAnswer.await(address, Wire.request(address), process::isAlive);
            return new Running(process, address);
        } catch (IOException failure) {
            process.close();
            throw new IOException(label + ": " + failure.getMessage() + "\n" + process.errors(), failure);
        }
    }
}
