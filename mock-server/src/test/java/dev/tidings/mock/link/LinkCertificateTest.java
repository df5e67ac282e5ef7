package dev.tidings.mock.link;

import static dev.tidings.mock.judge.JudgedRoutes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.wire.Dates;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates that are uploaded, or requested, and what becomes of them as time goes by. */
class LinkCertificateTest {
    private static final TestAuthority AUTHORITY = TestAuthority.INSTANCE;
    private static final Instant EXPIRES = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant PAST = Instant.parse("2026-02-28T00:00:00Z");
    private static final String GOOD = AUTHORITY.certificate(AUTHORITY.ec, LinkRoom.HOST, EXPIRES);
    private static final String KEY = TestAuthority.pkcs8(AUTHORITY.ec);

    private final LinkRoom room = new LinkRoom();

    private Response upload(String pem) {
        return room.routes.post(room.path("/Certificate"), LinkRoom.form("TlsCert", pem));
    }

    private JsonNode certificate() {
        return json(room.routes.get(room.path("/Certificate")));
    }

    private JsonNode certificateV2() {
        return json(room.routes.get(room.path("/Certificate").replace("/v1", "/v2")));
    }

    static Stream<Arguments> unusable() {
        String cut = GOOD.replaceFirst("\n[^-\n]{64}\n", "\n");
        return Stream.of(
                Arguments.of("nothing", "", 30120),
                Arguments.of("no PEM", "a certificate", 30120),
                Arguments.of("no key", GOOD + AUTHORITY.chain(EXPIRES), 30116),
                Arguments.of("no certificate", KEY, 30116),
                Arguments.of("a certificate that is cut", cut + KEY, 30117),
                Arguments.of(
                        "a certificate that is no Base64",
                        TestAuthority.pem("CERTIFICATE", new byte[] {1}) + KEY,
                        30117),
                Arguments.of(
                        "a key that is cut",
                        GOOD + TestAuthority.pem("PRIVATE KEY", new byte[] {48, 3, 2, 1, 0}),
                        30118),
                Arguments.of("a key that is encrypted", GOOD + KEY.replace("PRIVATE", "ENCRYPTED PRIVATE"), 30118),
                Arguments.of("another key", GOOD + TestAuthority.pkcs8(AUTHORITY.otherEc), 30119),
                Arguments.of("a key of another kind", GOOD + TestAuthority.pkcs8(AUTHORITY.rsa), 30119),
                Arguments.of("an older key of another kind", GOOD + TestAuthority.pkcs1(AUTHORITY.rsa), 30119),
                Arguments.of(
                        "an older key of the other kind",
                        AUTHORITY.certificate(AUTHORITY.rsa, LinkRoom.HOST, EXPIRES) + TestAuthority.sec1(AUTHORITY.ec),
                        30119),
                Arguments.of(
                        "a self-signed one",
                        TestAuthority.selfSigned(AUTHORITY.ec, LinkRoom.HOST, EXPIRES) + KEY,
                        30129),
                Arguments.of("an expired one", AUTHORITY.certificate(AUTHORITY.ec, LinkRoom.HOST, PAST) + KEY, 30102),
                Arguments.of("an expired chain", GOOD + AUTHORITY.chain(PAST) + KEY, 30102));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("unusable")
    void upload_isRefusedForWhatIsWrongWithIt(String what, String pem, int code) {
        Response answer = upload(pem);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(json(answer).path("code").asInt()).as(what).isEqualTo(code);
        assertThat(room.links.certificates().of(room.domain.sid())).isEmpty();
    }

    static Stream<String> usable() {
        String rsa = AUTHORITY.certificate(AUTHORITY.rsa, LinkRoom.HOST, EXPIRES);
        return Stream.of(
                GOOD + AUTHORITY.chain(EXPIRES) + KEY,
                KEY + GOOD,
                (GOOD + KEY).replace("\n", ""),
                GOOD.replace("\n", "\r\n") + TestAuthority.sec1(AUTHORITY.ec),
                rsa + TestAuthority.pkcs8(AUTHORITY.rsa),
                rsa + TestAuthority.pkcs1(AUTHORITY.rsa),
                AUTHORITY.certificate(AUTHORITY.ec, "*.example.com", EXPIRES) + KEY,
                AUTHORITY.certificateByCommonName(AUTHORITY.ec, LinkRoom.HOST, EXPIRES) + KEY);
    }

    @ParameterizedTest
    @MethodSource("usable")
    void upload_isValidatedForAWhile_andThenInEffect(String pem) {
        Response answer = upload(pem);
        assertThat(answer.status()).isEqualTo(201);
        JsonNode pending = json(answer);
        assertThat(pending.path("domain_name").asText()).isEqualTo("https://go.example.com");
        assertThat(pending.path("date_expires").isNull()).isTrue();
        assertThat(pending.path("cert_in_validation").path("status").asText()).isEqualTo("pending");
        assertThat(pending.path("cert_in_validation").path("date_expires").asText())
                .isEqualTo(Dates.iso(EXPIRES));
        room.advance(LinkCertificates.VALIDATION);
        assertThat(certificate().path("date_expires").asText()).isEqualTo(Dates.iso(EXPIRES));
        assertThat(certificate().path("cert_in_validation").isNull()).isTrue();
        assertThat(room.alerted()).isEmpty();
    }

    @Test
    void theOneBefore_staysInEffectUntilTheNewOneIsValidated() {
        upload(GOOD + KEY);
        room.advance(LinkCertificates.VALIDATION);
        Instant later = EXPIRES.plus(Duration.ofDays(300));
        Response second = upload(AUTHORITY.certificate(AUTHORITY.ec, LinkRoom.HOST, later) + KEY);
        assertThat(second.status()).isEqualTo(200);
        assertThat(json(second).path("date_expires").asText()).isEqualTo(Dates.iso(EXPIRES));
        assertThat(json(second).path("cert_in_validation").path("date_expires").asText())
                .isEqualTo(Dates.iso(later));
        room.throughASnapshot();
        room.advance(LinkCertificates.VALIDATION);
        assertThat(certificate().path("date_expires").asText()).isEqualTo(Dates.iso(later));
        room.advance(Duration.between(room.now(), EXPIRES.plusSeconds(1)));
        assertThat(room.alerted()).as("the old one's end is nobody's business").isEmpty();
    }

    @Test
    void certificateForAnotherHost_isNeverInEffect() {
        upload(AUTHORITY.certificate(AUTHORITY.ec, "other.example.com", EXPIRES) + KEY);
        room.advance(LinkCertificates.VALIDATION);
        assertThat(certificate().path("date_expires").isNull()).isTrue();
        assertThat(certificate().path("cert_in_validation").isNull()).isTrue();
        assertThat(room.alerted()).containsExactly(30132);
    }

    @Test
    void uploadedCertificate_isWarnedOf_andExpires() {
        upload(GOOD + KEY);
        room.advance(Duration.between(room.now(), EXPIRES.minus(LinkCertificates.NOTICE)));
        assertThat(room.alerted()).containsExactly(30131);
        assertThat(room.lastAlert().level().wire()).isEqualTo("warning");
        room.throughASnapshot();
        room.advance(LinkCertificates.NOTICE);
        assertThat(room.alerted()).containsExactly(30131, 30102);
        assertThat(room.lastAlert().resourceSid()).isEqualTo(room.domain.sid());
    }

    @Test
    void certificateThatIsNearlyOver_isWarnedOfAtOnce() {
        upload(AUTHORITY.certificate(AUTHORITY.ec, LinkRoom.HOST, LinkRoom.START.plus(Duration.ofDays(3))) + KEY);
        room.advance(LinkCertificates.VALIDATION);
        assertThat(room.alerted()).containsExactly(30131);
    }

    @Test
    void certificate_isDeleted() {
        assertThat(room.routes.get(room.path("/Certificate")).status()).isEqualTo(404);
        assertThat(room.routes.delete(room.path("/Certificate")).status()).isEqualTo(404);
        upload(GOOD + KEY);
        assertThat(room.routes.delete(room.path("/Certificate")).status()).isEqualTo(204);
        assertThat(room.routes.get(room.path("/Certificate")).status()).isEqualTo(404);
        room.advance(Duration.ofDays(400));
        assertThat(room.alerted()).isEmpty();
        assertThat(upload(GOOD.replace(
                                        GOOD,
                                        AUTHORITY.certificate(
                                                AUTHORITY.ec,
                                                LinkRoom.HOST,
                                                room.now().plusSeconds(1)))
                                + KEY)
                        .status())
                .isEqualTo(201);
    }

    private Response request() {
        return room.routes.post(room.path("/RequestManagedCert"), "");
    }

    @Test
    void managedCertificate_isIssuedAfterAWhile_andRenewedForEver() {
        Response answer = request();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(json(answer).path("managed").asBoolean()).isTrue();
        assertThat(json(answer).path("requesting").asBoolean()).isTrue();
        assertThat(json(answer).path("date_expires").isNull()).isTrue();
        assertThat(certificateV2().path("cert_in_validation").isNull()).isTrue();
        assertThat(request().status()).isEqualTo(200);
        room.throughASnapshot();
        room.advance(LinkCertificates.ISSUING);
        JsonNode issued = certificateV2();
        assertThat(issued.path("managed").asBoolean()).isTrue();
        assertThat(issued.path("requesting").asBoolean()).isFalse();
        assertThat(issued.path("date_expires").asText())
                .isEqualTo(Dates.iso(room.now().plus(LinkCertificates.MANAGED)));
        room.advance(Duration.ofDays(3_650));
        assertThat(Instant.parse(certificateV2().path("date_expires").asText())).isAfter(room.now());
        assertThat(room.alerted()).isEmpty();
    }

    @Test
    void managedCertificate_needsADomainThatPointsHere() {
        room.change(standing -> standing.withDnsProblem("no CNAME"));
        request();
        room.advance(LinkCertificates.ISSUING);
        assertThat(room.alerted()).containsExactly(30135);
        assertThat(certificateV2().path("requesting").asBoolean()).isFalse();
        assertThat(certificateV2().path("date_expires").isNull()).isTrue();

        room.change(standing -> standing.withDnsProblem(null));
        assertThat(request().status()).isEqualTo(200);
        room.advance(LinkCertificates.ISSUING);
        Instant end = room.now().plus(LinkCertificates.MANAGED);
        room.change(standing -> standing.withDnsProblem("no CNAME"));
        room.advance(LinkCertificates.MANAGED.minus(LinkCertificates.NOTICE));
        assertThat(room.alerted()).containsExactly(30135, 30136);
        room.advance(LinkCertificates.AGAIN);
        assertThat(room.alerted()).containsExactly(30135, 30136, 30136);
        room.change(standing -> standing.withDnsProblem(null));
        room.advance(LinkCertificates.AGAIN);
        assertThat(Instant.parse(certificateV2().path("date_expires").asText())).isAfter(end);
        room.advance(Duration.ofDays(200));
        assertThat(room.alerted()).hasSize(3);
    }

    @Test
    void uploadedCertificate_endsARequest() {
        request();
        JsonNode uploaded = json(upload(GOOD + KEY));
        assertThat(uploaded.path("cert_in_validation").path("status").asText()).isEqualTo("pending");
        room.advance(LinkCertificates.ISSUING);
        assertThat(certificateV2().path("managed").asBoolean()).isFalse();
        assertThat(certificateV2().path("date_expires").asText()).isEqualTo(Dates.iso(EXPIRES));
    }
}
