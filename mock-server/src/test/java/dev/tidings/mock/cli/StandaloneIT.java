package dev.tidings.mock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar as a user runs it: flags, lines, exit codes. */
class StandaloneIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readyLine_isTheOnlyLineOfStandardOutput_andSigtermEndsWell() throws Exception {
        try (Program program = Program.start("--port", "0")) {
            assertThat(program.readyLine()).matches("Tidings mock server ready at http://127\\.0\\.0\\.1:\\d+");
            assertThat(admin(program, "/health").path("status").asText()).isEqualTo("up");
            assertThat(program.terminate()).isZero();
            assertThat(program.remainingOutput()).isEmpty();
            assertThat(program.errorLines()).isNotEmpty().allMatch(line -> line.matches("\\S+Z INFO \\w+: .*"));
        }
    }

    @Test
    void virtualClock_startsWhereItIsTold() throws Exception {
        try (Program program = Program.start(
                "--port", "0", "--clock", "virtual", "--start-time", "2027-01-01T00:00:00Z", "--seed", "5")) {
            JsonNode health = admin(program, "/health");
            assertThat(health.path("now").asText()).isEqualTo("2027-01-01T00:00:00Z");
            assertThat(health.path("clock").asText()).isEqualTo("virtual");
            assertThat(health.path("seed").asLong()).isEqualTo(5);
        }
    }

    @Test
    void realClock_runsAsFastAsItIsTold() throws Exception {
        try (Program program =
                Program.start("--port", "0", "--clock=real", "--start-time=2027-01-01T00:00:00Z", "--speed=1000000")) {
            assertThat(admin(program, "/health").path("now").asText()).isGreaterThan("2027-01-01T00:10:00Z");
        }
    }

    @Test
    void seed_isPrinted() throws Exception {
        try (Program program = Program.start("--port", "0")) {
            long seed = admin(program, "/health").path("seed").asLong();
            program.terminate();
            assertThat(program.errorLines()).anyMatch(line -> line.endsWith(": seed " + seed));
        }
    }

    @Test
    void host_isListenedOn() throws Exception {
        try (Program program = Program.start("--port", "0", "--host", "localhost")) {
            assertThat(program.readyLine()).startsWith("Tidings mock server ready at http://localhost:");
            assertThat(admin(program, "/health").path("status").asText()).isEqualTo("up");
        }
        try (Program program = Program.start("--port", "0", "--host", "0.0.0.0")) {
            assertThat(program.readyLine()).startsWith("Tidings mock server ready at http://127.0.0.1:");
            assertThat(admin(program, "/health").path("status").asText()).isEqualTo("up");
        }
    }

    @Test
    void takenPort_isOneLineAndAFailure() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
                Program program = Program.start("--port", Integer.toString(taken.getLocalPort()))) {
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.remainingOutput()).isEmpty();
            assertThat(program.errorLines())
                    .singleElement()
                    .asString()
                    .contains("cannot listen on 127.0.0.1:" + taken.getLocalPort());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--prot 1|unknown argument --prot",
                "--proxy-port 8080|unknown argument --proxy-port",
                "--config mock.yaml|unknown argument --config",
                "serve|unknown argument serve",
                "--port|--port needs a value",
                "--port http|--port is \"http\": must be a number from 0 to 65535",
                "--port 65536|--port: port is \"65536\": must be from 0 to 65535",
                "--port 1 --port 2|--port",
                "--account AC1:x|--account: account SID is \"AC1\": must be AC and 32 hexadecimal digits",
                "--account nonsense|--account is \"nonsense\": must be SID:TOKEN",
                "--clock broken|--clock is \"broken\": must be real or virtual",
                "--start-time 1969-12-31T23:59:59Z|--start-time: start time is \"1969-12-31T23:59:59Z\": must be from 1970",
                "--start-time +10000-01-01T00:00:00Z|--start-time: start time is",
                "--start-time today|--start-time is \"today\": must be an ISO 8601 instant",
                "--speed fast|--speed is \"fast\": must be a positive number",
                "--speed 0|--speed: speed is \"0.0\": must be a positive number",
                "--speed 1e12|--speed: speed is \"1.0E12\": must be a positive number, at most 1000000",
                "--clock virtual --speed 2|--speed is \"2.0\": must be left out with --clock virtual",
                "--seed x|--seed is \"x\": must be a whole number of 64 bits",
                "--any-account=yes|--any-account",
            })
    void wrongFlags_areNamedInOneLine_thenUsage_exit64(String flags, String reason) throws Exception {
        try (Program program = Program.start(flags.split(" "))) {
            assertThat(program.exitCode()).isEqualTo(64);
            assertThat(program.remainingOutput()).isEmpty();
            List<String> lines = program.errorLines();
            assertThat(lines.get(0)).contains(reason);
            assertThat(lines.get(1)).startsWith("Usage: java -jar tidings-mock-server.jar");
        }
    }

    @Test
    void help_namesEveryFlag() throws Exception {
        try (Program program = Program.start("--help")) {
            assertThat(program.exitCode()).isZero();
            assertThat(String.join("\n", program.remainingOutput()))
                    .contains(
                            "--port",
                            "--host",
                            "--account",
                            "--any-account",
                            "--any-sender",
                            "--strict-numbers",
                            "--clock",
                            "--start-time",
                            "--speed",
                            "--seed",
                            "--help",
                            "--version");
            assertThat(program.errorLines()).isEmpty();
        }
    }

    @Test
    void version_isPrinted() throws Exception {
        try (Program program = Program.start("--version")) {
            assertThat(program.exitCode()).isZero();
            assertThat(program.remainingOutput())
                    .containsExactly("Tidings mock server " + dev.tidings.mock.MockServer.version());
        }
    }

    private static JsonNode admin(Program program, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(program.url() + "/mock/v1" + path))
                .build();
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body());
    }
}
