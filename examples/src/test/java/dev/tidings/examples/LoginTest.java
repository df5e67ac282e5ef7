package dev.tidings.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.error.RateLimitException;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.verify.VerifyClient;
import dev.tidings.verify.verification.Channel;
import dev.tidings.verify.verification.Verifications;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How an application tests its log-in by one-time codes: what the README shows. */
class LoginTest {
    static final MockServer MOCK = MockServer.builder().virtualClock().start();

    final MockAccount account = MOCK.newAccount(); // isolated: tests share the server, not the account
    final TidingsClient client = TidingsClient.builder()
            .credentials(account.accountSid(), account.authToken())
            .transport(MOCK.transport())
            .build();
    final Verifications login = VerifyClient.create(client)
            .verifications(account.verify().newService("Bookshop").sid());

    @Test
    void rightCode_letsIn() {
        login.create("+14155550123", Channel.SMS);
        assertThat(login.check("+14155550123", "000000x").approved()).isFalse();
        assertThat(login.check("+14155550123", account.codes().latest("+14155550123"))
                        .approved())
                .isTrue();
    }

    @Test
    void code_expires() {
        login.create("+14155550123", Channel.SMS);
        String code = account.codes().latest("+14155550123");
        MOCK.clock().advance(Duration.ofMinutes(10));
        assertThatThrownBy(() -> login.check("+14155550123", code)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void guessing_locksOut() {
        login.create("+14155550123", Channel.SMS);
        String code = account.codes().latest("+14155550123");
        for (int i = 0; i < 5; i++) {
            login.check("+14155550123", "wrong" + i);
        }
        assertThatThrownBy(() -> login.check("+14155550123", code)).isInstanceOf(RateLimitException.class);
    }
}
