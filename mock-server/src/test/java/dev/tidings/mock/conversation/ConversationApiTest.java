package dev.tidings.mock.conversation;

import static dev.tidings.mock.conversation.ConversationDesk.LIST;
import static dev.tidings.mock.conversation.ConversationDesk.V1;
import static dev.tidings.mock.conversation.ConversationDesk.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.chat.ChatScope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations: there and back in both families, lists and their filters, names, attributes, ends. */
class ConversationApiTest {
    private static final List<String> FIELDS = List.of(
            "sid",
            "account_sid",
            "chat_service_sid",
            "messaging_service_sid",
            "friendly_name",
            "unique_name",
            "attributes",
            "state",
            "date_created",
            "date_updated",
            "timers",
            "bindings",
            "url",
            "links");

    private final ConversationDesk desk = new ConversationDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(ChatScope.Family.class)
    void conversation_isMade_changed_andDeleted(ChatScope.Family family) {
        String list = desk.path(family, "/Conversations");
        JsonNode made = desk.create(
                list,
                "FriendlyName",
                "Order 7",
                "UniqueName",
                "order/7 & more",
                "Attributes",
                "{ \"topic\": \"feedback\" }",
                "Bindings.Email.Address",
                "shop@example.com",
                "Bindings.Email.Name",
                "Shop");
        String sid = made.path("sid").asText();
        String one = list + "/" + sid;
        assertThat(fields(made)).containsExactlyElementsOf(FIELDS);
        assertThat(sid).matches("CH[0-9a-f]{32}");
        assertThat(made.path("account_sid").asText()).isEqualTo(desk.mock().accountSid());
        assertThat(made.path("chat_service_sid").asText()).isEqualTo(desk.serviceSid());
        assertThat(made.path("messaging_service_sid").asText())
                .as("the account's default")
                .isEqualTo(desk.mock().account().services().get(0).sid());
        assertThat(made.path("friendly_name").asText()).isEqualTo("Order 7");
        assertThat(made.path("attributes").asText()).as("as it was written").isEqualTo("{ \"topic\": \"feedback\" }");
        assertThat(made.path("state").asText()).isEqualTo("active");
        assertThat(made.path("date_created").asText()).isEqualTo("2026-11-25T08:00:00Z");
        assertThat(made.path("timers")).isEmpty();
        assertThat(made.at("/bindings/email/projected_address").asText()).isEqualTo("shop@example.com");
        assertThat(made.at("/bindings/email/name").asText()).isEqualTo("Shop");
        assertThat(made.path("url").asText()).endsWith(one);
        linksGoDown(made, one);
        assertThat(desk.get(list + "/order%2F7%20%26%20more"))
                .as("by unique name")
                .isEqualTo(made);

        desk.advance("PT1M");
        JsonNode changed = desk.update(one, "FriendlyName", "Order 8", "UniqueName", "", "Bindings.Email.Name", "");
        assertThat(changed.path("friendly_name").asText()).isEqualTo("Order 8");
        assertThat(changed.path("unique_name").isNull()).isTrue();
        assertThat(changed.at("/bindings/email/name").isNull()).isTrue();
        assertThat(changed.path("attributes")).as("not sent").isEqualTo(made.path("attributes"));
        assertThat(changed.path("date_created")).isEqualTo(made.path("date_created"));
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-11-25T08:01:00Z");
        assertThat(desk.get(one)).isEqualTo(changed);

        desk.delete(one);
        desk.refused(404, 20404, desk.door().call("GET", one));
        desk.refused(404, 20404, desk.door().call("POST", one, "FriendlyName", "x"));
        desk.refused(404, 20404, desk.door().call("DELETE", one));
    }

    private static void linksGoDown(JsonNode made, String one) {
        for (String each : List.of("participants", "messages", "webhooks", "export")) {
            assertThat(made.at("/links/" + each).asText())
                    .endsWith(one + "/" + each.substring(0, 1).toUpperCase() + each.substring(1));
        }
    }

    @Test
    void emptyConversation_hasAllFields() {
        JsonNode made = desk.create(LIST);
        assertThat(made.path("friendly_name").isNull()).isTrue();
        assertThat(made.path("unique_name").isNull()).isTrue();
        assertThat(made.path("attributes").asText()).isEqualTo("{}");
        assertThat(made.path("bindings").isObject()).isTrue();
        assertThat(made.path("bindings")).isEmpty();
    }

    @Test
    void families_showTheSameRecord_withTheirOwnLinks() {
        JsonNode made = desk.create(LIST, "UniqueName", "shared");
        JsonNode other = desk.get(desk.path(ChatScope.Family.SERVICE, "/Conversations/shared"));
        assertThat(other.path("sid")).isEqualTo(made.path("sid"));
        assertThat(other.path("url").asText()).contains("/v1/Services/" + desk.serviceSid() + "/Conversations/");
        assertThat(made.path("url").asText()).contains("/v1/Conversations/");
    }

