package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.error.AuthenticationException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.value.Money;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.account.Account;
import dev.tidings.messaging.account.AccountStatus;
import dev.tidings.messaging.account.AccountType;
import dev.tidings.messaging.account.ApiKey;
import dev.tidings.messaging.account.ApiKeys;
import dev.tidings.messaging.account.AuthTokenPromotion;
import dev.tidings.messaging.account.SecondaryAuthToken;
import dev.tidings.messaging.application.Application;
import dev.tidings.messaging.callerid.OutgoingCallerId;
import dev.tidings.messaging.callerid.ValidationRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's accounts, keys, tokens, applications and caller ids at the mock server, value for value. */
class SdkAccountsTest {
    private final SdkDesk desk = new SdkDesk();
    private final MessagingClient sdk = desk.sdk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void accounts_openSuspendAndClose_keysAndTokensComeAndGo() {
        Account own = desk.read(() -> sdk.accounts().fetch());
        assertThat(own.sid()).hasToString(desk.mock().accountSid());
        assertThat(own.type()).hasValue(AccountType.FULL);
        assertThat(own.authToken()).hasValue(desk.mock().authToken());
        assertThat(own.ownerAccountSid()).hasValue(own.sid());
        assertThat(own.subresourceUris().get("messages"))
                .isEqualTo("/2010-04-01/Accounts/" + own.sid() + "/Messages.json");
        subaccounts(own);
        balance(own);
        keys(sdk.keys());
        keys(sdk.signingKeys());
        tokens();
        desk.assertCalled(SdkRoom.ACCOUNTS);
    }

