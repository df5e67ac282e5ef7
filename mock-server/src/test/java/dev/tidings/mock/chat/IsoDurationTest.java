package dev.tidings.mock.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ISO 8601 durations: what is one, and when it is over. */
class IsoDurationTest {
    @ParameterizedTest
    @CsvSource({
        "PT1M, 2028-02-01T00:01:00Z",
        "PT90S, 2028-02-01T00:01:30Z",
        "PT0.5S, 2028-02-01T00:00:00.500Z",
        "PT0S, 2028-02-01T00:00:00Z",
        "P1D, 2028-02-02T00:00:00Z",
        "P1W, 2028-02-08T00:00:00Z",
        "P1M, 2028-03-01T00:00:00Z",
        "P1Y2M3DT4H5M6S, 2029-04-04T04:05:06Z",
        "P1DT10M, 2028-02-02T00:10:00Z"
    })
    void duration_isOver(String text, Instant end) {
        IsoDuration read = IsoDuration.read(text);
        assertThat(read).isNotNull();
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.after(Instant.parse("2028-02-01T00:00:00Z"))).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "T1M",
                "1M",
                "PT1",
                "P1",
                "P1DT",
                "PT1M ",
                "PT-1M",
                "P-1D",
                "-PT1M",
                "PT1H1D",
                "P101Y",
                "P999999999Y",
                "PT99999999999999999999S",
                "P9999999999D"
            })
    void rest_isNone(String text) {
        assertThat(IsoDuration.read(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"PT1M, 60, true", "PT59S, 60, false", "P1M, 2419200, true", "P1M, 2419201, false"})
    void months_areAsShortAsTheyCanBe(String text, int seconds, boolean atLeast) {
        assertThat(new IsoDuration(text).atLeast(Duration.ofSeconds(seconds))).isEqualTo(atLeast);
    }
}
