package dev.tidings.mock.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Base32 against the vectors of RFC 4648, section 10. */
class Base32Test {
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "f, MY======",
        "fo, MZXQ====",
        "foo, MZXW6===",
        "foob, MZXW6YQ=",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI======"
    })
    void text_isThatOfRfc4648(String plain, String padded) {
        byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
        String bare = padded.replace("=", "");
        assertThat(Base32.encode(bytes)).isEqualTo(bare);
        assertThat(Base32.decode(padded)).contains(bytes);
        assertThat(Base32.decode(bare)).contains(bytes);
        assertThat(Base32.decode(bare.toLowerCase(java.util.Locale.ROOT))).contains(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "MZX", "MZXW6Y", "M1", "M8", "MY=", "MY=====", "M Y", "MÄ", "=MY"})
    void otherText_isNone(String text) {
        assertThat(Base32.decode(text)).isEmpty();
    }

    @Property(tries = 200)
    void whatIsWritten_isRead(@ForAll byte[] bytes) {
        assertThat(Base32.decode(Base32.encode(bytes))).contains(bytes);
    }
}
