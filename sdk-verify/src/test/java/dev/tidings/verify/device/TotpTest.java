package dev.tidings.verify.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of authenticator apps, by the vectors of RFC 6238 (appendix B) and of Base32 in RFC 4648 (section 10). */
class TotpTest {
    private static final String SEED = "1234567890".repeat(7);

    private static TotpSecret seed(int length) {
        return TotpSecret.of(SEED.substring(0, length).getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({
        "59,          94287082, 46119246, 90693936",
        "1111111109,  07081804, 68084774, 25091201",
        "1111111111,  14050471, 67062674, 99943326",
        "1234567890,  89005924, 91819424, 93441116",
        "2000000000,  69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void codes_areThoseOfTheStandard(long second, String sha1, String sha256, String sha512) {
        Instant at = Instant.ofEpochSecond(second);

        assertThat(TotpGenerator.of(seed(20)).digits(8).code(at)).isEqualTo(sha1);
        assertThat(TotpGenerator.of(seed(32))
                        .algorithm(TotpAlgorithm.SHA256)
                        .digits(8)
                        .code(at))
                .isEqualTo(sha256);
        assertThat(TotpGenerator.of(seed(64))
                        .algorithm(TotpAlgorithm.SHA512)
                        .digits(8)
                        .code(at))
                .isEqualTo(sha512);
        assertThat(TotpGenerator.of(seed(20)).code(at)).isEqualTo(sha1.substring(2));
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32_isThatOfTheStandard(String plain, String text) {
        TotpSecret secret = TotpSecret.of(plain.getBytes(StandardCharsets.US_ASCII));

        assertThat(secret.base32()).isEqualTo(text);
        assertThat(TotpSecret.of(text + "======")).isEqualTo(secret);
        assertThat(TotpSecret.of(text.toLowerCase(java.util.Locale.ROOT))).isEqualTo(secret);
    }

    @Property(tries = 200)
    void base32_readsWhatItWrites(@ForAll @Size(min = 1, max = 80) byte[] bytes) {
        assertThat(HexFormat.of().formatHex(Base32.read(Base32.write(bytes))))
                .isEqualTo(HexFormat.of().formatHex(bytes));
    }

    @Test
    void code_holdsForItsStepAndItsNeighbours() {
        TotpGenerator app = TotpGenerator.of(seed(20)).step(Duration.ofSeconds(20));
        Instant at = Instant.parse("2027-01-01T00:00:05Z");
        String code = app.code(at);

        assertThat(app.left(at)).isEqualTo(Duration.ofSeconds(15));
        assertThat(app.code(at.plusSeconds(14))).isEqualTo(code);
        assertThat(app.matches(code, at.plusSeconds(14), 0)).isTrue();
        assertThat(app.matches(code, at.plusSeconds(15), 0)).isFalse();
        assertThat(app.matches(code, at.plusSeconds(15), 1)).isTrue();
        assertThat(app.matches(code, at.minusSeconds(20), 1)).isTrue();
        assertThat(app.matches(code, at.plusSeconds(40), 1)).isFalse();
        assertThat(app.matches("", at, 2)).isFalse();
    }

    @Test
    void address_isWrittenAsTheBackendDoes_andReadBack() {
        OtpAuthUri uri = OtpAuthUri.of("Owl Bank", "Jo's phone", TotpGenerator.of(TotpSecret.of("MZXW6YTBOI")));

        assertThat(uri.uri())
                .isEqualTo("otpauth://totp/Owl%20Bank:Jo%27s%20phone?secret=MZXW6YTBOI&issuer=Owl%20Bank"
                        + "&algorithm=SHA1&digits=6&period=30");
        OtpAuthUri read = OtpAuthUri.parse(uri.uri());
        assertThat(read.issuer()).isEqualTo("Owl Bank");
        assertThat(read.account()).isEqualTo("Jo's phone");
        assertThat(read.uri()).isEqualTo(uri.uri());
    }

    @ParameterizedTest
    @CsvSource({
        "otpauth://totp/jo@example.com?secret=MZXW6YTBOI, '', jo@example.com, 6 digits by SHA1 every PT30S",
        "OTPAUTH://TOTP/ACME:%20jo+1?secret=mzxw6ytboi&digits=8&period=60&algorithm=sha512,"
                + " ACME, jo+1, 8 digits by SHA512 every PT1M",
        "otpauth://totp/Old%3Ajo?secret=MZXW6YTBOI&issuer=New, New, jo, 6 digits by SHA1 every PT30S"
    })
    void addressOfOthers_isRead(String uri, String issuer, String account, String generator) {
        OtpAuthUri read = OtpAuthUri.parse(uri);

        assertThat(read.issuer()).isEqualTo(issuer);
        assertThat(read.account()).isEqualTo(account);
        assertThat(read.generator()).hasToString(generator);
    }

    @ParameterizedTest
    @CsvSource({
        "otpauth://hotp/jo?secret=MZXW6YTBOI, must begin with otpauth://totp/",
        "otpauth://totp/jo, no secret",
        "otpauth://totp/jo?secret=MZX10SECRET, character 4",
        "otpauth://totp/jo?secret=MZXW6YTBOI&digits=9, from 3 to 8",
        "otpauth://totp/jo?secret=MZXW6YTBOI&digits=x, must be a whole number",
        "otpauth://totp/jo?secret=MZXW6YTBOI&period=0, at least one",
        "otpauth://totp/jo?secret=MZXW6YTBOI&algorithm=md5, must be one of"
    })
    void whatIsNoAddress_isRefusedWithoutItsSecret(String uri, String why) {
        assertThatThrownBy(() -> OtpAuthUri.parse(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("MZX");
    }

    @Test
    void secret_isInNoText() {
        TotpSecret secret = TotpSecret.random();
        TotpGenerator generator = TotpGenerator.of(secret);

        assertThat(secret.base32()).hasSize(32).isNotEqualTo(TotpSecret.random().base32());
        assertThat(secret + "" + generator + OtpAuthUri.of("a", "b", generator)).doesNotContain(secret.base32());
    }
}
