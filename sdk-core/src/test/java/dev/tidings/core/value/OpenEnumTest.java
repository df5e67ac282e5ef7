package dev.tidings.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {
    static final class Colour extends OpenEnum<Colour.Known> {
        enum Known {
            RED,
            BLUE_GREEN,
            OTHER
        }

        private static final Words<Colour> WORDS = new Words<>();
        static final Colour RED = WORDS.add(new Colour("red", Known.RED));
        static final Colour BLUE_GREEN = WORDS.add(new Colour("blue-green", Known.BLUE_GREEN));

        private Colour(String text, Known known) {
            super(text, known);
        }

        @JsonCreator
        static Colour of(String text) {
            Colour known = WORDS.find(text);
            return known != null ? known : new Colour(text, Known.OTHER);
        }
    }

    record Paint(Colour colour, List<Colour> others) {}

    @Test
    void of_knownWord_isTheConstant() {
        assertThat(Colour.of("red")).isSameAs(Colour.RED);
        assertThat(Colour.RED.isKnown()).isTrue();
        assertThat(Colour.of("blue-green").known()).isEqualTo(Colour.Known.BLUE_GREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mauve", "RED", "", "other", " red"})
    void of_unknownWord_isKeptAndEqualToItself(String word) {
        Colour unknown = Colour.of(word);
        assertThat(unknown).hasToString(word).isEqualTo(Colour.of(word)).hasSameHashCodeAs(Colour.of(word));
        assertThat(unknown).isNotEqualTo(Colour.RED);
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.known()).isEqualTo(Colour.Known.OTHER);
    }

    @Test
    void switch_overKnown_hasAPlaceForTheRest() {
        assertThat(List.of("red", "blue-green", "mauve"))
                .extracting(word -> switch (Colour.of(word).known()) {
                    case RED -> 1;
                    case BLUE_GREEN -> 2;
                    case OTHER -> 3;
                })
                .containsExactly(1, 2, 3);
    }

    @Test
    void json_roundTrips_knownAndUnknown() {
        Paint paint = Json.read(
                "{\"colour\":\"red\",\"others\":[\"mauve\",7]}".getBytes(StandardCharsets.UTF_8), Paint.class);
        assertThat(paint.colour()).isSameAs(Colour.RED);
        assertThat(paint.others()).containsExactly(Colour.of("mauve"), Colour.of("7"));
        assertThat(Json.read(Json.write(paint), Paint.class)).isEqualTo(paint);
        assertThat(new String(Json.write(Map.of("c", Colour.RED)), StandardCharsets.UTF_8))
                .isEqualTo("{\"c\":\"red\"}");
    }
}
