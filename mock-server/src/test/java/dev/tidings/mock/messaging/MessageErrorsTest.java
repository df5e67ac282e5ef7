package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageErrorsTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                11200, 11751, 12300, 14107, 20504, 21610, 21703, 21704, 30001, 30002, 30003, 30004, 30005, 30006, 30007,
                30008, 30009, 30010, 30011, 30012, 30013, 30014, 30015, 30016, 30017, 30019, 30020, 30021, 30022, 30023,
                30024, 30032, 30033, 30034, 30035, 30036, 30037, 30038, 30039, 30040, 30041, 30042, 30043, 30044, 30046,
                30410, 30450, 30453, 30454, 30500, 30610, 30630, 30640, 63001, 63003, 63005, 63006, 63008, 63009, 63010,
                63011, 63012, 63013, 63014, 63015, 63016, 63017, 63018, 63019, 63020, 63021, 63022, 63023, 63024, 63025,
                63026, 63027, 63028, 63029, 63030, 63032, 63033, 63034, 63035, 63036, 63037, 63038, 63040, 63041, 63042,
                63049, 63051, 63052
            })
    void everyDocumentedCode_hasWords(int code) {
        assertThat(MessageErrors.text(code)).doesNotContain(Integer.toString(code));
    }

    @Test
    void anotherCode_isNamed() {
        assertThat(MessageErrors.text(99_999)).isEqualTo("Error 99999");
    }
}
