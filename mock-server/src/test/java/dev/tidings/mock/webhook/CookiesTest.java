package dev.tidings.mock.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Snapshot;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cookies by conversation. */
class CookiesTest {
    private static final Parameters IN = Post.form("From", "+14155550123", "To", "+14155550100");
    private static final Parameters OUT = Post.form("From", "+14155550100", "To", "+14155550123");
    private static final Parameters OTHER = Post.form("From", "+14155550124", "To", "+14155550100");

    private final Post post = Post.office();

    @AfterEach
    void close() {
        post.close();
    }

    private String cookieSent(Application application, String target, Parameters parameters) {
        post.send(Post.call(application.url(target), "POST", "SM1", parameters, null));
        List<Application.Received> all = application.received();
        return all.get(all.size() - 1).header("Cookie");
    }

    @Test
    void cookie_comesBackInItsConversationOnly() {
        try (Application application = Application.start(
                Application.status(200, "Set-Cookie", "a=1; HttpOnly", "Set-Cookie", "b=2; Path=/"))) {
            assertThat(cookieSent(application, "/sms", IN)).isEmpty();
            assertThat(cookieSent(application, "/sms", OTHER)).isEmpty();
            assertThat(cookieSent(application, "/sms", IN)).isEqualTo("a=1; b=2");
            assertThat(cookieSent(application, "/sms", OUT)).isEqualTo("a=1; b=2");
            assertThat(cookieSent(application, "/sms", Post.form("To", "+14155550100")))
                    .isEmpty();
            assertThat(cookieSent(application, "/sms", Post.form("To", "+14155550100")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a=1; Path=/sms, /sms/in, a=1",
        "a=1; Path=/sms, /smsother, ''",
        "a=1; Path=/other, /sms, ''",
        "a=1; Secure, /sms, ''",
        "a=1; Max-Age=0, /sms, ''",
        "a=1; Max-Age=60, /sms, a=1",
        "a=1, /sms?x=1, a=1",
        "nonsense, /sms, ''"
    })
    void attributes_areHeeded(String set, String target, String sent) {
        try (Application application = Application.start(
                Application.inTurn(Application.status(200, "Set-Cookie", set), Application.status(200)))) {
            cookieSent(application, "/sms", IN);
            assertThat(cookieSent(application, target, IN)).isEqualTo(sent);
        }
    }

    @Test
    void cookie_isForgottenAfterItsTime_inSimulatedTime() {
        try (Application application = Application.start(
                Application.inTurn(Application.status(200, "Set-Cookie", "a=1"), Application.status(200)))) {
            cookieSent(application, "/sms", IN);
            post.world.clock().advanceTo(Post.START.plus(Cookies.KEPT).minusSeconds(1));
            assertThat(cookieSent(application, "/sms", IN)).isEqualTo("a=1");
            post.world.clock().advanceTo(Post.START.plus(Cookies.KEPT));
            assertThat(cookieSent(application, "/sms", IN)).isEmpty();
        }
    }

    @Test
    void snapshot_holdsCookies() {
        try (Application application = Application.start(
                Application.inTurn(Application.status(200, "Set-Cookie", "a=1"), Application.status(200)))) {
            Snapshot before = post.world.snapshot();
            cookieSent(application, "/sms", IN);
            Snapshot after = post.world.snapshot();
            post.world.restore(before);
            assertThat(cookieSent(application, "/sms", IN)).isEmpty();
            post.world.restore(after);
            assertThat(cookieSent(application, "/sms", IN)).isEqualTo("a=1");
        }
    }
}
