package dev.tidings.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Objects of which the API's description says nothing. */
class JsonObjectTest {
    private static final String JSON =
            "{\"z\":\"7\",\"a\":8,\"on\":true,\"at\":\"2026-11-01T00:00:00.5Z\",\"in\":{\"b\":null},"
                    + "\"all\":[{\"b\":1},\"x\"],\"none\":null,\"odd\":\"?\",\"empty\":\"\"}";

    /** One of them. */
    static final class Odd extends JsonObject {
        private Odd(Map<String, Object> members) {
            super(members);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Odd of(Map<String, Object> members) {
            return new Odd(members);
        }
    }

    @Test
    void members_areKeptInTheirOrder_andWrittenAsTheyCame() {
        Odd odd = read(JSON);
        assertThat(odd.members()).containsEntry("none", null).containsEntry("a", 8);
        assertThat(new String(Json.write(odd), StandardCharsets.UTF_8)).isEqualTo(JSON);
        assertThat(odd).isEqualTo(read(JSON)).hasSameHashCodeAs(read(JSON)).isNotEqualTo(read("{}"));
    }

    @Test
    void values_areRead_andWhatIsNotWhatItShouldBeIsNone() {
        Odd odd = read(JSON);
        assertThat(odd.text("a")).contains("8");
        assertThat(odd.text("none")).isEmpty();
        assertThat(odd.text("in")).isEmpty();
        assertThat(odd.number("z")).contains(7);
        assertThat(odd.number("odd")).isEmpty();
        assertThat(odd.number("empty")).isEmpty();
        assertThat(odd.seconds("a")).contains(Duration.ofSeconds(8));
        assertThat(odd.time("at")).contains(Instant.parse("2026-11-01T00:00:00.5Z"));
        assertThat(odd.time("odd")).isEmpty();
        assertThat(odd.flag("on")).contains(true);
        assertThat(odd.flag("z")).isEmpty();
        assertThat(odd.parsed("odd", AccountSid::of)).isEqualTo(Optional.empty());
        assertThat(odd.texts("all")).containsExactly("x");
        assertThat(odd.texts("z")).isEmpty();
        assertThat(odd.object("in")).containsEntry("b", null);
        assertThat(odd.object("z")).isEmpty();
        assertThat(odd.objects("all")).isEqualTo(List.of(Map.of("b", 1)));
        assertThat(odd.objects("none")).isEmpty();
    }

    @Test
    void printing_showsNamesOnly() {
        Map<String, Object> secret = new LinkedHashMap<>();
        secret.put("secret", "Secret");
        secret.put("uri", null);
        assertThat(Odd.of(secret)).hasToString("Odd{secret, uri}");
    }

    private static Odd read(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Odd.class);
    }
}
