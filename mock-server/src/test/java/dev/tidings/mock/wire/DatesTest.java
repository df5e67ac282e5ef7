package dev.tidings.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static DateFilter filter(String name, String value) {
        return DateFilter.of(Parameters.builder().add(name, value).build(), "DateSent");
    }

    @Test
    void bothFormats_areThoseOfTheWire() {
        Instant instant = Instant.parse("2023-08-04T05:01:45.987Z");

        assertThat(Dates.rfc2822(instant)).isEqualTo("Fri, 04 Aug 2023 05:01:45 +0000");
        assertThat(Dates.iso(instant)).isEqualTo("2023-08-04T05:01:45Z");
    }

    @Property
    void rfc2822_agreesWithTheFormatter(@ForAll @LongRange(min = -2_000_000_000L, max = 20_000_000_000L) long seconds) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                .withZone(ZoneOffset.UTC);
        Instant instant = Instant.ofEpochSecond(seconds);
        assertThat(Dates.rfc2822(instant)).isEqualTo(formatter.format(instant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-06-11T22:05:25Z            | 2019-06-11T22:05:25Z",
                "2019-06-11T22:05:25.123Z        | 2019-06-11T22:05:25Z",
                "2019-06-11T22:05:25+02:00       | 2019-06-11T20:05:25Z",
                "2019-06-11T22:05:25+0200        | 2019-06-11T20:05:25Z",
                "2019-06-11T22:05:25             | 2019-06-11T22:05:25Z",
                "2019-06-11T22:05                | 2019-06-11T22:05:00Z",
                "2019-06-11 22:05:25.000         | 2019-06-11T22:05:25Z",
                "2019-06-11 22:05:25             | 2019-06-11T22:05:25Z",
                "06/11/2019 22:05:25 MST         | 2019-06-12T05:05:25Z",
                "06/11/2019 22:05:25             | 2019-06-11T22:05:25Z",
                "Wed, 19 Jun 2019 22:04:00 -0000 | 2019-06-19T22:04:00Z",
                "Wed, 19 Jun 2019 22:04:00 +0100 | 2019-06-19T21:04:00Z",
                "19 Jun 2019 22:04:00 GMT        | 2019-06-19T22:04:00Z",
            })
    void times_areReadLenientlyAndStandForTheirSecond(String text, Instant expected) {
        DateFilter filter = filter("DateSent", text);

        assertThat(filter.matches(expected)).isTrue();
        assertThat(filter.matches(expected.plusMillis(999))).isTrue();
        assertThat(filter.matches(expected.plusSeconds(1))).isFalse();
        assertThat(filter.matches(expected.minusMillis(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-06-11", "06/11/2019", "2019-6-11"})
    void days_standForTheWholeDayInGmt(String text) {
        Instant first = Instant.parse("2019-06-11T00:00:00Z");
        Instant last = Instant.parse("2019-06-11T23:59:59.999Z");
        for (String name : new String[] {"DateSent", "DateSent<", "DateSent>"}) {
            assertThat(filter(name, text).matches(first)).isTrue();
            assertThat(filter(name, text).matches(last)).isTrue();
            assertThat(filter(name, text).matches(last.plusMillis(1))).isEqualTo(name.endsWith(">"));
            assertThat(filter(name, text).matches(first.minusMillis(1))).isEqualTo(name.endsWith("<"));
            assertThat(filter(name, text).matches(null)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-06-11T00:00:00Z", "2019-06-11T00:00:00", "2019-06-11T02:00:00+02:00"})
    void timeAtWhichADayBegins_equalsThatDay_butBoundsByItsSecond(String text) {
        Instant first = Instant.parse("2019-06-11T00:00:00Z");
        Instant last = Instant.parse("2019-06-11T23:59:59.999Z");
        assertThat(filter("DateSent", text).matches(first)).isTrue();
        assertThat(filter("DateSent", text).matches(last)).isTrue();
        assertThat(filter("DateSent", text).matches(last.plusMillis(1))).isFalse();
        assertThat(filter("DateSent", text).matches(first.minusMillis(1))).isFalse();
        assertThat(filter("DateSent<", text).matches(last)).isFalse();
    }

    @Test
    void bothBounds_mayBeCombined() {
        DateFilter filter = DateFilter.of(
                Parameters.builder()
                        .add("DateSent<", "2020-01-03")
                        .add("DateSent>", "2020-01-02")
                        .build(),
                "DateSent");
        assertThat(filter.matches(Instant.parse("2020-01-02T00:00:00Z"))).isTrue();
        assertThat(filter.matches(Instant.parse("2020-01-04T00:00:00Z"))).isFalse();
        assertThat(filter.matches(Instant.parse("2020-01-01T23:00:00Z"))).isFalse();
    }

    @Test
    void noFilter_matchesEverything() {
        for (DateFilter open :
                new DateFilter[] {DateFilter.of(Parameters.empty(), "DateSent"), filter("DateSent", "")}) {
            assertThat(open.open()).isTrue();
            assertThat(open.matches(null)).isTrue();
            assertThat(open.matches(Instant.EPOCH)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2019-13-01", "2019-02-30", "2019-06-11T25:00:00Z", "1560290725"})
    void otherThings_areRefused(String text) {
        assertThatThrownBy(() -> filter("DateSent<", text))
                .isInstanceOf(ApiError.class)
                .hasMessageContaining("DateSent< \"" + text + "\" is not a date");
    }
}