    @Test
    void services_knowNothingOfEachOther() {
        String other = desk.create(V1 + "/Services", "FriendlyName", "Other")
                .path("sid")
                .asText();
        String path = V1 + "/Services/" + other + "/Conversations";
        String sid = desk.create(path, "UniqueName", "one").path("sid").asText();
        desk.create(LIST, "UniqueName", "one");
        desk.refused(404, 20404, desk.door().call("GET", LIST + "/" + sid));
        assertThat(desk.get(LIST).path("conversations")).hasSize(1);
        desk.refused(404, 20404, desk.door().call("GET", V1 + "/Services/IS" + "0".repeat(32) + "/Conversations"));

        desk.delete(V1 + "/Services/" + other);
        assertThat(desk.conversations().find(sid)).as("ends with its service").isEmpty();
        assertThat(desk.conversations().size()).isOne();
    }

    @Test
    void datesOfElsewhere_areKept() {
        JsonNode made =
                desk.create(LIST, "DateCreated", "2020-01-02T03:04:05Z", "DateUpdated", "2020-02-03T04:05:06+01:00");
        assertThat(made.path("date_created").asText()).isEqualTo("2020-01-02T03:04:05Z");
        assertThat(made.path("date_updated").asText()).isEqualTo("2020-02-03T03:05:06Z");
        JsonNode changed = desk.update(LIST + "/" + made.path("sid").asText(), "DateUpdated", "2021-01-01T00:00:00Z");
        assertThat(changed.path("date_created").asText()).isEqualTo("2020-01-02T03:04:05Z");
        assertThat(changed.path("date_updated").asText()).isEqualTo("2021-01-01T00:00:00Z");
    }

    @Test
    void defaults_areCopiedWhenItIsMade_andStayThen() {
        String service = desk.mock().account().newService("Own").sid();
        desk.update(
                V1 + "/Configuration",
                "DefaultMessagingServiceSid",
                service,
                "DefaultInactiveTimer",
                "PT1M",
                "DefaultClosedTimer",
                "PT10M");
        JsonNode made = desk.create(LIST);
        JsonNode own = desk.create(LIST, "State", "active", "Timers.Closed", "PT1H");
        desk.update(V1 + "/Configuration", "DefaultInactiveTimer", "", "DefaultClosedTimer", "");
        assertThat(made.path("messaging_service_sid").asText()).isEqualTo(service);
        assertThat(made.at("/timers/date_inactive").asText()).isEqualTo("2026-11-25T08:01:00Z");
        assertThat(made.at("/timers/date_closed").asText()).isEqualTo("2026-11-25T08:10:00Z");
        assertThat(own.at("/timers/date_inactive").asText()).isEqualTo("2026-11-25T08:01:00Z");
        assertThat(own.at("/timers/date_closed").asText()).isEqualTo("2026-11-25T09:00:00Z");
        assertThat(desk.get(LIST + "/" + made.path("sid").asText()).path("timers"))
                .isEqualTo(made.path("timers"));
        assertThat(desk.create(LIST).path("timers")).isEmpty();
    }

