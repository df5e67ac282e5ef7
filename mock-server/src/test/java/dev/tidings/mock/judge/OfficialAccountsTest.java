package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.exception.ApiException;
import com.twilio.exception.AuthenticationException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.accounts.v1.AuthTokenPromotion;
import com.twilio.rest.accounts.v1.SecondaryAuthToken;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Balance;
import com.twilio.rest.api.v2010.account.Key;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.NewKey;
import com.twilio.rest.api.v2010.account.NewSigningKey;
import com.twilio.rest.api.v2010.account.OutgoingCallerId;
import com.twilio.rest.api.v2010.account.SigningKey;
import com.twilio.rest.api.v2010.account.ValidationRequest;
import com.twilio.type.PhoneNumber;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's Java client drives each operation of accounts, keys, tokens, balances and caller ids. */
class OfficialAccountsTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final MockServer mock = MockServer.builder()
            .virtualClock()
            .seed(7)
            .exchangeListener(judging)
            .start();
    private final TwilioRestClient client = client(mock.accountSid(), mock.authToken());

    @AfterEach
    void close() {
        mock.close();
    }

    private TwilioRestClient client(String user, String password) {
        return OfficialJavaClient.to(URI.create(mock.url()), user, password, mock.accountSid());
    }

    @Test
    void accounts() {
        Account sub = Account.creator().setFriendlyName("Branch").create(client);
        assertThat(sub.getOwnerAccountSid()).isEqualTo(mock.accountSid());
        assertThat(sub.getType()).isEqualTo(Account.Type.FULL);
        assertThat(sub.getSubresourceUris()).hasSize(20);
        assertThat(Account.fetcher(sub.getSid()).fetch(client)).isEqualTo(sub);
        assertThat(all(Account.reader().setStatus(Account.Status.ACTIVE).read(client)))
                .extracting(Account::getFriendlyName)
                .startsWith("Branch")
                .hasSize(2);
        assertThat(Account.updater(sub.getSid())
                        .setStatus(Account.Status.CLOSED)
                        .update(client)
                        .getStatus())
                .isEqualTo(Account.Status.CLOSED);
        assertThatThrownBy(() -> Account.updater(sub.getSid())
                        .setStatus(Account.Status.ACTIVE)
                        .update(client))
                .isInstanceOfSatisfying(
                        ApiException.class, error -> assertThat(error.getCode()).isEqualTo(21479));
        assertThat(Balance.fetcher().fetch(client).getBalance()).isEqualTo("10000.00");
    }

    @Test
    void keys() {
        NewKey made = NewKey.creator().setFriendlyName("deploy").create(client);
        TwilioRestClient byKey = client(made.getSid(), made.getSecret());
        assertThat(all(Message.reader().read(byKey))).isEmpty();
        assertThat(Key.fetcher(made.getSid()).fetch(client).getFriendlyName()).isEqualTo("deploy");
        assertThat(Key.updater(made.getSid())
                        .setFriendlyName("build")
                        .update(client)
                        .getFriendlyName())
                .isEqualTo("build");
        assertThat(all(Key.reader().read(client))).extracting(Key::getSid).containsExactly(made.getSid());
        assertThat(Key.deleter(made.getSid()).delete(client)).isTrue();
        assertThatThrownBy(() -> Message.reader().read(byKey))
                .isInstanceOfAny(AuthenticationException.class, ApiException.class)
                .hasMessageContaining("Authenticate");
    }

    @Test
    void signingKeys() {
        NewSigningKey made = NewSigningKey.creator().create(client);
        assertThat(made.getSecret()).hasSize(32);
        assertThat(SigningKey.fetcher(made.getSid()).fetch(client).getFriendlyName())
                .isNull();
        assertThat(SigningKey.updater(made.getSid())
                        .setFriendlyName("calls")
                        .update(client)
                        .getFriendlyName())
                .isEqualTo("calls");
        assertThat(all(SigningKey.reader().read(client))).hasSize(1);
        assertThat(SigningKey.deleter(made.getSid()).delete(client)).isTrue();
    }

    @Test
    void authTokens() {
        SecondaryAuthToken.creator().create(client);
        assertThat(SecondaryAuthToken.deleter().delete(client)).isTrue();
        String token = SecondaryAuthToken.creator().create(client).getSecondaryAuthToken();
        TwilioRestClient next = client(mock.accountSid(), token);
        assertThat(AuthTokenPromotion.updater().update(next).getAuthToken()).isEqualTo(token);
        assertThat(all(Message.reader().read(next))).isEmpty();
        assertThatThrownBy(() -> Message.reader().read(client)).hasMessageContaining("Authenticate");
    }

    @Test
    void callerIds() {
        PhoneNumber number = new PhoneNumber("+14155550188");
        ValidationRequest request =
                ValidationRequest.creator(number).setFriendlyName("Home").create(client);
        assertThat(request.getValidationCode()).hasSize(6);
        mock.clock().advance(Duration.ofMinutes(1));
        OutgoingCallerId callerId = all(OutgoingCallerId.reader()
                        .setPhoneNumber(number)
                        .read(client))
                .get(0);
        assertThat(OutgoingCallerId.fetcher(callerId.getSid()).fetch(client)).isEqualTo(callerId);
        assertThat(OutgoingCallerId.updater(callerId.getSid())
                        .setFriendlyName("Office")
                        .update(client)
                        .getFriendlyName())
                .isEqualTo("Office");
        assertThat(OutgoingCallerId.deleter(callerId.getSid()).delete(client)).isTrue();
        assertThat(all(OutgoingCallerId.reader().read(client))).isEmpty();
    }
}
