package dev.tidings.mock.account;

import static dev.tidings.mock.judge.AccountDesk.code;
import static dev.tidings.mock.judge.AccountDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.judge.AccountDesk;
import dev.tidings.mock.judge.AccountDesk.As;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts, as their own and their parent's calls see and change them. */
class AccountApiTest {
    private static final String ACCOUNTS = "/2010-04-01/Accounts";

    private final AccountDesk desk = new AccountDesk();
    private final MockAccount parent = desk.account();

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode open(String form) {
        Door.Answer answer = desk.post(desk.owner(), ACCOUNTS + ".json", form);
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    private static List<String> names(Door.Answer list) {
        List<String> names = new ArrayList<>();
        list.json()
                .path("accounts")
                .forEach(each -> names.add(each.path("friendly_name").asText()));
        return names;
    }

    @Test
    void newSubaccount_hasEveryField_andItsTokenWorksAtOnce() {
        JsonNode sub = open("FriendlyName=Branch");
        assertThat(sub.path("owner_account_sid").asText()).isEqualTo(parent.accountSid());
        assertThat(sub.path("friendly_name").asText()).isEqualTo("Branch");
        assertThat(sub.path("status").asText()).isEqualTo("active");
        assertThat(sub.path("type").asText()).isEqualTo("Full");
        assertThat(sub.path("date_created").asText()).isEqualTo("Sun, 01 Mar 2026 12:00:00 +0000");
        assertThat(sub.path("date_updated").asText()).isEqualTo("Sun, 01 Mar 2026 12:00:00 +0000");
        String uri = sub.path("uri").asText();
        assertThat(uri).isEqualTo(ACCOUNTS + "/" + sub.path("sid").asText() + ".json");

        As itself = As.basic(sub.path("sid").asText(), sub.path("auth_token").asText());
        assertThat(desk.get(itself, uri).json()).isEqualTo(sub);
        assertThat(desk.get(desk.owner(), uri).json()).isEqualTo(sub);
    }

    @Test
    void subresources_areThoseThatTheDocumentationNames() {
        JsonNode links = open("").path("subresource_uris");
        List<String> names = new ArrayList<>();
        links.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "available_phone_numbers",
                        "calls",
                        "conferences",
                        "incoming_phone_numbers",
                        "notifications",
                        "outgoing_caller_ids",
                        "recordings",
                        "transcriptions",
                        "addresses",
                        "signing_keys",
                        "connect_apps",
                        "sip",
                        "authorized_connect_apps",
                        "usage",
                        "keys",
                        "applications",
                        "short_codes",
                        "queues",
                        "messages",
                        "balance");
        for (String each : List.of("messages", "keys", "signing_keys", "outgoing_caller_ids")) {
            assertThat(desk.get(desk.owner(), links.path(each).asText()).status())
                    .as(each)
                    .isEqualTo(200);
        }
        assertThat(links.path("short_codes").asText()).endsWith("/SMS/ShortCodes.json");
    }

    @ParameterizedTest
    @CsvSource({
        "'', SubAccount Created at 2026-03-01 12:00 pm",
        "FriendlyName=, SubAccount Created at 2026-03-01 12:00 pm",
        "FriendlyName=A%20b, A b"
    })
    void subaccountsWithoutAName_areCalledAfterTheTime(String form, String name) {
        assertThat(open(form).path("friendly_name").asText()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what the parent does to its sub-account
                "sub    | FriendlyName=LONG        | 400 20002",
                "sub    | FriendlyName=            | 400 20002",
                "sub    | Status=paused            | 400 21475",
                "sub    | Status=ACTIVE            | 400 21475",
                "sub    | Status=suspended         | 200 0",
                "sub    | Status=closed            | 200 0",
                "sub    | Status=1                 | 200 0",
                "sub    | Status=                  | 200 0",
                "sub    | Colour=red               | 200 0",
                "closed | Status=active            | 400 21479",
                "closed | Status=suspended         | 400 21479",
                "closed | Status=closed            | 200 0",
                "closed | FriendlyName=Gone        | 200 0",
                "held   | Status=active            | 400 21478",
                "held   | Status=suspended         | 200 0",
                "held   | Status=closed            | 200 0",
                // what it does to itself
                "parent | Status=suspended         | 400 21477",
                "parent | Status=closed            | 400 21477",
                "parent | Status=active            | 200 0",
                "parent | FriendlyName=Headquarter | 200 0",
            })
    void changes_areTakenOrRefused(String whose, String form, String outcome) {
        MockAccount account = whose.equals("parent") ? parent : parent.newSubaccount("branch");
        if (whose.equals("closed")) {
            account.close();
        } else if (whose.equals("held")) {
            account.suspend();
        }
        String changes = form.replace("LONG", "x".repeat(65));
        assertThat(code(desk.post(desk.owner(), path(account, ".json"), changes)))
                .isEqualTo(outcome);
    }

