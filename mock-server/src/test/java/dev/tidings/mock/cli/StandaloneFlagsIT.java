package dev.tidings.mock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each flag of the jar does to a message that is sent to it. */
class StandaloneFlagsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DEFAULT = "AC00000000000000000000000000000001:00000000000000000000000000000001";
    private static final String FIRST = "AC11111111111111111111111111111111:one";
    private static final String SECOND = "AC22222222222222222222222222222222:two";

    /** The default account is there, listens on its port, and sends from everything it owns. */
    @Test
    void withoutFlags_theStarterWorldSendsAtPort4010() throws Exception {
        Assumptions.assumeTrue(free(4010), "port 4010 is taken on this machine");
        try (Program program = Program.start()) {
            assertThat(program.readyLine()).isEqualTo("Tidings mock server ready at http://127.0.0.1:4010");
            for (String from : new String[] {"+14155550100", "+14155550101", "+18335550100", "55501"}) {
                assertThat(send(program, DEFAULT, from, "+14155550123"))
                        .as(from)
                        .isEqualTo("201");
            }
            assertThat(send(program, DEFAULT, "+447400123456", "+447400555555")).isEqualTo("201");
        }
    }

    /** Each row: the flags, who sends from and to where, and the answer without and with the flags. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--any-account --any-sender, AC33333333333333333333333333333333:three, +14155559999, +14155550123, 401 20003, 201",
        "--any-sender, " + DEFAULT + ", +14155559999, +14155550123, 400 21659, 201",
        "--account " + FIRST + " --account " + SECOND + " --any-sender, " + SECOND
                + ", +14155550100, +14155550123, 401 20003, 201",
        "--strict-numbers, " + DEFAULT + ", +14155550100, +15551234567, 201, 400 21211",
        "--account " + FIRST + ", " + FIRST + ", +14155550100, +14155550123, 401 20003, 201",
        "--account " + FIRST + ", " + DEFAULT + ", +14155550100, +14155550123, 201, 401 20003"
    })
    void aFlag_changesTheAnswer(String flags, String account, String from, String to, String without, String with)
            throws Exception {
        try (Program program = Program.start("--port", "0")) {
            assertThat(send(program, account, from, to)).isEqualTo(without);
        }
        try (Program program = Program.start(("--port 0 " + flags).split(" "))) {
            assertThat(send(program, account, from, to)).isEqualTo(with);
        }
    }

    @Test
    void accounts_mayBeSeveral() throws Exception {
        try (Program program = Program.start("--port", "0", "--account", FIRST, "--account", SECOND)) {
            assertThat(send(program, FIRST, "+14155550100", "+14155550123")).isEqualTo("201");
            assertThat(send(program, SECOND, "+14155550100", "+14155550123")).isEqualTo("400 21660");
        }
    }

    /** A seed repeats what happened; another one, or none, does not. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "-7", "9223372036854775807"})
    void seed_repeatsSids(String seed) throws Exception {
        Set<String> sids = new LinkedHashSet<>();
        for (String flags : new String[] {"--seed " + seed, "--seed " + seed, "--seed 99"}) {
            try (Program program = Program.start(("--port 0 --clock virtual " + flags).split(" "))) {
                JsonNode created = post(program, DEFAULT, "+14155550100", "+14155550123");
                sids.add(created.path("sid").asText());
            }
        }
        assertThat(sids).hasSize(2);
    }

    private static String send(Program program, String account, String from, String to) throws Exception {
        JsonNode answer = post(program, account, from, to);
        return answer.has("code")
                ? answer.path("status").asText() + " " + answer.path("code").asText()
                : answer.path("sid").asText().startsWith("SM") ? "201" : answer.toString();
    }

    private static JsonNode post(Program program, String account, String from, String to) throws Exception {
        String form = "From=" + encoded(from) + "&To=" + encoded(to) + "&Body=Hi";
        String sid = account.substring(0, account.indexOf(':'));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(program.url() + "/2010-04-01/Accounts/" + sid + "/Messages.json"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return JSON.readTree(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean free(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
