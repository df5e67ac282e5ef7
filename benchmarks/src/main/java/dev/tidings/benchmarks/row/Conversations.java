package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.load.LoadGenerator;
import dev.tidings.benchmarks.load.LoadResult;
import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import dev.tidings.benchmarks.subject.Talks;
import dev.tidings.benchmarks.subject.Wire;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Messages in a thousand conversations of ten, beside plain messages in the same server: what is said among those who chat, and
 * what is passed on to two phones as well, so that each makes three messages, of which two go their way to the handsets. Every
 * round has a fresh process, and the rounds take turns.
 */
final class Conversations implements Row {
    private static final int CONNECTIONS = 32;
    private static final int PHONES = 2;

    /** What is sent. */
    private enum Kind {
        /** No conversation. */
        PLAIN("plain `POST Messages`") {
            @Override
            List<byte[]> requests(InetSocketAddress server) {
                return Wire.requests(server);
            }
        },
        /** Everybody chats. */
        CHAT("a message in conversations of ten who chat") {
            @Override
            List<byte[]> requests(InetSocketAddress server) {
                return Talks.requests(server, 0);
            }
        },
        /** Some have phones. */
        PHONES("the same, passed on to two phones among the ten") {
            @Override
            List<byte[]> requests(InetSocketAddress server) {
                return Talks.requests(server, Conversations.PHONES);
            }
        };

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        abstract List<byte[]> requests(InetSocketAddress server);
    }

    @Override
    public String name() {
        return "conversations";
    }

    @Override
    public String what() {
        return "messages in 1,000 conversations of ten over loopback, " + CONNECTIONS + " connections";
    }

    @Override
    public List<Line> run(Run run) throws IOException {
        Map<Kind, Rounds> all = new EnumMap<>(Kind.class);
        for (Kind each : Kind.values()) {
            all.put(each, new Rounds());
        }
        for (int round = 1; round <= run.effort().rounds(); round++) {
            for (Map.Entry<Kind, Rounds> each : all.entrySet()) {
                each.getValue().add(measure(run, each.getKey()));
            }
        }
        return List.of(
                line(all, Kind.CHAT, 1, "as many as plain messages"),
                line(all, Kind.PHONES, 1.0 / (1 + PHONES), "a third of plain messages, since each makes three"));
    }

    private static LoadResult measure(Run run, Kind kind) throws IOException {
        try (Servers.Running running = Servers.TIDINGS.start(run)) {
            LoadResult result = LoadGenerator.to(running.address(), kind.requests(running.address()), CONNECTIONS)
                    .run(run.effort().warmUp(), run.effort().measured());
            run.say(
                    "%-48s %9s  p50 %s  p99 %s  (generator %.0f %% busy)",
                    kind.label,
                    Figures.perSecond(result.perSecond()),
                    Figures.time(result.p50Micros()),
                    Figures.time(result.p99Micros()),
                    result.busy() * 100);
            return result;
        }
    }

    private static Line line(Map<Kind, Rounds> all, Kind kind, double goal, String wanted) {
        Rounds plain = all.getOrDefault(Kind.PLAIN, new Rounds());
        Rounds ours = all.getOrDefault(kind, new Rounds());
        double ratio = ours.perSecond().median() / plain.perSecond().median();
        return new Line(
                kind.label + ", " + CONNECTIONS + " connections",
                ours.text(),
                Kind.PLAIN.label + " " + plain.text(),
                Figures.ratio(ratio) + " of " + Kind.PLAIN.label,
                wanted,
                Verdict.of(ratio >= goal));
    }
}
