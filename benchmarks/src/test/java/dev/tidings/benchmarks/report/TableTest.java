package dev.tidings.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.benchmarks.report.Line.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @Test
    void of_lines_isMarkdown() {
        Line met = new Line("a|b", "1", "peer 2", "0.50", "half", Verdict.of(true));
        assertThat(Table.of(List.of(met, Line.skipped("c", "no peer here")))).isEqualTo("""
                        | what | ours | beside it, same run | ratio | goal | met |
                        | --- | --- | --- | --- | --- | --- |
                        | a\\|b | 1 | peer 2 | 0.50 | half | yes |
                        | c | skipped | no peer here |  |  | – |
                        """);
    }

    @ParameterizedTest
    @CsvSource({"'3', 3", "'3 1 2', 2", "'4 1 2 3', 2.5", "'5 5 1', 5"})
    void median_isTheMiddle(String values, double expected) {
        Samples samples = new Samples();
        for (String each : values.split(" ")) {
            samples.add(Double.parseDouble(each));
        }
        assertThat(samples.median()).isEqualTo(expected);
    }

    @Test
    void median_ofNothing_isRefused() {
        assertThatThrownBy(() -> new Samples().median()).hasMessage("nothing was measured");
    }

    @Test
    void figures_areAsExactAsTheyRepeat() {
        assertThat(List.of(Figures.perSecond(851.4), Figures.perSecond(43_249), Figures.perSecond(312_499)))
                .containsExactly("851/s", "43,200/s", "312,000/s");
        assertThat(List.of(Figures.time(15.24), Figures.time(110.4), Figures.time(4_210), Figures.time(349_600)))
                .containsExactly("15.2 µs", "110 µs", "4.2 ms", "350 ms");
        assertThat(List.of(Figures.time(1_362_000), Figures.bytes(14_210), Figures.bytes(6.24e6), Figures.bytes(1.5e9)))
                .containsExactly("1.36 s", "14.2 KB", "6.2 MB", "1.50 GB");
        assertThat(List.of(Figures.ratio(0.529), Figures.ratio(3.84), Figures.ratio(12.4)))
                .containsExactly("0.53", "3.8", "12");
    }
}
