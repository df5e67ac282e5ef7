package dev.tidings.mock.cli;

import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The flags and what they set. Written with picocli's model instead of its annotations, which cost start-up time. */
final class Arguments {
    static final int DEFAULT_PORT = 4010;

    private Arguments() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("java -jar tidings-mock-server.jar");
        spec.usageMessage()
                .description("A local, stateful backend for Twilio's messaging API.")
                .sortOptions(false)
                .width(100);
        spec.addOption(flag("--port", "N", "port to listen on, 0 picks a free one (" + DEFAULT_PORT + ")"))
                .addOption(flag("--host", "H", "address to listen on (127.0.0.1)"))
                .addOption(OptionSpec.builder("--account")
                        .paramLabel("SID:TOKEN")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .description("account that exists at start, repeatable (one with SID AC0…1 and token 0…1)")
                        .build())
                .addOption(toggle("--any-account", "create any well-formed account SID at first use, with its token"))
                .addOption(toggle("--any-sender", "provision a sender that the account does not own"))
                .addOption(toggle("--strict-numbers", "refuse fictitious numbers such as +1 555…"))
                .addOption(
                        toggle("--unlimited-throughput", "let senders send as fast as they can, so that nothing waits"))
                .addOption(flag("--clock", "real|virtual", "virtual: time stands still until advanced (real)"))
                .addOption(flag("--start-time", "INSTANT", "first instant of the clock, ISO 8601 (now)"))
                .addOption(flag("--speed", "X", "simulated seconds per second, real clock only (1)"))
                .addOption(flag("--seed", "N", "same seed, same calls: same bytes (random, printed)"))
                .addOption(toggle("--help", "print this and exit"))
                .addOption(toggle("--version", "print the version and exit"));
        return spec;
    }

    private static OptionSpec flag(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .description(description)
                .build();
    }

    private static OptionSpec toggle(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /**
     * The server that {@code parsed} describes.
     *
     * @throws IllegalArgumentException if a value is wrong; the message names the flag, the value and the rule
     */
    static MockServerBuilder builder(ParseResult parsed) {
        MockServerBuilder builder = MockServer.builder();
        Integer port = value(parsed, "--port", Integer::valueOf, "a number from 0 to 65535");
        set("--port", () -> builder.port(port == null ? DEFAULT_PORT : port));
        String host = value(parsed, "--host", Function.identity(), "an address or a name");
        if (host != null) {
            set("--host", () -> builder.host(host));
        }
        for (String each : accounts(parsed)) {
            int colon = each.indexOf(':');
            if (colon < 0) {
                throw wrong("--account", each, "SID:TOKEN");
            }
            set("--account", () -> builder.account(each.substring(0, colon), each.substring(colon + 1)));
        }
        if (is(parsed, "--any-account")) {
            builder.anyAccount();
        }
        if (is(parsed, "--any-sender")) {
            builder.anySender();
        }
        if (is(parsed, "--strict-numbers")) {
            builder.strictNumbers();
        }
        if (is(parsed, "--unlimited-throughput")) {
            builder.unlimitedThroughput();
        }
        time(parsed, builder);
        return builder;
    }

    private static void time(ParseResult parsed, MockServerBuilder builder) {
        String clock = value(parsed, "--clock", Function.identity(), "");
        boolean virtual = "virtual".equals(clock);
        if (virtual) {
            builder.virtualClock();
        } else if (clock != null && !clock.equals("real")) {
            throw wrong("--clock", clock, "real or virtual");
        }
        Instant start =
                value(parsed, "--start-time", Instant::parse, "an ISO 8601 instant such as 2027-01-01T00:00:00Z");
        if (start != null) {
            set("--start-time", () -> builder.startTime(start));
        }
        Double speed = value(parsed, "--speed", Double::valueOf, "a positive number");
        if (speed != null) {
            if (virtual) {
                throw wrong("--speed", speed, "left out with --clock virtual, which does not pass by itself");
            }
            set("--speed", () -> builder.speed(speed));
        }
        Long seed = value(parsed, "--seed", Long::valueOf, "a whole number of 64 bits");
        if (seed != null) {
            builder.seed(seed);
        }
    }

    /** The value of {@code flag}; null if it was not given. */
    private static <T> @Nullable T value(ParseResult parsed, String flag, Function<String, T> read, String rule) {
        String text = parsed.matchedOptionValue(flag, (String) null);
        if (text == null) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw wrong(flag, text, rule);
        }
    }

    private static List<String> accounts(ParseResult parsed) {
        return parsed.matchedOptionValue("--account", List.of());
    }

    static boolean is(ParseResult parsed, String flag) {
        return parsed.matchedOptionValue(flag, false);
    }

    /** Lets the builder check; its refusal gets the name of the flag. */
    private static void set(String flag, Runnable setting) {
        try {
            setting.run();
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(flag + ": " + refused.getMessage(), refused);
        }
    }

    private static IllegalArgumentException wrong(String flag, Object value, String rule) {
        return new IllegalArgumentException(flag + " is \"" + value + "\": must be " + rule);
    }

    /** What {@code argument} is called on the command line. */
    static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
