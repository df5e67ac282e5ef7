package dev.tidings.mock.otp;

import static dev.tidings.mock.otp.OtpDesk.ANN;
import static dev.tidings.mock.otp.OtpDesk.must;
import static dev.tidings.mock.otp.OtpDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.otp.OtpDesk.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set beside the API, through the admin API and in process. */
class ConsoleTest {
    private final OtpDesk desk = new OtpDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private String path() {
        return "/verify/services/" + desk.service + "/console";
    }

    @Test
    void theAdminApi_changesOnlyWhatItIsTold() {
        JsonNode usual = desk.door.admin(path());
        assertThat(usual.path("validity").asText()).isEqualTo("PT10M");
        assertThat(usual.path("channels_off")).isEmpty();
        must(200, desk.door.admin("PUT", path(), "{\"validity\":\"PT3M\",\"burst\":{\"most\":1,\"within\":\"PT2S\"}}"));
        JsonNode next = must(
                200, desk.door.admin("PUT", path(), "{\"channels_off\":[\"call\"],\"hindrances\":[\"no_mailer\"]}"));
        assertThat(next.path("validity").asText()).isEqualTo("PT3M");
        assertThat(next.at("/burst/within").asText()).isEqualTo("PT2S");
        assertThat(refusal(desk.start(ANN, "call"))).isEqualTo(new Refusal(400, 60223));
        assertThat(refusal(desk.start("ann@example.com", "email"))).isEqualTo(new Refusal(400, 60217));
        desk.started(ANN, "sms");
        assertThat(refusal(desk.start(ANN, "sms"))).isEqualTo(new Refusal(429, 60212));
        assertThat(desk.mock.account().verify().console(desk.service).validity())
                .isEqualTo(Duration.ofMinutes(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"validity\":\"PT1M\"}",
                "{\"validity\":\"PT25H\"}",
                "{\"channels_off\":[\"push\"]}",
                "{\"hindrances\":[\"bad_luck\"]}",
                "{\"burst\":{\"most\":0,\"within\":\"PT2S\"}}",
                "{\"burst\":{\"most\":2}}",
                "{\"burst\":{\"most\":2,\"within\":\"PT0S\"}}",
                "{\"valid\":\"PT3M\"}",
            })
    void whatCannotBe_isRefused_andChangesNothing(String body) {
        JsonNode before = desk.door.admin(path());
        assertThat(desk.door.admin("PUT", path(), body).status()).isEqualTo(400);
        assertThat(desk.door.admin(path())).isEqualTo(before);
    }

    @Test
    void silentAuth_isSetByNumber() {
        String line = "/verify/sna/%2B14155550123";
        assertThat(desk.door.admin(line).path("eligible").asBoolean()).isFalse();
        must(200, desk.door.admin("PUT", line, "{\"eligible\":true}"));
        must(200, desk.door.admin("PUT", line, "{\"error_code\":60531}"));
        assertThat(desk.started(ANN, "auto", "DeviceIp", "2001:db8::7")
                        .path("channel")
                        .asText())
                .isEqualTo("sna");
        assertThat(desk.door.admin("PUT", line, "{\"error_code\":7}").status()).isEqualTo(400);
        assertThat(desk.door.admin("GET", "/verify/sna/nobody", "").status()).isEqualTo(400);
        assertThat(desk.door.admin("GET", "/verify/services/VA1/console", "").status())
                .isEqualTo(404);
    }

    @Test
    void handles_refuseWhatIsNotThere() {
        assertThatThrownBy(() -> desk.mock.account().verify().console("VA1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.mock.account().verify().silentAuth("nobody", true, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.mock.handset(ANN).open("https://localhost/sna/1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.mock.handset("nobody")).isInstanceOf(IllegalArgumentException.class);
    }
}
