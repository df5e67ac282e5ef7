package dev.tidings.mock.cli;

import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerBuilder;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The standalone program. */
public final class Main {
    /** By the custom of {@code sysexits.h}: the command line was wrong. */
    private static final int USAGE = 64;

    private static final int FAILED = 1;

    private Main() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) {
        settle();
        CommandLine commandLine = new CommandLine(Arguments.spec());
        Integer refused = run(commandLine, arguments);
        if (refused != null) {
            System.exit(refused);
        }
    }

    /**
     * What libraries ask for when they are loaded. None of it may be set inside of an application, so it stands here: the
     * log, and what the engine would otherwise look up for a twelfth of the start-up time and never use (name servers, the
     * flight recorder, the process and network card that make its channels' ids unique in the world).
     */
    private static void settle() {
        System.setProperty("slf4j.provider", "dev.tidings.mock.cli.StderrLogging");
        // SLF4J would say on standard error that it was told so.
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("vertx.disableDnsResolver", "true");
        System.setProperty("io.netty.jfr.enabled", "false");
        System.setProperty("io.netty.processId", "1");
        System.setProperty("io.netty.machineId", "00:00:00:00:00:00:00:01");
    }

    /** The exit code; null if a server is running. */
    private static @Nullable Integer run(CommandLine commandLine, String[] arguments) {
        try {
            ParseResult parsed = commandLine.parseArgs(arguments);
            if (Arguments.is(parsed, "--help")) {
                commandLine.usage(System.out);
                return 0;
            }
            if (Arguments.is(parsed, "--version")) {
                System.out.println("Tidings mock server " + MockServer.version());
                return 0;
            }
            return serve(Arguments.builder(parsed));
        } catch (ParameterException wrong) {
            return refuse(commandLine, reason(wrong));
        } catch (IllegalArgumentException wrong) {
            return refuse(commandLine, String.valueOf(wrong.getMessage()));
        }
    }

    private static @Nullable Integer serve(MockServerBuilder builder) {
        MockServer server = builder.start();
        try {
            String url = server.url();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "tidings-stop"));
            Logger log = LoggerFactory.getLogger(Main.class);
            log.info("seed {}", server.seed());
            System.out.println("Tidings mock server ready at " + url);
            System.out.flush();
            return null;
        } catch (UncheckedIOException failure) {
            server.close();
            Throwable cause = failure.getCause();
            System.err.println(cause == null ? failure.getMessage() : cause.getMessage());
            return FAILED;
        }
    }

    /** Being told to stop is how this program ends, so it ends well: the JVM would say 128 and the signal's number. */
    private static void stop(MockServer server) {
        try {
            server.close();
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static int refuse(CommandLine commandLine, String reason) {
        System.err.println(reason);
        commandLine.usage(System.err);
        return USAGE;
    }

    /** One line that names the flag. */
    private static String reason(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return "unknown argument " + unknown.getUnmatched().get(0);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return Arguments.name(missing.getMissing().get(0)) + " needs a value";
        }
        return String.valueOf(wrong.getMessage());
    }
}
