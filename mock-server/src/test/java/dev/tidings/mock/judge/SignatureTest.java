package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.webhook.WebhookJournal;
import dev.tidings.mock.webhook.WebhookSender;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Twilio's validator and the SDK's agree on what the mock server and the SDK sign; the Node one is asked elsewhere. */
class SignatureTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private final WebhookReceiver receiver = WebhookReceiver.start();

    @AfterEach
    void stop() {
        receiver.close();
    }

    static Stream<SignedWebhook> signedByTheSdk() {
        return SignedWebhook.all(TOKEN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signedByTheSdk")
    void whatTheSdkSigns_isAcceptedByBoth(SignedWebhook webhook) throws Exception {
        WebhookVerifier ours = WebhookVerifier.of(TOKEN);
        RequestValidator theirs = new RequestValidator(TOKEN);
        if (webhook.body() != null) {
            byte[] body = webhook.body().getBytes(StandardCharsets.UTF_8);
            assertThat(theirs.validate(webhook.url(), webhook.body(), webhook.signature()))
                    .isTrue();
            assertThat(ours.isValidJson(webhook.url(), body, webhook.signature()))
                    .isTrue();
            body[0]++;
            assertThat(ours.isValidJson(webhook.url(), body, webhook.signature()))
                    .isFalse();
        } else {
            assertAccepted(TOKEN, webhook.url(), webhook.form(), webhook.signature());
        }
    }

    private static void assertAccepted(String token, String url, Map<String, String> form, String signature) {
        assertThat(new RequestValidator(token).validate(url, form, signature))
                .as("theirs: " + url)
                .isTrue();
        assertThat(WebhookVerifier.of(token).isValid(url, SignedWebhook.lists(form), signature))
                .as("ours: " + url)
                .isTrue();
        assertThat(new RequestValidator(token).validate(url + "x", form, signature))
                .isFalse();
        assertThat(WebhookVerifier.of(token).isValid(url + "x", SignedWebhook.lists(form), signature))
                .isFalse();
        assertThat(new RequestValidator("x" + token).validate(url, form, signature))
                .isFalse();
        assertThat(WebhookVerifier.of("x" + token).isValid(url, SignedWebhook.lists(form), signature))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/status",
                "/status?x=1&y=2",
                "/status?name=Gr%C3%BC%C3%9Fe%20%F0%9F%91%8D&empty=",
                "/a%2Fb/?MessageStatus=not+this+one",
                "/status?b=2&a=1#rc=2&rp=all"
            })
    void callbacksOfTheMock_areAcceptedByBoth(String path) {
        try (MockServer mock =
                MockServer.builder().virtualClock().exchangeListener(judging).start()) {
            MockAccount sub = mock.account().newSubaccount("Department");
            String subFrom = sub.provision("+14155550177").address();
            send(Door.of(mock), "+14155550100", path);
            send(Door.of(mock).as(sub), subFrom, path);
            mock.clock().settle();
            assertThat(receiver.awaitCount(4)).hasSize(4).allSatisfy(each -> {
                assertThat(each.url()).isEqualTo(receiver.url(path.replaceAll("#.*", "")));
                assertThat(each.method()).isEqualTo("POST");
                boolean parents = each.parameters().get("From").equals("+14155550100");
                String token = parents ? mock.authToken() : sub.authToken();
                assertAccepted(token, each.url(), each.parameters(), each.signature());
            });
        }
    }

    private void send(Door door, String from, String path) {
        Door.Answer answer = door.post(
                "/Messages.json",
                "To",
                "+14155550123",
                "From",
                from,
                "Body",
                "Grüße 👍",
                "StatusCallback",
                receiver.url(path));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    /** Status callbacks are always POST; this is how inbound messages are told of where GET was asked for. */
    @Test
    void getWebhooks_areAcceptedByBoth() {
        try (World world = new World(new VirtualClock(Pace.START), 1);
                WebhookSender sender = WebhookSender.of(world, WebhookJournal.ofLast(10), any -> java.util.List.of())) {
            Parameters parameters = Parameters.builder()
                    .add("To", "+14155550123")
                    .add("Body", "Grüße 👍 & = + %")
                    .build();
            for (String path : new String[] {"/in", "/in?app=7"}) {
                sender.send(new WebhookCall(
                        "AC1", "lane", "inbound", receiver.url(path), "GET", parameters, null, "token", TOKEN, null));
            }
            assertThat(receiver.awaitCount(2)).allSatisfy(each -> {
                assertThat(each.method()).isEqualTo("GET");
                assertThat(each.url()).contains("To=%2B14155550123");
                assertAccepted(TOKEN, each.url(), Map.of(), each.signature());
            });
        }
    }
}
