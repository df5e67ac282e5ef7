package dev.tidings.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.testkit.Wire.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each operation puts on the wire, both ways: against what is written here, and against Twilio's own files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WireShapeChecks {
    private final Wire wire = new Wire();

    /** All calls of the module. */
    protected abstract Stream<? extends Call<?, ?>> calls();

    Stream<? extends Spec<?, ?>> specs() {
        return calls().map(Call::spec).distinct();
    }

    @AfterAll
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void call_isOnTheWireAsWritten(Call<?, ?> call) {
        assertThat(run(call, RequestOptions.none())).containsExactly(call.expected(), call.expected());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void options_countForEachCall(Call<?, ?> call) {
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
    void call_isTheOperationOfTheSpec(Call<?, ?> call) {
        OpenApi file = call.spec().open();
        OpenApi.Operation operation = file.operation(call.operationId());
        assertThat(call.method()).isEqualTo(operation.method());
        assertThat(call.path())
                .matches(operation
                        .path()
                        .replace(".json", "\\.json")
                        .replaceAll("\\{(CountryCode|IsoCountry)}", "[A-Z][A-Z]")
                        .replaceAll("\\{\\w*Sid}", "\\\\w{34}")
                        .replaceAll("\\{\\w+}", "[^/]+"));
        assertThat(operation.node().path("responses").has(Integer.toString(call.status())))
                .isTrue();
        Asked asked = run(call, RequestOptions.none()).get(0);
        assertThat(operation.query()).containsAll(operation.query(asked.query().keySet()));
        assertThat(with(operation.form(), newer(call))).containsAll(asked.form().keySet());
        assertThat(with(file.paths(operation.body()), newer(call)))
                .containsAll(file.paths(asked.json(), operation.body()));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void calls_areAllOperationsOfTheSpec_withEveryParameter(Spec<?, ?> spec) {
        OpenApi file = spec.open();
        Map<String, SortedSet<String>> said = new TreeMap<>();
        Map<String, SortedSet<String>> known = new TreeMap<>();
        calls().filter(call -> call.spec().equals(spec)).forEach(call -> {
            Asked asked = run(call, RequestOptions.none()).get(0);
            SortedSet<String> names = said.computeIfAbsent(call.operationId(), id -> new TreeSet<>());
            OpenApi.Operation operation = file.operation(call.operationId());
            names.addAll(operation.query(asked.query().keySet()));
            names.addAll(asked.form().keySet());
            names.addAll(file.paths(asked.json(), operation.body()));
            SortedSet<String> sent = with(operation.form(), file.paths(operation.body()));
            known.put(call.operationId(), with(with(operation.query(), sent), newer(call)));
        });
        assertThat(said).allSatisfy((id, names) -> assertThat(names).as(id).isEqualTo(known.get(id)));
        assertThat(said.keySet()).isEqualTo(file.operations(spec.scope()));
    }

    private List<Asked> run(Call<?, ?> call, RequestOptions options) {
        wire.answer(call.status(), call.answer());
        assertThat(call.run(wire.client(), options)).doesNotContainNull();
        return wire.asked();
    }

    private static Set<String> newer(Call<?, ?> call) {
        return call.spec().newer().getOrDefault(call.operationId(), Set.of());
    }

    private static SortedSet<String> with(Set<String> some, Set<String> more) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
