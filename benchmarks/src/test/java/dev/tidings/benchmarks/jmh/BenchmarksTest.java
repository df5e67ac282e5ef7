package dev.tidings.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.benchmarks.jmh.TransportCreate.Way;
import dev.tidings.benchmarks.row.Row;
import dev.tidings.benchmarks.row.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One iteration of each; how long it takes is nobody's business here. */
class BenchmarksTest {
    @ParameterizedTest
    @EnumSource
    void transportCreate_eitherWay_creates(Way way) {
        TransportCreate benchmark = new TransportCreate();
        benchmark.way = way;
        benchmark.open();
        benchmark.reset();
        assertThat(benchmark.create()).isNotNull();
        benchmark.close();
    }

    @Test
    void sdkCreate_withoutAServer_saysHowToStartIt() {
        assertThatThrownBy(() -> new SdkCreate().open()).hasMessageContaining("benchmarks/run");
    }

    @Test
    void lifecycle_aBatch_lives() {
        Lifecycle benchmark = new Lifecycle();
        assertThat(benchmark.live()).isNotNull();
        benchmark.close();
    }

    @Test
    void rows_haveNamesOfTheirOwn() {
        assertThat(Rows.all()).extracting(Row::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+"));
    }
}
