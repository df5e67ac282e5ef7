package dev.tidings.mock.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.channel.Channel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whoever is given a value for every placeholder sees none; who is not sees exactly those that are missing. */
class RenderingLawTest {
    /** Every text of every member that may hold a placeholder has {@code {{a}}} to {@code {{d}}} in it. */
    private static final String TYPES = "\"twilio/text\":{\"body\":\"Dear {{a}}, {{b}}\"},"
            + "\"twilio/media\":{\"body\":\"See {{ b }}\",\"media\":[\"https://a.example/{{c}}.png\"]},"
            + "\"twilio/list-picker\":{\"body\":\"{{a}}?\",\"button\":\"{{b}}\",\"items\":["
            + "{\"item\":\"{{c}}\",\"id\":\"{{d}}\",\"description\":\"{{a}}{{b}}\"}]},"
            + "\"twilio/card\":{\"title\":\"Hi {{a}}\",\"media\":[\"https://a.example/{{d}}\"],\"actions\":["
            + "{\"type\":\"QUICK_REPLY\",\"title\":\"{{b}}\",\"id\":\"{{c}}\"}]}";

    private static final Set<String> KEYS = Set.of("a", "b", "c", "d");

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .withChars("xyz 01{}$\\")
                .ofMinLength(1)
                .ofMaxLength(5)
                .filter(text -> !text.contains("{{"));
    }

    @Property(tries = 60)
    void placeholders_areGone_whereTheyHaveValues(
            @ForAll @Size(4) List<@From("values") String> values,
            @ForAll @IntRange(max = 15) int given,
            @ForAll @IntRange(max = 15) int defaults) {
        Map<String, String> own = chosen(values, given);
        Map<String, String> usual = chosen(List.of("d0", "d1", "d2", "d3"), defaults);
        Desk desk = new Desk();
        Template template = desk.create(TYPES, ",\"variables\":" + json(usual));
        for (Channel channel : Channel.values()) {
            Rendered.Form form = Rendering.render(template, channel, own).form().orElseThrow();
            Set<String> missing = new TreeSet<>(Rendering.keys(template, form.type()));
            missing.removeAll(own.keySet());
            missing.removeAll(usual.keySet());
            assertThat(form.missing()).containsExactlyInAnyOrderElementsOf(missing);
            String seen = form.toString();
            for (String key : KEYS) {
                assertThat(seen.matches("(?s).*\\{\\{ ?" + key + " ?}}.*"))
                        .as(channel + " " + key + " " + seen)
                        .isEqualTo(missing.contains(key));
            }
        }
    }

    private static Map<String, String> chosen(List<String> values, int bits) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            if ((bits >> i & 1) == 1) {
                chosen.put("abcd".substring(i, i + 1), values.get(i));
            }
        }
        return chosen;
    }

    private static String json(Map<String, String> values) {
        StringBuilder json = new StringBuilder("{");
        values.forEach((key, value) -> json.append(json.length() == 1 ? "" : ",")
                .append('"')
                .append(key)
                .append("\":\"")
                .append(value)
                .append('"'));
        return json.append('}').toString();
    }
}
