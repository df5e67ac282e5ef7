package dev.tidings.mock.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tidings.mock.wire.ApiError;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The verification of passkeys, by figures that others published: the test vectors of WebAuthn Level 3 for an ES256 credential
 * without attestation (https://www.w3.org/TR/webauthn-3/#sctn-test-vectors-none-es256), and the answer of an authenticator in
 * the example of Twilio's OpenAPI file.
 */
class WebAuthnTest {
    private static final String SERVICE = "VA" + "1".repeat(32);

    /** Of the specification. */
    private static final Answer.Registration REGISTRATION = new Answer.Registration(
            null,
            null,
            hex(
                    "7b2274797065223a22776562617574686e2e637265617465222c226368616c6c656e6765223a22414d4d507434557878475453746e6364"
                            + "7134313759447742466938767049612d7077386f4f755657345441222c226f726967696e223a2268747470733a2f2f6578616d706c652e"
                            + "6f7267222c2263726f73734f726967696e223a66616c73652c22657874726144617461223a22636c69656e74446174614a534f4e206d61"
                            + "7920626520657874656e6465642077697468206164646974696f6e616c206669656c647320696e20746865206675747572652c20737563"
                            + "6820617320746869733a20426b5165446a646354427258426941774a544c4535513d3d227d"),
            hex(
                    "a363666d74646e6f6e656761747453746d74a068617574684461746158a4bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0"
                            + "f01452b2e4b559000000008446ccb9ab1db374750b2367ff6f3a1f0020f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff"
                            + "3ec330084be4a5010203262001215820afefa16f97ca9b2d23eb86ccb64098d20db90856062eb249c33a9b672f26df61225820930a56b8"
                            + "7a2fca66334b03458abf879717c12cc68ed73290af2e2664796b9220"),
            List.of());

    private static final Ceremony REGISTERING = new Ceremony(
            text(hex("00c30fb78531c464d2b6771dab8d7b603c01162f2fa486bea70f283ae556e130")),
            "example.org",
            List.of("https://example.org"),
            false);

    private static final Answer.Assertion ASSERTION = new Answer.Assertion(
            text(hex("f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff3ec330084be4")),
            null,
            hex(
                    "7b2274797065223a22776562617574686e2e676574222c226368616c6c656e6765223a224f63446e55685158756c5455506f334a5558543049"
                            + "393770767a7a59425039745a63685879617630314167222c226f726967696e223a2268747470733a2f2f6578616d706c652e6f7267222c"
                            + "2263726f73734f726967696e223a66616c73657d"),
            hex("bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b51900000000"),
            hex(
                    "3046022100f50a4e2e4409249c4a853ba361282f09841df4dd4547a13a87780218deffcd380221008480ac0f0b93538174f575bf11a1dd5d78"
                            + "c6e486013f937295ea13653e331e87"),
            null);

    private static final Ceremony SIGNING_IN = new Ceremony(
            text(hex("39c0e7521417ba54d43e8dc95174f423dee9bf3cd804ff6d65c857c9abf4d408")),
            "example.org",
            List.of("https://example.org"),
            false);

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Credential credential() {
        WebAuthn.Registered made = WebAuthn.register(REGISTRATION, REGISTERING);
        return new Credential(
                made.id(),
                "YF" + "1".repeat(32),
                "YE" + "1".repeat(32),
                SERVICE,
                made.attested(),
                made.state(),
                List.of());
    }

    @Test
    void registrationOfTheSpecification_isVerified() {
        WebAuthn.Registered made = WebAuthn.register(REGISTRATION, REGISTERING);

        assertThat(made.id()).isEqualTo(ASSERTION.id());
        assertThat(made.state()).isEqualTo(new Credential.State(0, false, true, true));
    }

    @Test
    void challenges_areReadAsTheSpecificationWritesThem() {
        assertThat(WebAuthn.challenge(REGISTRATION)).isEqualTo(REGISTERING.challenge());
        assertThat(WebAuthn.challenge(ASSERTION)).isEqualTo(SIGNING_IN.challenge());
    }

    @Test
    void authenticationOfTheSpecification_isVerified() {
        assertThat(WebAuthn.authenticate(ASSERTION, credential(), SIGNING_IN))
                .isEqualTo(new Credential.State(0, false, true, true));
    }

    @Test
    void registrationInTheExampleOfTwilio_isVerified() {
        Answer.Registration example = new Answer.Registration(
                null,
                "platform",
                Base64.getUrlDecoder()
                        .decode(
                                "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiV1VZd05EaGtNV0UzWldNellUSmhOamszTURBMU9XTXlO"
                                        + "elkyWW1Kak4yVXdaZyIsIm9yaWdpbiI6Imh0dHBzOi8vZXhhbXBsZS5jb20iLCJjcm9zc09yaWdpbiI6ZmFsc2V9"),
                Base64.getUrlDecoder()
                        .decode(
                                "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YViko3mm9u6vuaVeN4wRgDTidR5oL6ufLTCrE9ISVYbOGUdFAAAAAAAAAAAA"
                                        + "AAAAAAAAAAAAAAAAIOskpoSXeqhlDArYYqrM8m-DneFOkxZ9L9wy8_tRGazUpQECAyYgASFYIOP8op-6gZJ1H0wHNLe2"
                                        + "k7cgBqaSUR4pdcBqtOHPaYUhIlggsXZWuWfZS-6YpbeU9dsB2UoroACSKXJOrdE_auaUIf4"),
                List.of("internal"));
        Ceremony ceremony = new Ceremony(
                "WUYwNDhkMWE3ZWMzYTJhNjk3MDA1OWMyNzY2YmJjN2UwZg", "example.com", List.of("https://example.com"), true);

        assertThat(WebAuthn.register(example, ceremony).id()).isEqualTo("6ySmhJd6qGUMCthiqszyb4Od4U6TFn0v3DLz-1EZrNQ");
    }

    @ParameterizedTest
    @CsvSource({
        "AAAA, example.org, https://example.org,       false, 60380",
        "'',   example.org, https://example.com,       false, 60382",
        "'',   example.org, https://login.example.org, false, 60382",
        "'',   example.org, https://example.org:8443,  false, 60382",
        "'',   example.org, http://example.org,        false, 60382",
        "'',   org,         https://example.org,       false, 60382",
        "'',   example.org, https://example.org,       true,  60379"
    })
    void otherCeremony_isRefused(String prefix, String rpId, String origin, boolean userVerification, int code) {
        String challenge = prefix + SIGNING_IN.challenge().substring(prefix.length());

        assertThat(refusal(() -> WebAuthn.authenticate(
                        ASSERTION, credential(), new Ceremony(challenge, rpId, List.of(origin), userVerification))))
                .isEqualTo(code);
        assertThat(refusal(() -> WebAuthn.register(
                        REGISTRATION,
                        new Ceremony(
                                prefix + REGISTERING.challenge().substring(prefix.length()),
                                rpId,
                                List.of(origin),
                                userVerification))))
                .isEqualTo(code);
    }

    /** Whatever single bit somebody changes on the way, the answer is refused: never taken, and never a fault of ours. */
    @ParameterizedTest
    @CsvSource({"clientData", "authenticatorData", "signature"})
    void changedAssertion_isRefused(String part) {
        Credential credential = credential();
        byte[] whole = part(part);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] changed = whole.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Answer.Assertion answer = new Answer.Assertion(
                    ASSERTION.id(),
                    null,
                    part.equals("clientData") ? changed : ASSERTION.clientData(),
                    part.equals("authenticatorData") ? changed : ASSERTION.authenticatorData(),
                    part.equals("signature") ? changed : ASSERTION.signature(),
                    null);
            assertThat(refusal(() -> WebAuthn.authenticate(answer, credential, SIGNING_IN)))
                    .as("bit %s of %s", bit, part)
                    .isNotNull();
        }
    }

    private static byte[] part(String name) {
        return switch (name) {
            case "clientData" -> ASSERTION.clientData();
            case "authenticatorData" -> ASSERTION.authenticatorData();
            default -> ASSERTION.signature();
        };
    }

    static Stream<byte[]> broken() {
        return Stream.of(
                new byte[0], new byte[1], new byte[] {(byte) 0xa3}, hex("a0"), hex("f6"), hex("5bffffffffffffffff"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsNoAnswer_isRefused(byte[] broken) {
        assertThat(refusal(() -> WebAuthn.register(
                        new Answer.Registration(null, null, REGISTRATION.clientData(), broken, List.of()),
                        REGISTERING)))
                .isIn(60386, 60387);
        assertThat(refusal(() -> WebAuthn.challenge(
                        new Answer.Registration(null, null, broken, REGISTRATION.attestation(), List.of()))))
                .isEqualTo(60380);
        assertThat(refusal(() -> WebAuthn.authenticate(
                        new Answer.Assertion(ASSERTION.id(), null, ASSERTION.clientData(), broken, new byte[0], null),
                        credential(),
                        SIGNING_IN)))
                .isIn(60379, 60381);
    }

    private static Integer refusal(Runnable call) {
        ApiError refusal = catchThrowableOfType(ApiError.class, call::run);
        return refusal == null ? null : refusal.code();
    }
}