    private void subaccounts(Account own) {
        Account branch = desk.read(() -> sdk.accounts().create("Branch"));
        assertThat(branch.friendlyName()).hasValue("Branch");
        assertThat(branch.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(branch.ownerAccountSid()).hasValue(own.sid());
        assertThat(branch.dateCreated()).hasValue(SdkDesk.START);
        Account nameless = desk.read(() -> sdk.accounts().create());
        assertThat(nameless.friendlyName().orElseThrow()).isNotEmpty();
        desk.mock().clock().advance(Duration.ofMinutes(1));
        Account renamed = desk.read(() -> sdk.accounts().update(branch.sid(), "Office"));
        assertThat(renamed.friendlyName()).hasValue("Office");
        assertThat(renamed.dateUpdated()).hasValue(SdkDesk.START.plusSeconds(60));
        assertThat(desk.read(() -> sdk.accounts().update(branch.sid(), AccountStatus.SUSPENDED))
                        .status())
                .isEqualTo(AccountStatus.SUSPENDED);
        assertThat(desk.read(() -> sdk.accounts().fetch(branch.sid())).status()).isEqualTo(AccountStatus.SUSPENDED);
        assertThat(desk.list(size -> sdk.accounts().list(q -> q.pageSize(size))))
                .extracting(Account::sid)
                .containsExactlyInAnyOrder(own.sid(), branch.sid(), nameless.sid());
        assertThat(desk.list(size -> sdk.accounts()
                        .list(q -> q.friendlyName("Office")
                                .status(AccountStatus.SUSPENDED)
                                .pageSize(size))))
                .extracting(Account::sid)
                .containsExactly(branch.sid());
    }

    private void balance(Account own) {
        desk.mock().account().balance(new BigDecimal("12.3456"));
        var balance = desk.read(() -> sdk.accounts().fetchBalance());
        assertThat(balance.accountSid()).hasValue(own.sid());
        assertThat(balance.balance()).hasValue(new Money(new BigDecimal("12.3456"), "USD"));
    }

    private void keys(ApiKeys keys) {
        ApiKey made = desk.read(() -> keys.create("deploy"));
        assertThat(made.secret().orElseThrow()).hasSize(32);
        assertThat(made.dateCreated()).isPresent();
        ApiKey other = desk.read(() -> keys.create());
        assertThat(desk.read(() -> keys.update(made.sid(), "build")).friendlyName())
                .hasValue("build");
        ApiKey fetched = desk.read(() -> keys.fetch(made.sid()));
        assertThat(fetched.friendlyName()).hasValue("build");
        assertThat(fetched.secret()).isEmpty();
        assertThat(desk.list(size -> keys.list(q -> q.pageSize(size))))
                .extracting(ApiKey::sid)
                .contains(made.sid(), other.sid());
        keys.delete(made.sid());
        assertThatThrownBy(() -> keys.fetch(made.sid())).isInstanceOf(NotFoundException.class);
        keys.delete(other.sid());
    }

    private void tokens() {
        SecondaryAuthToken dropped = desk.read(() -> sdk.authTokens().createSecondary());
        assertThat(dropped.accountSid()).hasToString(desk.mock().accountSid());
        sdk.authTokens().deleteSecondary();
        SecondaryAuthToken second = desk.read(() -> sdk.authTokens().createSecondary());
        assertThat(second.secondaryAuthToken()).isPresent().isNotEqualTo(dropped.secondaryAuthToken());
        AuthTokenPromotion promoted = desk.read(() -> sdk.authTokens().promote());
        assertThat(promoted.authToken()).isEqualTo(second.secondaryAuthToken());
        assertThatThrownBy(() -> sdk.accounts().fetch())
                .isInstanceOfSatisfying(
                        AuthenticationException.class,
                        failure -> assertThat(failure.code()).hasValue(20003));
        Account own = desk.read(() -> desk.as(desk.mock().account()).accounts().fetch());
        assertThat(own.authToken()).isEqualTo(promoted.authToken());
    }

    @Test
    void applicationsAndCallerIds_keepWhatTheyAreTold() {
        applications();
        callerIds();
        desk.assertCalled(SdkRoom.APPLICATIONS);
    }

    private void applications() {
        Application made = desk.read(() -> sdk.applications()
                .create(a -> a.friendlyName("Desk")
                        .smsUrl("https://example.com/in")
                        .smsMethod(WebhookMethod.GET)
                        .smsFallbackUrl("https://example.com/f")
                        .smsFallbackMethod(WebhookMethod.POST)
                        .smsStatusCallback("https://example.com/ss")
                        .messageStatusCallback("https://example.com/ms")
                        .statusCallback("https://example.com/s")
                        .statusCallbackMethod(WebhookMethod.GET)
                        .voiceUrl("https://example.com/v")
                        .voiceMethod(WebhookMethod.GET)
                        .voiceFallbackUrl("https://example.com/vf")
                        .voiceFallbackMethod(WebhookMethod.POST)
                        .voiceCallerIdLookup(true)
                        .publicApplicationConnectEnabled(false)));
        assertThat(made.accountSid()).isPresent();
        assertThat(made.friendlyName()).hasValue("Desk");
        assertThat(made.smsUrl()).hasValue("https://example.com/in");
        assertThat(made.smsMethod()).hasValue(WebhookMethod.GET);
        assertThat(made.smsFallbackUrl()).hasValue("https://example.com/f");
        assertThat(made.messageStatusCallback()).hasValue("https://example.com/ms");
        assertThat(made.statusCallbackMethod()).hasValue(WebhookMethod.GET);
        assertThat(made.voiceFallbackUrl()).hasValue("https://example.com/vf");
        assertThat(made.voiceCallerIdLookup()).hasValue(true);
        assertThat(made.publicApplicationConnectEnabled()).hasValue(false);
        assertThat(made.apiVersion()).hasValue("2010-04-01");
        Application bare = desk.read(() -> sdk.applications().create(a -> a));
        assertThat(bare.voiceCallerIdLookup()).hasValue(false);
        Application changed = desk.read(() -> sdk.applications()
                .update(made.sid(), a -> a.friendlyName("Front").smsUrl("")));
        assertThat(changed.friendlyName()).hasValue("Front");
        assertThat(changed.voiceUrl()).hasValue("https://example.com/v");
        assertThat(desk.read(() -> sdk.applications().fetch(made.sid()))).isEqualTo(changed);
        assertThat(desk.list(size -> sdk.applications().list(q -> q.pageSize(size))))
                .containsExactlyInAnyOrder(changed, bare);
        assertThat(desk.list(size ->
                        sdk.applications().list(q -> q.friendlyName("Front").pageSize(size))))
                .containsExactly(changed);
        sdk.applications().delete(made.sid());
        assertThatThrownBy(() -> sdk.applications().fetch(made.sid())).isInstanceOf(NotFoundException.class);
    }

    private void callerIds() {
        ValidationRequest asked = desk.read(() -> sdk.outgoingCallerIds()
                .validate("+14155550188", v -> v.friendlyName("Home").callDelay(5)));
        assertThat(asked.phoneNumber()).isEqualTo("+14155550188");
        assertThat(asked.friendlyName()).hasValue("Home");
        assertThat(asked.validationCode().orElseThrow()).matches("\\d{6}");
        assertThat(asked.callSid().orElseThrow()).startsWith("CA");
        assertThat(desk.list(size -> sdk.outgoingCallerIds().list(q -> q.pageSize(size))))
                .isEmpty();
        desk.mock().clock().advance(Duration.ofMinutes(5));
        desk.mock().account().verify("+14155550189");
        List<OutgoingCallerId> verified =
                desk.list(size -> sdk.outgoingCallerIds().list(q -> q.pageSize(size)));
        assertThat(verified)
                .extracting(each -> each.phoneNumber().orElseThrow())
                .contains("+14155550188", "+14155550189");
        OutgoingCallerId home = desk.list(size -> sdk.outgoingCallerIds()
                        .list(q -> q.phoneNumber("+14155550188")
                                .friendlyName("Home")
                                .pageSize(size)))
                .get(0);
        OutgoingCallerId renamed = desk.read(() -> sdk.outgoingCallerIds().update(home.sid(), "Cabin"));
        assertThat(renamed.friendlyName()).hasValue("Cabin");
        assertThat(desk.read(() -> sdk.outgoingCallerIds().fetch(home.sid()))).isEqualTo(renamed);
        sdk.outgoingCallerIds().delete(home.sid());
        assertThatThrownBy(() -> sdk.outgoingCallerIds().fetch(home.sid())).isInstanceOf(NotFoundException.class);
    }
}
