package dev.tidings.mock.conversation;

import static dev.tidings.mock.conversation.ConversationDesk.LIST;
import static dev.tidings.mock.conversation.ConversationDesk.OTHER_PROXY;
import static dev.tidings.mock.conversation.ConversationDesk.PROXY;
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

/** Conversations that are made with their participants: groups of phones, and others. */
class ConversationWithParticipantsTest {
    private static final String WHOLE = ConversationDesk.V1 + "/ConversationWithParticipants";

    private final ConversationDesk desk = new ConversationDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private static String[] form(List<String> more, String... participants) {
        List<String> form = new ArrayList<>(more);
        for (String each : participants) {
            form.add("Participant");
            form.add(each);
        }
        return form.toArray(new String[0]);
    }

    private static String chat(String identity) {
        return "{\"identity\":\"" + identity + "\"}";
    }

    private static String phone(String address) {
        return "{\"messaging_binding\":{\"address\":\"" + address + "\"}}";
    }

    private static String pair(String address) {
        return "{\"messaging_binding\":{\"address\":\"" + address + "\",\"proxy_address\":\"" + PROXY + "\"}}";
    }

    private static String projected(String number) {
        return "{\"messaging_binding\":{\"projected_address\":\"" + number + "\"}}";
    }

    @ParameterizedTest
    @EnumSource(ChatScope.Family.class)
    void group_initializes_andIsActiveSoon(ChatScope.Family family) {
        String path = desk.path(family, "/ConversationWithParticipants");
        JsonNode made = desk.create(
                path,
                form(
                        List.of("FriendlyName", "Family", "UniqueName", "family"),
                        phone("+14155550190"),
                        phone("+14155550191"),
                        "{\"identity\":\"alice\",\"attributes\":\"{ \\\"a\\\": 1 }\","
                                + "\"messaging_binding\":{\"projected_address\":\"" + PROXY + "\"}}"));
        assertThat(made.path("state").asText()).isEqualTo("initializing");
        assertThat(made.path("friendly_name").asText()).isEqualTo("Family");
        assertThat(ConversationDesk.fields(made.path("links"))).containsExactly("participants", "messages", "webhooks");
        assertThat(made.path("url").asText())
                .endsWith(desk.path(family, "/Conversations/" + made.path("sid").asText()));
        JsonNode people = desk.get(LIST + "/family/Participants").path("participants");
        assertThat(people).hasSize(3);
        assertThat(people.get(2).path("attributes").asText()).isEqualTo("{ \"a\": 1 }");
        assertThat(people.get(2).path("role_sid").isNull()).isFalse();
        desk.advance("PT1S");
        assertThat(desk.get(LIST + "/family").path("state").asText()).isEqualTo("active");
        desk.refused(
                409,
                50438,
                desk.door()
                        .call(
                                "POST",
                                path,
                                form(List.of(), phone("+14155550191"), phone("+14155550190"), projected(PROXY))));
    }

