package dev.tidings.mock.otp;

import static dev.tidings.mock.otp.OtpDesk.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.judge.JudgedServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Codes: where a test reads them, where nobody does, and what chance makes of them. */
class CodesTest {
    private final OtpDesk desk = new OtpDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void areRead_whereATestShould() {
        desk.started(ANN, "sms");
        desk.pass(Duration.ofSeconds(1));
        desk.started("ann@example.com", "email");
        assertThat(desk.mock.codes().all()).extracting(IssuedCode::to).containsExactly("ann@example.com", ANN);
        IssuedCode code = desk.mock.account().codes().to(ANN).get(0);
        assertThat(code.channel()).isEqualTo(OtpChannel.SMS);
        assertThat(code.serviceSid()).isEqualTo(desk.service);
        assertThat(code.expires()).isEqualTo(OtpDesk.START.plus(Duration.ofMinutes(10)));
        JsonNode all = desk.door
                .admin("/codes?to=%2B14155550123&service=" + desk.service)
                .path("codes");
        assertThat(all).hasSize(1);
        assertThat(all.get(0).path("code").asText()).isEqualTo(code.code());
        assertThat(all.get(0).path("verification_sid").asText()).isEqualTo(code.verificationSid());
        assertThat(desk.door.admin("/codes?to=%2B14155550124").path("codes")).isEmpty();
        desk.pass(Duration.ofMinutes(10));
        assertThat(desk.mock.codes().all()).isEmpty();
    }

    @Test
    void another_isMissing_inWordsThatHelp() {
        assertThatThrownBy(() -> desk.code(ANN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no code is pending for " + ANN)
                .hasMessageContaining("none is pending for anybody");
        desk.started("+14155550124", "sms");
        assertThatThrownBy(() -> desk.code(ANN))
                .hasMessageContaining("+14155550124")
                .message()
                .doesNotContain(desk.code("+14155550124"));
    }

    @Test
    void ofOneAccount_areNotThoseOfAnother() {
        MockAccount other = desk.mock.newAccount();
        desk.started(ANN, "sms");
        assertThat(other.codes().all()).isEmpty();
        assertThat(desk.mock.account().codes().all()).hasSize(1);
    }

    @Test
    void areInNoAnswer_noText_andNoChange() {
        List<String> told = new ArrayList<>();
        desk.mock.listen(
                (Exchange exchange) -> told.add(new String(exchange.response().body(), StandardCharsets.UTF_8)));
        JsonNode made = desk.started(ANN, "sms");
        desk.started(ANN, "call");
        String code = desk.code(ANN);
        desk.fetch(ANN);
        desk.check(ANN, desk.wrong(ANN));
        IssuedCode issued = desk.mock.codes().to(ANN).get(0);
        assertThat(issued)
                .hasToString("IssuedCode[" + made.path("sid").asText() + " by call to " + ANN
                        + ", until 2027-01-01T00:10:00Z]");
        desk.check(ANN, code);
        assertThat(told).isNotEmpty().noneMatch(each -> each.contains(code));
    }

    @Test
    void theJournalOfRequests_doesNotShowThem() {
        desk.features(OtpDesk.Switches::withCustomCode);
        desk.started(ANN, "sms", "CustomCode", "hush-77");
        desk.check(ANN, "hush-78", "SnaClientToken", "hush-79");
        String journal = desk.door.admin("/requests").toString();
        assertThat(journal).doesNotContain("hush").contains("Code=***", "CustomCode=***", "SnaClientToken=***");
    }

    @Test
    void secretsStandInNoText() {
        String secret = "s3cr3t";
        VerificationDraft draft = new VerificationDraft(
                ANN,
                null,
                OtpChannel.SMS,
                new VerificationDraft.Wording(null, null, null, null, Map.of(), null),
                secret,
                null,
                null,
                Map.of(),
                VerificationDraft.EmailLook.USUAL,
                null,
                new VerificationDraft.Device(null, false),
                true,
                Map.of());
        Verification verification = new Verification(
                "VE1",
                "VA1",
                "AC1",
                ANN,
                "US",
                OtpChannel.SMS,
                VerificationStatus.PENDING,
                secret,
                new Verification.Terms("Shop", null, true, null, Map.of()),
                null,
                List.of(),
                List.of(),
                OtpDesk.START,
                OtpDesk.START,
                OtpDesk.START);
        assertThat(List.of(
                        draft,
                        verification,
                        IssuedCode.of(verification),
                        new CheckDraft(ANN, secret, null, null, secret),
                        new Wordings.Worded(secret, secret, "en", List.of()),
                        new Trips.Parcel(OtpChannel.CALL, "+1", secret, secret),
                        new SilentAuth.Opened(0, secret),
                        new SnaTicket(secret, "VE1", "VL1", ANN, secret, false, 0)))
                .noneMatch(each -> each.toString().contains(secret));
    }

    @Test
    void theSameSeed_givesTheSameCodes_anotherOthers() {
        List<String> once = codes(11);
        assertThat(codes(11)).isEqualTo(once);
        assertThat(codes(12)).isNotEqualTo(once);
        assertThat(once).anyMatch(each -> each.startsWith("0"));
    }

    private static List<String> codes(long seed) {
        try (JudgedServer server = JudgedServer.at(OtpDesk.START, builder -> builder.seed(seed))) {
            MockServer mock = server.mock();
            String service = mock.account().verify().service().sid();
            Door door = Door.of(mock);
            return IntStream.range(0, 60)
                    .mapToObj(i -> {
                        String to = "+1415555" + (1000 + 37 * i % 9000);
                        OtpDesk.must(
                                201,
                                door.call(
                                        "POST",
                                        "/verify/v2/Services/" + service + "/Verifications",
                                        "To",
                                        to,
                                        "Channel",
                                        "call"));
                        return mock.codes().latest(to);
                    })
                    .collect(Collectors.toList());
        }
    }

    @Test
    void aSnapshot_holdsWhatIsPending_exactly() {
        desk.started(ANN, "sms");
        JsonNode silent = desk.started("+14155550124", "sna");
        desk.started("+14155550125", "call");
        desk.check(ANN, desk.wrong(ANN));
        List<IssuedCode> before = desk.mock.codes().all();
        String state = desk.door.admin("GET", "/state", "").text();
        desk.pass(Duration.ofMinutes(20));
        assertThat(desk.mock.codes().all()).isEmpty();
        assertThat(desk.door.admin("PUT", "/state", state).status()).isEqualTo(204);
        assertThat(desk.mock.codes().all()).isEqualTo(before);
        assertThat(desk.shown(ANN)).hasSize(1);
        assertThat(desk.shown("+14155550125")).hasSize(1);
        desk.mock.handset("+14155550124").open(silent.at("/sna/url").asText());
        assertThat(desk.checkSilently("+14155550124").json().path("status").asText())
                .isEqualTo("approved");
        assertThat(desk.checked(ANN, desk.code(ANN))).isEqualTo("approved");
        desk.pass(Duration.ofMinutes(10));
        assertThat(desk.mock.codes().all()).isEmpty();
    }
}
