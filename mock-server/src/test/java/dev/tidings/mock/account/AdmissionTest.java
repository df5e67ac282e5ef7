package dev.tidings.mock.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.Judging;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is let in, and with which code whoever is not. Whoever is let in to a path that leads nowhere is answered 20404. */
class AdmissionTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private static final int IN = 20404;
    private static final String UNKNOWN = "AC" + "9".repeat(32);

    private final MockServer mock = MockServer.builder()
            .virtualClock()
            .seed(3)
            .exchangeListener(judging)
            .start();
    private final Door door = Door.of(mock);
    private final MockAccount account = mock.account();

    @AfterEach
    void close() {
        mock.close();
    }

    @Test
    void accountCredentials_mustBeRight() {
        String sid = account.accountSid();
        String token = account.authToken();
        assertThat(knock(basic(sid, token), sid)).isEqualTo("404 " + IN);
        assertThat(knock(basic(sid, token.replace('0', '1')), sid)).isEqualTo("401 20003");
        assertThat(knock(basic(sid, ""), sid)).isEqualTo("401 20003");
        assertThat(knock(basic(UNKNOWN, token), UNKNOWN)).isEqualTo("401 20003");
        assertThat(knock(basic("somebody", token), sid)).isEqualTo("401 20003");
        assertThat(knock("", sid)).isEqualTo("401 20003");
        assertThat(knock("Basic %%%", sid)).isEqualTo("401 20003");
        assertThat(knock("Digest username=\"x\"", sid)).isEqualTo("401 20003");
    }

    @Test
    void wrongTokens_areAnsweredWithTheChallengeAndTheWords() {
        Door.Answer answer = ask(basic(account.accountSid(), "wrong"), path(account.accountSid(), "/Nothing.json"));
        assertThat(answer.json().path("message").asText()).isEqualTo("Authenticate");
        assertThat(answer.headers().first("WWW-Authenticate")).contains("Basic realm=\"Twilio API\"");
        assertThat(ask(basic("somebody", "x"), path(account.accountSid(), "/Nothing.json"))
                        .json()
                        .path("message")
                        .asText())
                .isEqualTo("Authentication Error - invalid username");
    }

    @Test
    void malformedAccountSid_isNotFoundBeforeAnybodyAsksForATokenOfIt() {
        assertThat(ask("", path("AC123", "/Messages.json")).json().path("code").asInt())
                .isEqualTo(20404);
    }

    @Test
    void parents_reachTheirSubaccounts_andNobodyElseReachesAnybody() {
        MockAccount sub = account.newSubaccount("branch");
        MockAccount other = mock.newAccount();
        String parent = basic(account.accountSid(), account.authToken());
        assertThat(knock(parent, sub.accountSid())).isEqualTo("404 " + IN);
        assertThat(knock(parent, other.accountSid())).isEqualTo("401 20003");
        String child = basic(sub.accountSid(), sub.authToken());
        assertThat(knock(child, sub.accountSid())).isEqualTo("404 " + IN);
        assertThat(knock(child, account.accountSid())).isEqualTo("401 20003");
        assertThat(knock(child, account.newSubaccount("sister").accountSid())).isEqualTo("401 20003");
    }

    @Test
    void apiKeys_actForTheirAccount_butStandardOnesDoNotAdminister() {
        ApiKey key = account.newApiKey("deploy");
        String header = basic(key.sid(), key.secret());
        assertThat(knock(header, account.accountSid())).isEqualTo("404 " + IN);
        assertThat(knock(basic(key.sid(), "wrong"), account.accountSid())).isEqualTo("401 20003");
        assertThat(knock(header, mock.newAccount().accountSid())).isEqualTo("401 20003");
        assertThat(code(ask(header, "/2010-04-01/Accounts.json"))).isEqualTo("401 20003");
        assertThat(code(ask(header, path(account.accountSid(), ".json")))).isEqualTo("401 20003");
        assertThat(code(ask(header, path(account.accountSid(), "/Keys.json")))).isEqualTo("401 20003");
        assertThat(code(ask(header, path(account.accountSid(), "/SigningKeys/SK1.json"))))
                .isEqualTo("401 20003");
    }

    @Test
    void oauthTokens_workForAnHour() {
        OAuthClient client = account.newOAuthClient();
        Door.Answer issued = token(client.clientId(), client.secret(), "client_credentials");
        assertThat(issued.status()).isEqualTo(200);
        assertThat(issued.json().path("token_type").asText()).isEqualTo("Bearer");
        assertThat(issued.json().path("expires_in").asInt()).isEqualTo(3600);
        String bearer = "Bearer " + issued.json().path("access_token").asText();
        assertThat(knock(bearer, account.accountSid())).isEqualTo("404 " + IN);
        assertThat(knock(bearer, mock.newAccount().accountSid())).isEqualTo("401 20003");
        mock.clock().advance(Duration.ofMinutes(60).minusMillis(1));
        assertThat(knock(bearer, account.accountSid())).isEqualTo("404 " + IN);
        mock.clock().advance(Duration.ofMillis(1));
        assertThat(knock(bearer, account.accountSid())).isEqualTo("401 20003");
        assertThat(knock("Bearer made.up.token", account.accountSid())).isEqualTo("401 20003");
    }

    @Test
    void oauthTokens_areRefusedWithFieldAndRule() {
        OAuthClient client = account.newOAuthClient();
        assertThat(code(token(client.clientId(), "wrong", "client_credentials")))
                .isEqualTo("401 20003");
        assertThat(code(token("OQ0", client.secret(), "client_credentials"))).isEqualTo("401 20003");
        Door.Answer grant = token(client.clientId(), client.secret(), "password");
        assertThat(code(grant)).isEqualTo("400 20422");
        assertThat(grant.json().path("message").asText())
                .isEqualTo("grant_type \"password\" is not offered: it must be client_credentials");
        assertThat(token(client.clientId(), "", "client_credentials")
                        .json()
                        .path("message")
                        .asText())
                .isEqualTo("client_secret is required");
    }

    @Test
    void suspendedAndClosedAccounts_mayNotAct_norMayTheirSubaccounts() {
        MockAccount sub = account.newSubaccount("branch");
        String header = basic(sub.accountSid(), sub.authToken());
        account.suspend();
        assertThat(knock(basic(account.accountSid(), account.authToken()), account.accountSid()))
                .isEqualTo("403 20005");
        assertThat(knock(header, sub.accountSid())).isEqualTo("403 20005");
        account.activate();
        assertThat(knock(header, sub.accountSid())).isEqualTo("404 " + IN);
        sub.close();
        assertThat(knock(header, sub.accountSid())).isEqualTo("403 20403");
    }

    @Test
    void testCredentials_openFewDoors() {
        MockAccount test = account.newTestCredentials();
        String header = basic(test.accountSid(), test.authToken());
        assertThat(knock(header, test.accountSid())).isEqualTo("403 20008");
        assertThat(code(ask(header, path(test.accountSid(), "/Messages.json")))).isEqualTo("403 20008");
        assertThat(knock(header, account.accountSid())).isEqualTo("401 20003");
    }

    @Test
    void anyAccount_isCreatedWithTheTokenItCameWith() {
        try (MockServer open =
                MockServer.builder().anyAccount().exchangeListener(judging).start()) {
            Door to = Door.of(open);
            String url = "http://localhost" + path(UNKNOWN, "/Nothing.json");
            assertThat(code(to.send("GET", url, headers(basic(UNKNOWN, "first")), "")))
                    .isEqualTo("404 " + IN);
            assertThat(code(to.send("GET", url, headers(basic(UNKNOWN, "second")), "")))
                    .isEqualTo("401 20003");
            assertThat(code(to.send("GET", url, headers(basic("SK" + "9".repeat(32), "x")), "")))
                    .isEqualTo("401 20003");
        }
    }

    private String knock(String authorization, String accountSid) {
        return code(ask(authorization, path(accountSid, "/Nothing.json")));
    }

    private Door.Answer ask(String authorization, String path) {
        return door.send("GET", "http://localhost" + path, headers(authorization), "");
    }

    private Door.Answer token(String id, String secret, String grant) {
        return door.send(
                "POST",
                "http://oauth.twilio.com/v2/token",
                HttpHeaders.of("Content-Type", "application/x-www-form-urlencoded"),
                "grant_type=" + grant + "&client_id=" + id + "&client_secret=" + secret);
    }

    private static String code(Door.Answer answer) {
        return answer.status() + " " + answer.json().path("code").asInt();
    }

    private static String path(String accountSid, String rest) {
        return "/2010-04-01/Accounts/" + accountSid + rest;
    }

    private static HttpHeaders headers(String authorization) {
        return authorization.isEmpty() ? HttpHeaders.empty() : HttpHeaders.of("Authorization", authorization);
    }

    private static String basic(String name, String secret) {
        byte[] pair = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
