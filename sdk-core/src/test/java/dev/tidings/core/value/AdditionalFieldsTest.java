package dev.tidings.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Members that nobody knew. */
class AdditionalFieldsTest {
    @Test
    void fields_areAMapThatNobodyChanges() {
        Map<String, Object> mine = new HashMap<>();
        mine.put("a", 1);
        AdditionalFields fields = AdditionalFields.of(mine);
        mine.put("b", 2);
        assertThat(fields).isEqualTo(Map.of("a", 1)).hasSameHashCodeAs(Map.of("a", 1));
        AdditionalFields more = fields.with("b", null).with("a", 2);
        assertThat(more).containsEntry("a", 2).containsEntry("b", null).hasSize(2);
        assertThat(fields).containsOnlyKeys("a");
        assertThat(AdditionalFields.none()).isEmpty();
        assertThatThrownBy(() -> more.put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> more.entrySet().iterator().next().setValue(3))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(more::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
