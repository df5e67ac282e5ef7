package dev.tidings.benchmarks.row;

import dev.tidings.benchmarks.process.JavaProcess;
import dev.tidings.benchmarks.process.Places;
import dev.tidings.benchmarks.report.Figures;
import dev.tidings.benchmarks.report.Line;
import dev.tidings.benchmarks.report.Line.Verdict;
import dev.tidings.benchmarks.report.Samples;
import dev.tidings.benchmarks.subject.Client;
import dev.tidings.benchmarks.subject.ColdSend;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first send of a process, from the first line of {@code main}: building the client, connecting, sending, reading. Each
 * client has the class path of an application that uses it and nothing else; the server is warm.
 */
final class SdkCold implements Row {
    private static final double GOAL = 0.8;

    /** A server that is slow itself would make all clients alike. */
    private static final int WARM_UP = 2_000;

    @Override
    public String name() {
        return "sdk-cold";
    }

    @Override
    public String what() {
        return "first SDK send in a cold JVM";
    }

    @Override
    public List<Line> run(Run run) throws IOException, InterruptedException {
        Map<Client, Samples> all = new EnumMap<>(Client.class);
        try (Servers.Running server = Servers.BARE.start(run)) {
            try (var warmer = Client.BARE.to(server.url())) {
                for (int i = 0; i < WARM_UP; i++) {
                    warmer.send();
                }
            }
            for (int i = 0; i < run.effort().starts(); i++) {
                for (Client each : Client.values()) {
                    List<Object> classPath = new ArrayList<>(jars(each, run.places()));
                    classPath.add(0, run.places().ownClasses());
                    List<Double> micros = JavaProcess.run(
                            run.places().scratch("sdk-cold.out"),
                            JavaProcess.command(
                                    classPath, ColdSend.class.getName(), List.of(each.name(), server.url())));
                    all.computeIfAbsent(each, any -> new Samples()).add(micros.get(0));
                    run.say("%-22s %s", each.label(), Figures.time(micros.get(0)));
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        all.forEach((client, samples) -> medians.put(client.label(), samples.median()));
        Comparison comparison = Comparison.of(medians, Client.TIDINGS.label(), Figures::time);
        return List.of(comparison.line(
                what(), "at most 0.8 of twilio-java", Verdict.of(comparison.to(Client.TWILIO.label()) <= GOAL)));
    }

    private static List<?> jars(Client client, Places places) {
        return switch (client) {
            case TIDINGS -> places.messaging();
            case TWILIO -> places.peer("twilio");
            case BARE -> places.peer("bare");
        };
    }
}