    @Test
    void others_areActiveAtOnce() {
        JsonNode made = desk.create(
                WHOLE,
                form(
                        List.of("State", "inactive", "Timers.Closed", "PT10M"),
                        chat("alice"),
                        chat("bob"),
                        pair("+14155550190")));
        assertThat(made.path("state").asText()).isEqualTo("inactive");
        assertThat(made.at("/timers/date_closed").asText()).isEqualTo("2026-11-25T08:10:00Z");
        assertThat(desk.participants().size(made.path("sid").asText())).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no JSON                                                      | 400 | 50424
            []                                                           | 400 | 50424
            "alice"                                                      | 400 | 50424
            {"identity":7}                                               | 400 | 50424
            {"messaging_binding":"x"}                                    | 400 | 50424
            {"messaging_binding":{"address":7}}                          | 400 | 50424
            {}                                                           | 400 | 50434
            {"messaging_binding":{}}                                     | 400 | 50434
            {"identity":"alice"}                                         | 409 | 50433
            {"identity":"carol","attributes":"x"}                        | 400 | 50304
            {"identity":"carol","role_sid":"RL0"}                        | 404 | 50100
            {"messaging_binding":{"address":"+14155550190","proxy_address":"+14155550100"}} | 409 | 50416
            {"messaging_binding":{"address":"+14155550191","proxy_address":"+14155550100","level":"cc"}} | 400 | 50420
            {"messaging_binding":{"address":"+14155550191"}}             | 400 | 50435
            {"messaging_binding":{"projected_address":"+14155550177"}}   | 400 | 50439
            """)
    void wrongParticipant_isRefused_andNothingIsThere(String participant, int status, int code) {
        desk.refused(
                status,
                code,
                desk.door()
                        .call(
                                "POST",
                                WHOLE,
                                form(List.of(), chat("alice"), pair("+14155550190"), chat("bob"), participant)));
        assertThat(desk.conversations().size()).isZero();
        assertThat(desk.get(ConversationDesk.V1 + "/Users").path("users")).isEmpty();
    }

    @Test
    void groupThatIsNone_isRefused() {
        Door.Answer noNumberOfOurs = desk.door()
                .call(
                        "POST",
                        WHOLE,
                        form(List.of(), phone("+14155550190"), phone("+14155550191"), phone("+14155550192")));
        desk.refused(400, 50435, noNumberOfOurs);
        Door.Answer noPhone = desk.door()
                .call(
                        "POST",
                        WHOLE,
                        form(List.of(), projected(PROXY), projected("+14155550101"), projected("+18335550100")));
        desk.refused(400, 50435, noPhone);
        desk.refused(
                409,
                50437,
                desk.door()
                        .call(
                                "POST",
                                WHOLE,
                                form(List.of(), phone("+14155550190"), phone("+14155550190"), projected(PROXY))));
        desk.refused(400, 50435, desk.door().call("POST", WHOLE, form(List.of(), chat("alice"), chat("bob"))));
        String[] eleven = new String[11];
        for (int i = 0; i < eleven.length; i++) {
            eleven[i] = chat("user-" + i);
        }
        desk.refused(400, 50426, desk.door().call("POST", WHOLE, form(List.of(), eleven)));
        desk.refused(
                400,
                50384,
                desk.door().call("POST", WHOLE, form(List.of("State", "closed"), chat("a"), chat("b"), chat("c"))));
        assertThat(desk.conversations().size()).isZero();
    }

    /** Each user who goes with the service would leave a smaller group behind, if they went before their conversation. */
    @Test
    void groups_endWithTheirService() {
        String service = ConversationDesk.V1 + "/Services/"
                + desk.create(ConversationDesk.V1 + "/Services", "FriendlyName", "Branch")
                        .path("sid")
                        .asText();
        String[] family = {
            phone("+14155550190"), phone("+14155550191"), named("alice", PROXY), named("bob", OTHER_PROXY)
        };
        desk.create(service + "/ConversationWithParticipants", form(List.of(), family));
        desk.create(WHOLE, form(List.of(), family[0], family[1], projected(PROXY)));
        desk.delete(service);
        desk.create(WHOLE, form(List.of(), family[0], family[1], projected(OTHER_PROXY)));
        desk.create(WHOLE, form(List.of(), family));
    }

    @Test
    void userWhoWouldLeaveTheSameGroupTwice_isKept() {
        String[] phones = {phone("+14155550190"), phone("+14155550191"), projected(PROXY)};
        desk.create(WHOLE, form(List.of(), phones[0], phones[1], phones[2], named("alice", OTHER_PROXY)));
        JsonNode other =
                desk.create(WHOLE, form(List.of(), phones[0], phones[1], phones[2], named("alice", "+18335550100")));
        desk.advance("PT1S");
        String alice = ConversationDesk.V1 + "/Users/alice";
        desk.refused(409, 50438, desk.door().call("DELETE", alice));
        desk.update(LIST + "/" + other.path("sid").asText(), "State", "closed");
        desk.delete(alice);
        desk.refused(409, 50438, desk.door().call("POST", WHOLE, form(List.of(), phones)));
    }

    private static String named(String identity, String number) {
        return "{\"identity\":\"" + identity + "\",\"messaging_binding\":{\"projected_address\":\"" + number + "\"}}";
    }
}
