package dev.tidings.mock.state;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values in tables become JSON: records by their components, times as ISO 8601, decimals as text, sealed interfaces with the simple
 * name of their class in {@code @type}. Nothing that a value computes is written, only what it holds.
 */
final class ValueMapper {
    private ValueMapper() {}

    static ObjectMapper create() {
        SimpleModule texts = new SimpleModule();
        text(texts, Instant.class, Instant::parse);
        text(texts, Duration.class, Duration::parse);
        text(texts, LocalDate.class, LocalDate::parse);
        // A JSON number does not keep the zeros at its end, and the API shows them.
        text(texts, BigDecimal.class, BigDecimal::new);
        // Iterated in the same order before and after.
        texts.addAbstractTypeMapping(Set.class, LinkedHashSet.class);
        return JsonMapper.builder()
                .annotationIntrospector(new Sealed())
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addModule(texts)
                .build();
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(value.toString());
            }
        });
        module.addDeserializer(type, new TextDeserializer<>(type, parse));
    }

    private static final class TextDeserializer<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        TextDeserializer(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return parse.apply(in.getText());
        }
    }

    /** Names the classes of sealed interfaces, which say themselves what they permit. */
    private static final class Sealed extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable TypeResolverBuilder<?> findTypeResolver(
                MapperConfig<?> config, AnnotatedClass of, JavaType baseType) {
            if (!of.getRawType().isSealed() && !isPermitted(of.getRawType())) {
                return super.findTypeResolver(config, of, baseType);
            }
            return new StdTypeResolverBuilder()
                    .init(
                            JsonTypeInfo.Value.construct(
                                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "@type", null, false, null, null),
                            null);
        }

        private static boolean isPermitted(Class<?> type) {
            for (Class<?> each : type.getInterfaces()) {
                if (each.isSealed()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(Annotated of) {
            if (!of.getRawType().isSealed()) {
                return super.findSubtypes(of);
            }
            List<NamedType> permitted = new ArrayList<>();
            for (Class<?> each : of.getRawType().getPermittedSubclasses()) {
                permitted.add(new NamedType(each, each.getSimpleName()));
            }
            return permitted;
        }

        @Override
        public String findTypeName(AnnotatedClass of) {
            return of.getRawType().getSimpleName();
        }
    }
}
