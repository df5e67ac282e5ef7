package dev.tidings.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidings.core.RequestOptions;
import dev.tidings.messaging.Wire.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each operation puts on the wire, both ways: against what is written here, and against Twilio's own files. */
class WireShapeTest {
    /** Parameters of the API that some editions of the files do not have yet. */
    private static final Set<String> NEWER = Set.of("FallbackFrom");

    private static final Wire WIRE = new Wire();

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    @ParameterizedTest
    @EnumSource
    void call_isOnTheWireAsWritten(Call call) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String pair :
                call.parameters().isEmpty() ? new String[0] : call.parameters().split("&")) {
            int at = pair.indexOf('=');
            parameters
                    .computeIfAbsent(pair.substring(0, at), name -> new ArrayList<>())
                    .add(pair.substring(at + 1));
        }
        boolean form = call.method().equals("POST");
        Asked expected =
                new Asked(call.method(), call.path(), form ? Map.of() : parameters, form ? parameters : Map.of());
        assertThat(run(call, RequestOptions.none())).containsExactly(expected, expected);
    }

    @ParameterizedTest
    @EnumSource
    void options_countForEachCall(Call call) {
        List<Integer> seen = new ArrayList<>();
        RequestOptions options = RequestOptions.of(o -> o.accountSid("AC00000000000000000000000000000002")
                .extraParameter("MessageIntent", "confirm")
                .onResponse(answer -> seen.add(answer.status())));
        assertThat(run(call, options)).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.path()).startsWith("/2010-04-01/Accounts/AC00000000000000000000000000000002/Messages");
            assertThat(call.method().equals("POST") ? asked.form() : asked.query())
                    .containsEntry("MessageIntent", List.of("confirm"));
        });
        assertThat(seen).containsExactly(call.status(), call.status());
    }

    @ParameterizedTest
    @EnumSource
    void call_isTheOperationOfTheSpec(Call call) {
        OpenApi.Operation operation = spec().operation(call.operationId());
        assertThat(call.method()).isEqualTo(operation.method());
        assertThat(call.path())
                .matches(operation.path().replaceAll("\\{\\w+}", "\\\\w{34}").replace(".json", "\\.json"));
        assertThat(operation.node().path("responses").has(Integer.toString(call.status())))
                .isTrue();
        Asked asked = run(call, RequestOptions.none()).get(0);
        assertThat(operation.query()).containsAll(asked.query().keySet());
        assertThat(with(operation.form(), NEWER)).containsAll(asked.form().keySet());
    }

    @Test
    void calls_sayEveryParameterOfTheSpec() {
        Map<String, SortedSet<String>> said = new TreeMap<>();
        Map<String, SortedSet<String>> known = new TreeMap<>();
        OpenApi spec = spec();
        for (Call call : Call.values()) {
            Asked asked = run(call, RequestOptions.none()).get(0);
            SortedSet<String> names = said.computeIfAbsent(call.operationId(), id -> new TreeSet<>());
            names.addAll(asked.query().keySet());
            names.addAll(asked.form().keySet());
            OpenApi.Operation operation = spec.operation(call.operationId());
            Set<String> newer = call.operationId().equals("CreateMessage") ? NEWER : Set.of();
            known.put(call.operationId(), with(with(operation.query(), operation.form()), newer));
        }
        assertThat(said).isEqualTo(known);
        assertThat(said).hasSize(9);
    }

    @Test
    void create_saysEachParameterOnce() {
        assertThat(run(Call.CREATE, RequestOptions.none()).get(0).form())
                .hasSize(24)
                .allSatisfy((name, values) -> assertThat(values).hasSize(1));
    }

    private static List<Asked> run(Call call, RequestOptions options) {
        WIRE.answer(call.status(), call.answer());
        assertThat(call.run(WIRE.messaging(), options)).doesNotContainNull();
        return WIRE.asked();
    }

    private static SortedSet<String> with(Set<String> some, Set<String> more) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static OpenApi spec() {
        Optional<OpenApi> spec = OpenApi.find();
        assumeTrue(spec.isPresent(), OpenApi.HOW_TO_GET);
        return spec.get();
    }
}
