package dev.tidings.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of Twilio's own calculator; where they are from stands on top of each table. */
class SegmentCalculatorTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @ParameterizedTest
    @MethodSource("segments")
    void segments_areThoseOfTheCalculator(List<String> row) {
        String text = text(row.get(0));

        SmsSegments plain = SmsSegments.of(text);
        SmsSegments smart = SmsSegments.smart(text);

        assertThat(figures(plain)).isEqualTo(row.subList(1, 4));
        assertThat(SmsSegments.count(text)).isEqualTo(plain.count());
        boolean unconvertible = row.get(4).equals("UCS_2");
        boolean dearer = Integer.parseInt(row.get(5)) > plain.count();
        assertThat(figures(smart)).isEqualTo(unconvertible || dearer ? row.subList(1, 4) : row.subList(4, 7));
        if (unconvertible || dearer) {
            assertThat(smart.text()).isEqualTo(text);
        }
    }

    @Test
    void lookAlikes_areThoseOfTheCalculator() throws IOException {
        Map<Character, String> expected = new HashMap<>();
        rows("smart-encoding.tsv").forEach(row -> {
            String replacement = row.get(0).equals("-") ? "" : unescape(row.get(0));
            for (String point : row.get(1).split(" ", -1)) {
                expected.put((char) Integer.parseInt(point, 16), replacement);
            }
        });

        Map<Character, String> ours = new HashMap<>();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String replacement = SmartEncoding.replacement((char) c);
            if (replacement != null) {
                ours.put((char) c, replacement);
            }
        }

        assertThat(ours).isEqualTo(expected).hasSize(271);
    }

    static Stream<List<String>> segments() throws IOException {
        return rows("segments.tsv");
    }

    private static List<String> figures(SmsSegments segments) {
        return List.of(segments.encoding().name(), String.valueOf(segments.count()), String.valueOf(segments.units()));
    }

    private static Stream<List<String>> rows(String table) throws IOException {
        try (InputStream in = Objects.requireNonNull(SegmentCalculatorTest.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> List.of(line.split("\t", -1)));
        }
    }

    private static String text(String pieces) {
        StringBuilder text = new StringBuilder();
        for (String each : pieces.equals("-") ? new String[0] : pieces.split(" ", -1)) {
            int times = each.indexOf('*');
            text.append(unescape(each.substring(0, times)).repeat(Integer.parseInt(each.substring(times + 1))));
        }
        return text.toString();
    }

    private static String unescape(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(found -> {
            String character = String.valueOf((char) Integer.parseInt(found.group(1), 16));
            return java.util.regex.Matcher.quoteReplacement(character);
        });
    }
}
