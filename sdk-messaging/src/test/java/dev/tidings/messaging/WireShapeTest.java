package dev.tidings.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.RequestOptions;
import dev.tidings.messaging.Wire.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each operation puts on the wire, both ways: against what is written here, and against Twilio's own files. */
class WireShapeTest {
    /** Parameters of the API that some editions of the files do not have yet, by operation. */
    private static final Map<String, Set<String>> NEWER =
            Map.of("CreateMessage", Set.of("FallbackFrom", "MessageIntent"));

    private static final Wire WIRE = new Wire();

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    static Stream<Call> calls() {
        return Call.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void call_isOnTheWireAsWritten(Call call) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String pair :
                call.parameters().isEmpty() ? new String[0] : call.parameters().split("&")) {
            int at = pair.indexOf('=');
            parameters
                    .computeIfAbsent(pair.substring(0, at), name -> new ArrayList<>())
                    .add(pair.substring(at + 1));
        }
        Asked expected = new Asked(
                call.method(),
                call.spec().prefix() + call.path(),
                call.hasForm() ? Map.of() : parameters,
                call.hasForm() ? parameters : Map.of());
        assertThat(run(call, RequestOptions.none())).containsExactly(expected, expected);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void options_countForEachCall(Call call) {
        List<Integer> seen = new ArrayList<>();
        String other = "AC00000000000000000000000000000002";
        RequestOptions options = RequestOptions.of(o -> o.accountSid(other)
                .extraParameter("BrandNew", "confirm")
                .onResponse(answer -> seen.add(answer.status())));
        assertThat(run(call, options)).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.path())
                    .isEqualTo(call.spec().prefix() + call.path().replace(Wire.ACCOUNT, other));
            assertThat(call.hasForm() ? asked.form() : asked.query()).containsEntry("BrandNew", List.of("confirm"));
        });
        assertThat(seen).containsExactly(call.status(), call.status());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void call_isTheOperationOfTheSpec(Call call) {
        OpenApi.Operation operation = call.spec().open().operation(call.operationId());
        assertThat(call.method()).isEqualTo(operation.method());
        assertThat(call.path())
                .matches(operation
                        .path()
                        .replace(".json", "\\.json")
                        .replaceAll("\\{(CountryCode|IsoCountry)}", "[A-Z][A-Z]")
                        .replaceAll("\\{\\w+}", "\\\\w{34}"));
        assertThat(operation.node().path("responses").has(Integer.toString(call.status())))
                .isTrue();
        Asked asked = run(call, RequestOptions.none()).get(0);
        assertThat(operation.query()).containsAll(asked.query().keySet());
        assertThat(with(operation.form(), newer(call))).containsAll(asked.form().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void calls_areAllOperationsOfTheSpec_withEveryParameter(Spec spec) {
        OpenApi file = spec.open();
        Map<String, SortedSet<String>> said = new TreeMap<>();
        Map<String, SortedSet<String>> known = new TreeMap<>();
        Call.all().filter(call -> call.spec() == spec).forEach(call -> {
            Asked asked = run(call, RequestOptions.none()).get(0);
            SortedSet<String> names = said.computeIfAbsent(call.operationId(), id -> new TreeSet<>());
            names.addAll(asked.query().keySet());
            names.addAll(asked.form().keySet());
            OpenApi.Operation operation = file.operation(call.operationId());
            known.put(call.operationId(), with(with(operation.query(), operation.form()), newer(call)));
        });
        assertThat(said).allSatisfy((id, names) -> assertThat(names).as(id).isEqualTo(known.get(id)));
        assertThat(said.keySet()).isEqualTo(file.operations(spec.scope()));
    }

    @Test
    void create_saysEachParameterOnce() {
        Call create = MessageCalls.ALL.get(0);
        assertThat(run(create, RequestOptions.none()).get(0).form())
                .hasSize(25)
                .allSatisfy((name, values) -> assertThat(values).hasSize(1));
    }

    private static List<Asked> run(Call call, RequestOptions options) {
        WIRE.answer(call.status(), call.answer());
        assertThat(call.run(WIRE.messaging(), options)).doesNotContainNull();
        return WIRE.asked();
    }

    private static Set<String> newer(Call call) {
        return NEWER.getOrDefault(call.operationId(), Set.of());
    }

    private static SortedSet<String> with(Set<String> some, Set<String> more) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
