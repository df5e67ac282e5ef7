package dev.tidings.mock.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes against the published vectors, and what holds for all of them. */
class OneTimeCodesTest {
    private static final String DIGITS = "1234567890";

    /** Seeds of the vectors: the digits again and again, as long as the hash. */
    private static byte[] seed(CodeAlgorithm algorithm) {
        return DIGITS.repeat(7).substring(0, algorithm.seedLength()).getBytes(StandardCharsets.US_ASCII);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({
        "0, 755224",
        "1, 287082",
        "2, 359152",
        "3, 969429",
        "4, 338314",
        "5, 254676",
        "6, 287922",
        "7, 162583",
        "8, 399871",
        "9, 520489"
    })
    void countedCodes_areThoseOfRfc4226(long counter, String code) {
        OneTimeCodes codes = OneTimeCodes.of(seed(CodeAlgorithm.SHA1), CodeAlgorithm.SHA1, 6);
        assertThat(codes.at(counter)).isEqualTo(code);
    }

    /** RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, SHA1, 94287082",
        "59, SHA256, 46119246",
        "59, SHA512, 90693936",
        "1111111109, SHA1, 07081804",
        "1111111109, SHA256, 68084774",
        "1111111109, SHA512, 25091201",
        "1111111111, SHA1, 14050471",
        "1111111111, SHA256, 67062674",
        "1111111111, SHA512, 99943326",
        "1234567890, SHA1, 89005924",
        "1234567890, SHA256, 91819424",
        "1234567890, SHA512, 93441116",
        "2000000000, SHA1, 69279037",
        "2000000000, SHA256, 90698825",
        "2000000000, SHA512, 38618901",
        "20000000000, SHA1, 65353130",
        "20000000000, SHA256, 77737706",
        "20000000000, SHA512, 47863826"
    })
    void timedCodes_areThoseOfRfc6238(long seconds, CodeAlgorithm algorithm, String code) {
        OneTimeCodes codes = OneTimeCodes.of(seed(algorithm), algorithm, 8);
        assertThat(codes.at(seconds / 30)).isEqualTo(code);
    }

    @Property(tries = 200)
    void codes_haveTheirDigits_andAreMatched(
            @ForAll @Size(min = 1, max = 64) byte[] seed,
            @ForAll CodeAlgorithm algorithm,
            @ForAll @IntRange(min = 3, max = 8) int digits,
            @ForAll @LongRange(min = 2, max = 1L << 40) long counter) {
        OneTimeCodes codes = OneTimeCodes.of(seed, algorithm, digits);
        String code = codes.at(counter);
        assertThat(code).matches("[0-9]{" + digits + "}");
        assertThat(codes.match(code, counter, counter)).hasValue(counter);
        OptionalLong near = codes.match(code, counter - 2, counter + 2);
        assertThat(near).isPresent();
        assertThat(codes.at(near.getAsLong())).isEqualTo(code);
        assertThat(codes.match(code + "0", counter - 2, counter + 2)).isEmpty();
    }

    @Test
    void seedOrDigitsThatCannotBe_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> OneTimeCodes.of(new byte[0], CodeAlgorithm.SHA1, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> OneTimeCodes.of(new byte[1], CodeAlgorithm.SHA1, 9));
    }
}
