package dev.tidings.mock;

import static dev.tidings.mock.network.CallMatch.calls;
import static dev.tidings.mock.network.Fate.delivered;
import static dev.tidings.mock.network.Fate.undelivered;
import static dev.tidings.mock.network.Fault.acceptedThen;
import static dev.tidings.mock.network.Fault.acceptedThenDropped;
import static dev.tidings.mock.network.Fault.cut;
import static dev.tidings.mock.network.Fault.dropped;
import static dev.tidings.mock.network.Fault.refused;
import static dev.tidings.mock.network.Fault.slow;
import static dev.tidings.mock.network.Fault.trickled;
import static dev.tidings.mock.network.MessageMatch.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.account.ApiKey;
import dev.tidings.mock.judge.Judging;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.Fault;
import dev.tidings.mock.network.Rule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rules as a test in Java sets them. */
class MockRulesTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final MockServer mock = MockServer.builder()
            .virtualClock()
            .seed(5)
            .exchangeListener(judging)
            .start();
    private final MockRules rules = mock.rules();

    @AfterEach
    void close() {
        mock.close();
    }

    @Test
    void rules_readAsSentences_andAreListedInOrder() {
        Rule first = rules.when(messages().to("+1415*").body("code"))
                .nth(3)
                .then(undelivered(30003).after(Duration.ofSeconds(2)));
        Rule second = rules.when(calls().post("*Messages.json"))
                .named("busy")
                .first(2)
                .then(refused(429).retryAfter(Duration.ofSeconds(1)));
        assertThat(rules.list()).containsExactly(first, second);
        assertThat(rules.list()).extracting(Rule::id).containsExactly("1", "busy");
        rules.remove(first);
        assertThat(rules.list()).containsExactly(second);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.standing(first))
                .withMessage("there is no rule \"1\" here");
        rules.clear();
        assertThat(rules.list()).isEmpty();
    }

    @Test
    void rulesOfAnAccount_areAboutItAlone() {
        MockAccount one = mock.newAccount();
        MockAccount other = mock.newAccount();
        Rule general = rules.when(messages()).then(delivered());
        Rule ones = one.rules().when(calls()).then(refused(503));
        Rule others = other.rules().add(Rule.when(messages()).then(undelivered()));
        assertThat(ones.accountSid()).isEqualTo(one.accountSid());
        assertThat(one.rules().list()).containsExactly(ones);
        assertThat(other.rules().list()).containsExactly(others);
        assertThat(rules.list()).containsExactly(general, ones, others);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.rules().add(ones.id("")))
                .withMessageContaining("must be about " + other.accountSid());
        assertThatIllegalArgumentException().isThrownBy(() -> other.rules().standing(ones));
        other.rules().remove(ones);
        other.rules().clear();
        assertThat(rules.list()).containsExactly(general, ones);
    }

    @Test
    void callsOfAnAccount_areKnownByPathTokenOrKey() {
        MockAccount one = mock.newAccount();
        ApiKey key = one.newApiKey("key");
        Rule rule = one.rules().when(calls()).then(refused(503));
        String services = "https://messaging.twilio.com/v1/Services";
        assertThat(status(services, key.sid(), key.secret())).isEqualTo(503);
        assertThat(status(services, one.accountSid(), one.authToken())).isEqualTo(503);
        assertThat(status(
                        "https://api.twilio.com/2010-04-01/Accounts/" + one.accountSid() + "/Nothing.json",
                        one.accountSid(),
                        one.authToken()))
                .isEqualTo(503);
        assertThat(status(services, mock.accountSid(), mock.authToken())).isNotEqualTo(503);
        assertThat(rules.standing(rule).struck()).isEqualTo(3);
    }

    private int status(String url, String username, String password) {
        String pair = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return Door.of(mock)
                .send("GET", url, HttpHeaders.of("Authorization", "Basic " + pair), "")
                .status();
    }

    private HttpResponse<String> post() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(mock.url() + "/2010-04-01/Accounts/" + mock.accountSid() + "/Nothing.json"))
                // Clients send a GET again by themselves when the connection breaks before an answer.
                .POST(HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(20))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void brokenConnections_breakOnTheSocket() throws Exception {
        for (Fault each : List.of(dropped(), acceptedThenDropped(), cut(10))) {
            Rule rule = rules.when(calls()).times(1).then(each);
            assertThatThrownBy(this::post).isInstanceOf(IOException.class);
            // then.
            assertThat(rules.standing(rule).struck()).isEqualTo(1);
            assertThat(post().statusCode()).isEqualTo(401);
        }
    }

    @Test
    void slowAnswers_takeTheirTimeOnTheSocket() throws Exception {
        Duration time = Duration.ofMillis(300);
        String truth = post().body();
        for (Fault each : List.of(slow(time), trickled(time), acceptedThen(500).delayed(time))) {
            rules.clear();
            rules.when(calls()).then(each);
            long started = System.nanoTime();
            HttpResponse<String> answer = post();
            // Timers may be early by what the clock's grain hides.
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(time.minusMillis(20));
            assertThat(answer.body())
                    .satisfies(body -> assertThat(body.equals(truth)).isEqualTo(each.answer() == null));
        }
    }

    @Test
    void network_isPromptUnlessTold() {
        MockNetwork network = mock.network();
        assertThat(network.profile("US")).isEqualTo(CarrierNetwork.prompt("US"));
        network.lifelike("US", "whatsapp");
        assertThat(network.profile("US")).isEqualTo(CarrierNetwork.lifelike("US"));
        assertThat(network.profile("whatsapp")).isEqualTo(CarrierNetwork.lifelike("whatsapp"));
        assertThat(network.profile("DE")).isEqualTo(CarrierNetwork.prompt("DE"));
        network.lifelike();
        network.profile(CarrierNetwork.prompt("US"));
        assertThat(network.profile("US")).isEqualTo(CarrierNetwork.prompt("US"));
        assertThat(network.profile("DE")).isEqualTo(CarrierNetwork.lifelike("DE"));
        mock.reset();
        assertThat(network.profile("DE")).isEqualTo(CarrierNetwork.prompt("DE"));
        network.lifelike();
        network.prompt();
        assertThat(network.profile("DE")).isEqualTo(CarrierNetwork.prompt("DE"));
    }
}
