package dev.tidings.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.core.ApiModel;
import dev.tidings.core.value.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What models make of answers: every property of Twilio's schemas, nulls, and what nobody knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModelChecks {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NAME = "XX00000000000000000000000000000001";

    private final Wire wire = new Wire();

    /** All models of the module. */
    protected abstract Stream<Model> models();

    /** All enums of the module whose words the files tell. */
    protected abstract Stream<Model.Words> words();

    @AfterAll
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @MethodSource("models")
    void model_hasEveryPropertyOfTheSchema_andNoOther(Model model) throws Exception {
        ObjectNode all = model.full();
        ApiModel read = read(all, model.type());
        assertThat(read.additionalFields()).isEmpty();
        assertThat(empty(read)).isEqualTo(model.elsewhere());
        JsonNode written = MAPPER.readTree(wire.write(read));
        SortedSet<String> told = OpenApi.names(written);
        told.removeIf(
                name -> written.get(name).isContainerNode() && written.get(name).isEmpty());
        assertThat(told).isEqualTo(OpenApi.names(all));
        assertThat(read(written, model.type())).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("models")
    void model_ofNullsAndUnknownMembers_isEmptyAndKeepsThem(Model model) throws Exception {
        ObjectNode nulls = MAPPER.createObjectNode();
        SortedSet<String> names = members(model.type());
        assertThat(names).isNotEmpty();
        names.forEach(nulls::putNull);
        String identity = model.identity();
        if (!identity.isEmpty()) {
            nulls.put(identity, NAME);
        }
        nulls.putObject("brand_new").put("a", 1).putNull("b");
        nulls.putNull("brand_new_too");
        ApiModel read = read(nulls, model.type());
        assertThat(read.additionalFields())
                .containsOnlyKeys("brand_new", "brand_new_too")
                .containsEntry("brand_new_too", null);
        assertThat(present(read)).isEqualTo(identity.isEmpty() ? Set.of() : Set.of(camel(identity)));
        assertThat(read(MAPPER.readTree(wire.write(read)), model.type())).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("words")
    void enum_knowsTheWordsOfTheSpec(Model.Words each) {
        List<String> words = new ArrayList<>();
        each.words().forEach(word -> words.add(word.asText()));
        assertThat(words).isNotEmpty().allMatch(word -> each.of().apply(word).isKnown());
        assertThat(each.of().apply("x").known().getDeclaringClass().getEnumConstants())
                .hasSize(words.size() + 1);
    }

    private ApiModel read(JsonNode json, Class<? extends ApiModel> type) {
        return wire.read(json.toString(), type);
    }

    /** The accessors that gave nothing. */
    private static SortedSet<String> empty(ApiModel model) throws Exception {
        SortedSet<String> names = new TreeSet<>(accessors(model).keySet());
        names.removeAll(present(model));
        return names;
    }

    private static SortedSet<String> present(ApiModel model) throws Exception {
        SortedSet<String> names = new TreeSet<>();
        accessors(model).forEach((name, value) -> {
            boolean nothing = value instanceof Optional<?> optional && optional.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty()
                    || value instanceof List<?> list && list.isEmpty()
                    || value.equals(false)
                    || value instanceof OpenEnum<?> word && word.toString().isEmpty()
                    || value.equals(0);
            if (!nothing) {
                names.add(name);
            }
        });
        return names;
    }

    private static Map<String, Object> accessors(ApiModel model) throws Exception {
        Map<String, Object> values = new TreeMap<>();
        for (Class<?> type : model.getClass().getInterfaces()) {
            for (Method each : type.getDeclaredMethods()) {
                if (each.getParameterCount() == 0 && !Modifier.isStatic(each.getModifiers())) {
                    each.setAccessible(true);
                    values.put(each.getName(), each.invoke(model));
                }
            }
        }
        return values;
    }

    /** The members of a model's JSON: its accessors, but for those made of others. */
    private static SortedSet<String> members(Class<? extends ApiModel> type) {
        SortedSet<String> names = new TreeSet<>();
        for (Method each : type.getDeclaredMethods()) {
            JsonProperty different = each.getAnnotation(JsonProperty.class);
            boolean made = each.isDefault() && !isOfTheWire(each);
            if (!Modifier.isStatic(each.getModifiers()) && !each.isSynthetic() && !made) {
                names.add(different != null ? different.value() : snake(each.getName()));
            }
        }
        return names;
    }

    /** A default is a member if the generated class has a field for it. */
    private static boolean isOfTheWire(Method accessor) {
        try {
            Class<?> type = accessor.getDeclaringClass();
            Class<?> generated = Class.forName(type.getName() + "Builder$Immutable" + type.getSimpleName());
            generated.getDeclaredField(accessor.getName());
            return true;
        } catch (ReflectiveOperationException none) {
            return false;
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String camel(String snake) {
        StringBuilder camel = new StringBuilder();
        for (String part : snake.split("_")) {
            camel.append(camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return camel.toString();
    }
}
