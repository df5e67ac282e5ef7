package dev.tidings.mock.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.mock.webhook.Application.Received;
import dev.tidings.mock.wire.Forms;
import dev.tidings.mock.wire.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks as an application sees them, over real sockets. */
class WebhookSenderTest {
    private final Post post = Post.office();

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void post_isSentAsDocumented() {
        try (Application application = Application.answering(204)) {
            Parameters form = Post.form("To", "+1415 é&=", "Body", "", "Again", "b", "Again", "a");
            WebhookAnswer answer =
                    post.send(Post.call(application.url("/status?a=1&b=O'Neil"), "POST", "SM1", form, null));
            assertThat(answer).isEqualTo(new WebhookAnswer(204, null, "", 0, answer.attempts()));
            Received request = application.received().get(0);
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.target()).isEqualTo("/status?a=1&b=O'Neil");
            assertThat(request.body()).isEqualTo("To=%2B1415+%C3%A9%26%3D&Body=&Again=b&Again=a");
            assertThat(request.headers())
                    .containsEntry("host", "127.0.0.1:" + application.port())
                    .containsEntry("user-agent", "TwilioProxy/1.1")
                    .containsEntry("accept", "*/*")
                    .containsEntry("accept-encoding", "gzip")
                    .containsEntry("cache-control", "max-age=259200")
                    .containsEntry("content-type", "application/x-www-form-urlencoded; charset=utf-8")
                    .containsEntry("i-twilio-idempotency-token", "token-1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status", "/status?x=1&y=a%20b", "", "/a%2Fb/?q", "/status#ct=2000&rc=2"})
    void signature_isAcceptedByTheOfficialValidator(String target) {
        try (Application application = Application.answering(200)) {
            post.post(application.url(target));
            Received request = application.received().get(0);
            assertThat(validates("http://" + request.header("Host") + request.target(), request))
                    .isTrue();
            assertThat(validates("https://" + request.header("Host") + request.target(), request))
                    .isFalse();
        }
    }

    @Test
    void get_hasItsParametersInTheUrl_whichIsSigned() {
        try (Application application = Application.answering(200)) {
            post.send(Post.call(application.url("/status?x=1"), "GET", "SM1", Post.status("sent"), null));
            Received request = application.received().get(0);
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.target())
                    .isEqualTo("/status?x=1&SmsStatus=sent&MessageStatus=sent&To=%2B14155550123&MessageSid=SM1");
            assertThat(request.body()).isEmpty();
            assertThat(request.headers()).doesNotContainKeys("content-type", "content-length");
            assertThat(validates(application.url(request.target()), request)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"/click, ?", "/click?a=1#rc=1, &"})
    void json_isCoveredByTheHashInTheSignedUrl(String target, String joint) throws Exception {
        try (Application application =
                Application.start(Application.inTurn(Application.status(503), Application.status(204)))) {
            String json = "{\"link\": \"https://example.com/\\u00e9\"}";
            WebhookCall form = Post.call(application.url(target));
            post.send(new WebhookCall(
                    form.accountSid(),
                    "SM1",
                    "click",
                    form.url(),
                    "POST",
                    Parameters.empty(),
                    json,
                    null,
                    "token-1",
                    Post.TOKEN,
                    null));
            Received request = application.received().get(0);
            assertThat(request.body()).isEqualTo(json);
            assertThat(request.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
            assertThat(request.target()).startsWith(target.split("#")[0] + joint + "bodySHA256=");
            String url = application.url(request.target());
            String signature = request.header("X-Twilio-Signature");
            RequestValidator official = new RequestValidator(Post.TOKEN);
            assertThat(official.validate(url, json, signature)).isTrue();
            assertThat(official.validate(url, json.replace("example", "other"), signature))
                    .isFalse();
            assertThat(WebhookVerifier.of(Post.TOKEN)
                            .isValidJson(url, json.getBytes(StandardCharsets.UTF_8), signature))
                    .isTrue();
        }
    }

    private static boolean validates(String url, Received request) {
        Map<String, String> form = new LinkedHashMap<>();
        Forms.decode(request.body().getBytes(StandardCharsets.UTF_8), "body")
                .asMap()
                .forEach((name, values) -> form.put(name, values.get(0)));
        return new RequestValidator(Post.TOKEN).validate(url, form, request.header("X-Twilio-Signature"));
    }

    @Test
    void userOfTheUrl_isSentOnlyWhenAskedFor_andNeverSigned() {
        try (Application application = Application.start(Application.inTurn(
                Application.status(401, "WWW-Authenticate", "Basic realm=\"x\""), Application.status(204)))) {
            String url = application.url("/status").replace("://", "://me:p%40ss@");
            assertThat(post.post(url).succeeded()).isTrue();
            List<Received> all = application.received();
            assertThat(all).hasSize(2);
            assertThat(all.get(0).headers()).doesNotContainKey("authorization");
            assertThat(all.get(1).header("Authorization"))
                    .isEqualTo(
                            "Basic " + Base64.getEncoder().encodeToString("me:p@ss".getBytes(StandardCharsets.UTF_8)));
            assertThat(validates(application.url("/status"), all.get(1))).isTrue();
            assertThat(post.journal.attempts()).extracting(WebhookAttempt::hop).containsExactly(0, 1);
            assertThat(post.journal.attempts())
                    .extracting(WebhookAttempt::errorCode)
                    .containsOnly(0);
        }
    }

    @Test
    void wrongUser_isSentOnce() {
        try (Application application =
                Application.start(Application.status(401, "WWW-Authenticate", "Basic realm=\"x\""))) {
            WebhookAnswer answer = post.post(application.url("/status").replace("://", "://me:wrong@"));
            assertThat(answer.errorCode()).isEqualTo(11217);
            assertThat(application.received()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307"})
    void redirect_isFollowedWithGetAndSignedAnew(int status) {
        try (Application application = Application.start(Application.inTurn(
                Application.status(status, "Location", "/other?x=1"), Application.status(200, "x")))) {
            WebhookAnswer answer = post.post(application.url("/status"));
            assertThat(answer.body()).isEqualTo("x");
            Received second = application.received().get(1);
            assertThat(second.method()).isEqualTo("GET");
            assertThat(second.target()).isEqualTo("/other?x=1");
            assertThat(second.body()).isEmpty();
            assertThat(validates(application.url("/other?x=1"), second)).isTrue();
            assertThat(second.header("I-Twilio-Idempotency-Token")).isEqualTo("token-1");
        }
    }
}