    @Test
    void refusedChanges_changeNothing() {
        MockAccount sub = parent.newSubaccount("branch");
        Door.Answer refused = desk.post(desk.owner(), path(sub, ".json"), "FriendlyName=New&Status=paused");
        assertThat(refused.json().path("message").asText())
                .isEqualTo("Status \"paused\" must be active, suspended or closed");
        assertThat(desk.post(desk.owner(), path(parent, ".json"), "FriendlyName=New&Status=closed")
                        .status())
                .isEqualTo(400);
        assertThat(names(desk.get(desk.owner(), ACCOUNTS + ".json"))).doesNotContain("New");
    }

    @Test
    void subaccounts_nameThemselves_butLeaveTheirStatusToTheirParent() {
        MockAccount sub = parent.newSubaccount("branch");
        assertThat(code(desk.post(As.of(sub), path(sub, ".json"), "FriendlyName=Mine")))
                .isEqualTo("200 0");
        assertThat(code(desk.post(As.of(sub), path(sub, ".json"), "Status=closed")))
                .isEqualTo("401 20003");
        assertThat(desk.get(As.of(sub), path(sub, ".json"))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("active");
    }

    @Test
    void list_isOfTheFamily_butOfASubaccountOnlyItself() {
        MockAccount sub = parent.newSubaccount("branch");
        parent.newSubaccount("other branch");
        parent.newTestCredentials();
        desk.mock().newAccount().newSubaccount("stranger");
        String own = "Account " + parent.accountSid();
        assertThat(names(desk.get(desk.owner(), ACCOUNTS + ".json"))).containsExactly("other branch", "branch", own);
        assertThat(names(desk.get(As.of(sub), ACCOUNTS + ".json"))).containsExactly("branch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FriendlyName=b                   | b",
                "FriendlyName=nobody              |",
                "Status=suspended                 | b",
                "Status=closed                    | c",
                "Status=active                    | a parent",
                "Status=closed&FriendlyName=b     |",
                "Status=suspended&FriendlyName=b  | b",
            })
    void list_isFiltered(String query, String names) {
        desk.post(desk.owner(), path(parent, ".json"), "FriendlyName=parent");
        parent.newSubaccount("c").close();
        parent.newSubaccount("b").suspend();
        parent.newSubaccount("a");
        assertThat(names(desk.get(desk.owner(), ACCOUNTS + ".json?" + query)))
                .containsExactly(names == null ? new String[0] : names.split(" "));
    }

    @Test
    void listWithAnUnknownStatus_isRefused() {
        assertThat(code(desk.get(desk.owner(), ACCOUNTS + ".json?Status=paused")))
                .isEqualTo("400 21475");
    }

    @Test
    void list_isPaged() {
        parent.newSubaccount("a");
        parent.newSubaccount("b");
        Door.Answer first = desk.get(desk.owner(), ACCOUNTS + ".json?PageSize=2");
        assertThat(names(first)).containsExactly("b", "a");
        Door.Answer second =
                desk.get(desk.owner(), first.json().path("next_page_uri").asText());
        assertThat(names(second)).containsExactly("Account " + parent.accountSid());
        assertThat(second.json().path("next_page_uri").isNull()).isTrue();
    }

    @Test
    void xml_hasThemToo() {
        String text = desk.get(desk.owner(), path(parent, "")).text();
        assertThat(text)
                .contains(
                        "<Account><Sid>" + parent.accountSid(),
                        "<Status>active</Status>",
                        "<SubresourceUris><AvailablePhoneNumbers>");
        assertThat(desk.get(desk.owner(), ACCOUNTS).text()).contains("<Accounts ", "<AuthToken>" + parent.authToken());
    }

    @Test
    void mainKeys_seeAccounts_butNoTokens_andNothingOfSubaccounts() {
        MockAccount sub = parent.newSubaccount("branch");
        ApiKey main = parent.newMainApiKey("console");
        As key = As.basic(main.sid(), main.secret());
        Door.Answer shown = desk.get(key, path(sub, ".json"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.json().path("auth_token").asText("none")).isEmpty();
        assertThat(code(desk.post(key, path(sub, ".json"), "Status=suspended"))).isEqualTo("200 0");
        assertThat(code(desk.post(key, ACCOUNTS + ".json", ""))).isEqualTo("201 0");
        assertThat(code(desk.get(key, path(parent, "/Messages.json")))).isEqualTo("200 0");
        assertThat(code(desk.get(key, path(sub, "/Messages.json")))).isEqualTo("401 20003");
        assertThat(code(desk.get(key, path(sub, "/Keys.json")))).isEqualTo("401 20003");
    }

    @Test
    void families_areClosed() {
        MockAccount sub = parent.newSubaccount("branch");
        MockAccount sister = parent.newSubaccount("sister");
        MockAccount stranger = desk.mock().newAccount();
        String number = sub.provision("+14155550777").address();
        assertThat(code(desk.post(
                        As.of(sub), path(sub, "/Messages.json"), "To=%2B14155550999&Body=x&From=%2B14155550777")))
                .isEqualTo("201 0");
        for (MockAccount each : List.of(sister, stranger)) {
            assertThat(code(desk.get(As.of(each), path(sub, ".json")))).isEqualTo("401 20003");
            assertThat(code(desk.post(As.of(each), path(sub, ".json"), "Status=closed")))
                    .isEqualTo("401 20003");
            assertThat(code(desk.get(As.of(each), path(sub, "/Messages.json")))).isEqualTo("401 20003");
        }
        assertThat(code(desk.get(As.of(sub), path(parent, ".json")))).isEqualTo("401 20003");
        assertThat(messages(desk.owner(), sub)).isEqualTo(1);
        assertThat(messages(desk.owner(), parent)).isZero();
        assertThat(messages(As.of(sister), sister)).isZero();
        assertThat(code(desk.post(
                        desk.owner(),
                        path(parent, "/Messages.json"),
                        "To=%2B14155550999&Body=x&From=" + number.replace("+", "%2B"))))
                .isEqualTo("400 21660");
    }

    private int messages(As as, MockAccount account) {
        return desk.get(as, path(account, "/Messages.json"))
                .json()
                .path("messages")
                .size();
    }

    @Test
    void subaccounts_haveNone_andTrialAccountsOne() {
        MockAccount sub = parent.newSubaccount("branch");
        assertThat(code(desk.post(As.of(sub), ACCOUNTS + ".json", ""))).isEqualTo("400 21101");

        MockAccount trial = desk.mock().newTrialAccount();
        Door.Answer first = desk.post(As.of(trial), ACCOUNTS + ".json", "");
        assertThat(first.json().path("type").asText()).isEqualTo("Trial");
        assertThat(code(desk.post(As.of(trial), ACCOUNTS + ".json", ""))).isEqualTo("400 21480");
    }

    @Test
    void testCredentials_haveNoAccounts() {
        MockAccount test = parent.newTestCredentials();
        assertThat(code(desk.get(As.of(test), ACCOUNTS + ".json"))).isEqualTo("403 20008");
        assertThat(code(desk.get(As.of(test), path(test, ".json")))).isEqualTo("403 20008");
        assertThat(code(desk.post(As.of(test), "/accounts/v1/AuthTokens/Secondary", "")))
                .isEqualTo("403 20008");
    }

    @ParameterizedTest
    @CsvSource({
        "/accounts/v1/AuthTokens/Secondary, POST, false",
        "/accounts/v1/AuthTokens/Promote, POST, false",
        "/accounts/v1/Messaging/GeoPermissions, GET, true",
        "/accounts/v1/SafeList/Numbers, GET, true",
        "/accounts/v1/Consents/Bulk, POST, true",
        "/accounts/v1/Contacts/Bulk, POST, true",
        "/iam/v1/Keys, GET, false",
        "/2010-04-01/Accounts.json, GET, false",
        "ACCOUNT.json, GET, false",
        "ACCOUNT/Keys.json, GET, false",
        "ACCOUNT/SigningKeys.json, POST, false",
        "ACCOUNT/SigningKeys/SK0.json, DELETE, false",
        "ACCOUNT/Balance.json, GET, true",
        "ACCOUNT/OutgoingCallerIds.json, GET, true",
        "ACCOUNT/Messages.json, GET, true",
    })
    void standardKeys_mayDoAnythingButAdminister(String pattern, String method, boolean allowed) {
        ApiKey key = parent.newApiKey("deploy");
        Door.Answer answer =
                desk.call(As.basic(key.sid(), key.secret()), method, pattern.replace("ACCOUNT", path(parent, "")), "");
        assertThat(answer.status() != 401).isEqualTo(allowed);
    }
}
