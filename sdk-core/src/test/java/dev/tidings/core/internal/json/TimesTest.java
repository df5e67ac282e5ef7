package dev.tidings.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final long YEAR_1000 = -30_610_224_000L;
    private static final long YEAR_10000 = 253_402_300_800L;
    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Property
    void everySecond_isReadBack_inBothForms(@ForAll @LongRange(min = YEAR_1000, max = YEAR_10000 - 1) long second) {
        Instant time = Instant.ofEpochSecond(second);
        assertThat(Times.parse(time.toString())).isEqualTo(time);
        assertThat(Times.parse(RFC_2822.format(time))).isEqualTo(time);
        assertThat(Times.format(time.plusMillis(999))).isEqualTo(time.toString());
    }

    @Property
    void everyDate_isItsFirstInstant(@ForAll @LongRange(min = -300_000, max = 2_000_000) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(Times.parse(date.toString())).isEqualTo(date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-06-24T22:32:49+00:00|2019-06-24T22:32:49Z",
                "2019-06-24T22:32:49.5-02:00|2019-06-25T00:32:49.5Z",
                "2024-02-29T00:00:00Z|2024-02-29T00:00:00Z",
                "Thu, 29 Feb 2024 23:59:59 +0000|2024-02-29T23:59:59Z",
                "Thu, 24 Aug 2023 05:01:45 +0200|2023-08-24T03:01:45Z",
                "Thu, 24 Aug 2023 05:01:45 GMT|2023-08-24T05:01:45Z",
                "Thu, 3 Aug 2023 05:01:45 +0000|2023-08-03T05:01:45Z"
            })
    void otherForms(String text, Instant expected) {
        assertThat(Times.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2023-02-29T00:00:00Z",
                "2023-13-01T00:00:00Z",
                "2023-04-31T00:00:00Z",
                "2023-01-01T24:00:00Z",
                "2023/01/01T00:00:00Z",
                "2023-01-01T00-00-00Z",
                "Thu, 24 Foo 2023 05:01:45 +0000",
                "+14155550123",
                "Thu, 24 ebM 2023 05:01:45 +0000",
                "Thu, 32 Aug 2023 05:01:45 +0000",
                "20a3-01-01T00:00:00Z"
            })
    void noTimes(String text) {
        assertThat(Times.parse(text)).isNull();
    }
}
