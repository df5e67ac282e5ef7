package dev.tidings.mock.account;

import static dev.tidings.mock.judge.AccountDesk.code;
import static dev.tidings.mock.judge.AccountDesk.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.twilio.security.RequestValidator;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.judge.AccountDesk;
import dev.tidings.mock.judge.AccountDesk.As;
import dev.tidings.mock.judge.WebhookReceiver;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changing an auth token without a gap. */
class AuthTokenTest {
    private static final String SECONDARY = "/accounts/v1/AuthTokens/Secondary";
    private static final String PROMOTE = "/accounts/v1/AuthTokens/Promote";

    private final AccountDesk desk = new AccountDesk();
    private final MockAccount account = desk.account();
    private final As old = desk.owner();

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode openSecondary() {
        Door.Answer answer = desk.post(desk.owner(), SECONDARY, "");
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    private String look(As as) {
        return code(desk.get(as, path(account, "/Messages.json")));
    }

    private As with(String token) {
        return As.basic(account.accountSid(), token);
    }

    @Test
    void secondaryToken_worksBesideThePrimary_andReplacesItWhenPromoted() {
        JsonNode created = openSecondary();
        String token = created.path("secondary_auth_token").asText();
        assertThat(token).matches("[0-9a-f]{32}").isNotEqualTo(account.authToken());
        assertThat(created.path("account_sid").asText()).isEqualTo(account.accountSid());
        assertThat(created.path("date_created").asText()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(created.path("url").asText()).endsWith("/v1/AuthTokens/Secondary");
        assertThat(look(old)).isEqualTo("200 0");
        assertThat(look(with(token))).isEqualTo("200 0");

        desk.advance(Duration.ofMinutes(5));
        Door.Answer promoted = desk.post(with(token), PROMOTE, "");
        assertThat(promoted.status()).isEqualTo(200);
        assertThat(promoted.json().path("auth_token").asText()).isEqualTo(token);
        assertThat(promoted.json().path("date_updated").asText()).isEqualTo("2026-03-01T12:05:00Z");
        assertThat(look(old)).isEqualTo("401 20003");
        assertThat(look(with(token))).isEqualTo("200 0");
        assertThat(account.authToken()).isEqualTo(token);
        assertThat(desk.get(with(token), path(account, ".json"))
                        .json()
                        .path("auth_token")
                        .asText())
                .isEqualTo(token);
        assertThat(code(desk.post(with(token), PROMOTE, ""))).isEqualTo("404 20404");
    }

    @Test
    void deletedSecondaryToken_isOver() {
        String token = openSecondary().path("secondary_auth_token").asText();
        assertThat(desk.delete(old, SECONDARY).status()).isEqualTo(204);
        assertThat(look(with(token))).isEqualTo("401 20003");
        assertThat(look(old)).isEqualTo("200 0");
        assertThat(code(desk.delete(old, SECONDARY))).isEqualTo("404 20404");
    }

    @Test
    void withoutASecondaryToken_thereIsNothingToPromote() {
        Door.Answer refused = desk.post(old, PROMOTE, "");
        assertThat(code(refused)).isEqualTo("404 20404");
        assertThat(refused.json().path("message").asText())
                .isEqualTo("The requested resource /AuthTokens/Promote was not found");
        assertThat(look(old)).isEqualTo("200 0");
    }

    @Test
    void thirdToken_isRefused() {
        String token = openSecondary().path("secondary_auth_token").asText();
        assertThat(code(desk.post(old, SECONDARY, ""))).isEqualTo("409 20409");
        assertThat(look(with(token))).isEqualTo("200 0");
    }

    @Test
    void tokens_areTheirAccountsOwn() {
        MockAccount sub = account.newSubaccount("branch");
        String token = desk.post(As.of(sub), SECONDARY, "")
                .json()
                .path("secondary_auth_token")
                .asText();
        assertThat(code(desk.post(old, PROMOTE, ""))).isEqualTo("404 20404");
        assertThat(code(desk.get(As.basic(sub.accountSid(), token), path(sub, "/Messages.json"))))
                .isEqualTo("200 0");
        assertThat(look(As.basic(sub.accountSid(), token))).isEqualTo("401 20003");
    }

    @Test
    void secondaryTokens_surviveASnapshot() {
        String token = openSecondary().path("secondary_auth_token").asText();
        desk.savedAround(() -> desk.post(with(token), PROMOTE, ""));
        assertThat(look(old)).isEqualTo("200 0");
        assertThat(look(with(token))).isEqualTo("200 0");
    }

    @Test
    void webhooks_areSignedWithWhatIsPrimaryWhenTheyLeave() {
        try (WebhookReceiver application = WebhookReceiver.start()) {
            String url = application.url("/status");
            String form = "To=%2B14155550999&From=%2B14155550100&Body=x&StatusCallback="
                    + URLEncoder.encode(url, StandardCharsets.UTF_8);
            String token = openSecondary().path("secondary_auth_token").asText();
            String before = account.authToken();
            assertThat(code(desk.post(old, path(account, "/Messages.json"), form)))
                    .isEqualTo("201 0");
            desk.mock().clock().settle();
            assertThat(code(desk.post(old, path(account, "/Messages.json"), form)))
                    .isEqualTo("201 0");
            desk.post(old, PROMOTE, "");
            desk.mock().clock().settle();

            List<WebhookReceiver.Webhook> calls = application.all();
            assertThat(calls).hasSize(4);
            assertThat(calls)
                    .extracting(each -> signedWith(each, before), each -> signedWith(each, token))
                    .containsExactly(tuple(true, false), tuple(true, false), tuple(false, true), tuple(false, true));
        }
    }

    private static boolean signedWith(WebhookReceiver.Webhook call, String token) {
        return new RequestValidator(token).validate(call.url(), call.parameters(), call.signature());
    }
}