    @Test
    void list_isNewestFirst_inPages() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(0, desk.create(LIST).path("sid").asText());
        }
        List<String> listed = new ArrayList<>();
        String next = LIST + "?PageSize=2";
        while (next != null) {
            JsonNode page = desk.get(next);
            page.path("conversations")
                    .forEach(each -> listed.add(each.path("sid").asText()));
            assertThat(page.at("/meta/key").asText()).isEqualTo("conversations");
            String url = page.at("/meta/next_page_url").asText(null);
            next = url == null ? null : url.substring(url.indexOf("/conversations/v1"));
        }
        assertThat(listed).isEqualTo(made);
        assertThat(desk.get(LIST).at("/meta/page_size").asInt()).isEqualTo(50);
        desk.refused(400, 20007, desk.door().call("GET", LIST + "?PageSize=101"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3 2 1",
        "?StartDate=2026-11-26, 3 2",
        "?StartDate=2026-11-27, 3",
        "?EndDate=2026-11-26, 2 1",
        "?StartDate=2026-11-26&EndDate=2026-11-26, 2",
        "?StartDate=2026-11-28, ''",
        "?State=active, 3 1",
        "?State=inactive, 2",
        "?State=closed&StartDate=2026-11-25, ''",
        "?State=active&EndDate=2026-11-26, 1"
    })
    void filters_letThrough(String query, String names) {
        desk.conversation("UniqueName", "1");
        desk.advance("P1D");
        desk.conversation("UniqueName", "2", "State", "inactive");
        desk.advance("P1D");
        desk.conversation("UniqueName", "3");
        List<String> listed = new ArrayList<>();
        desk.get(LIST + query)
                .path("conversations")
                .forEach(each -> listed.add(each.path("unique_name").asText()));
        assertThat(String.join(" ", listed)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "?StartDate=2026-11-26&EndDate=2026-11-25, 50396",
        "?State=initializing, 50378",
        "?State=open, 50378",
        "?StartDate=soon, 20422"
    })
    void badFilter_isRefused(String query, int code) {
        desk.refused(400, code, desk.door().call("GET", LIST + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1, 2]", "\"text\"", "7", "null", " { \"a\" : [ {} ] } "})
    void attributes_areKeptAsWritten(String attributes) {
        JsonNode made = desk.create(LIST, "Attributes", attributes);
        assertThat(made.path("attributes").asText()).isEqualTo(attributes);
        JsonNode cleared = desk.update(LIST + "/" + made.path("sid").asText(), "Attributes", "");
        assertThat(cleared.path("attributes").asText()).isEqualTo("{}");
    }

    @Test
    void attributes_mayHoldAsMuchAsDocumented() {
        String most = "\"" + "é".repeat((16 * 1024 - 2) / 2) + "\"";
        String path = desk.conversation("Attributes", most);
        assertThat(desk.get(path).path("attributes").asText()).isEqualTo(most);
        desk.refused(400, 50303, desk.door().call("POST", path, "Attributes", most.replace("\"", " \"")));
        String fits = "\"" + "x".repeat(4 * 1024 - 2) + "\"";
        String who = desk.participant(path, "Identity", "alice", "Attributes", fits);
        desk.refused(400, 50303, desk.door().call("POST", who, "Attributes", fits + " "));
        assertThat(desk.get(who).path("attributes").asText()).isEqualTo(fits);
    }

    @Test
    void uniqueName_isUniqueInItsService_andFreeAgain() {
        String one = desk.conversation("UniqueName", "one");
        Door.Answer taken = desk.door().call("POST", LIST, "UniqueName", "one");
        desk.refused(409, 50353, taken);
        assertThat(taken.json().path("message").asText())
                .isEqualTo("Conversation with provided unique name already exists");
        String two = desk.conversation("UniqueName", "two");
        desk.refused(409, 50353, desk.door().call("POST", two, "UniqueName", "one"));
        desk.update(one, "UniqueName", "one", "FriendlyName", "still");
        desk.update(one, "UniqueName", "first");
        desk.update(two, "UniqueName", "one");
        assertThat(two).endsWith(desk.get(LIST + "/one").path("sid").asText());
        desk.refused(404, 20404, desk.door().call("GET", LIST + "/two"));
        desk.delete(two);
        desk.conversation("UniqueName", "one");
    }

    /** As whoever clears an account does: what they have just deleted is where the next page begins. */
    @Test
    void deletionOfPageAfterPage_findsAll() {
        for (int i = 0; i < 7; i++) {
            desk.conversation();
        }
        String next = LIST + "?PageSize=3";
        int pages = 0;
        while (!next.isEmpty()) {
            JsonNode page = desk.get(next);
            page.path("conversations")
                    .forEach(each -> desk.delete(LIST + "/" + each.path("sid").asText()));
            next = page.at("/meta/next_page_url").asText("").replaceFirst(".*/v1/Conversations", LIST);
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(desk.conversations().size()).isZero();
    }

    @Test
    void deletion_takesEverythingBelow() {
        String path = desk.conversation("UniqueName", "gone", "State", "active", "Timers.Inactive", "PT1M");
        String chat = desk.participant(path, "Identity", "alice");
        String phone = desk.pair(path, "+14155550199", ConversationDesk.PROXY);
        desk.delete(LIST + "/gone");
        desk.refused(404, 20404, desk.door().call("GET", chat));
        desk.refused(404, 20404, desk.door().call("GET", phone));
        assertThat(desk.participants().byPair(desk.mock().accountSid(), "+14155550199", ConversationDesk.PROXY))
                .isEmpty();
        assertThat(desk.get(V1 + "/Users/alice/Conversations").path("conversations"))
                .isEmpty();
        assertThat(desk.get(V1 + "/ParticipantConversations?Address=%2B14155550199")
                        .path("conversations"))
                .isEmpty();
        assertThat(desk.get(V1 + "/Users/alice").path("identity").asText())
                .as("a user stays")
                .isEqualTo("alice");
        desk.advance("PT1H");
        desk.world().tables().forEach((name, table) -> {
            if (name.startsWith("conversation.")) {
                assertThat(table.size()).as(name).isZero();
            }
        });
    }
}
