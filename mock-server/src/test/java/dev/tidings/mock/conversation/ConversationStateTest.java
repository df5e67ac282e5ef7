package dev.tidings.mock.conversation;

import static dev.tidings.mock.conversation.ConversationDesk.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.ConversationState.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From which state a conversation comes to which: every pair, by whom, and timers to the second. */
class ConversationStateTest {
    /** All that is documented. */
    private static final Set<String> WAYS = Set.of(
            "INITIALIZING ACTIVE EVENT",
            "ACTIVE INACTIVE API",
            "ACTIVE INACTIVE TIMER",
            "ACTIVE CLOSED API",
            "ACTIVE CLOSED TIMER",
            "INACTIVE ACTIVE API",
            "INACTIVE ACTIVE EVENT",
            "INACTIVE CLOSED API",
            "INACTIVE CLOSED TIMER");

    private final ConversationDesk desk = new ConversationDesk();
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void stop() {
        desk.close();
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ConversationState.values())
                .flatMap(from -> Arrays.stream(ConversationState.values())
                        .flatMap(to -> Arrays.stream(Reason.values()).map(reason -> Arguments.of(from, to, reason))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ways_areThoseDocumented(ConversationState from, ConversationState to, Reason reason) {
        assertThat(from.leadsTo(to, reason)).isEqualTo(WAYS.contains(from + " " + to + " " + reason));
    }

    @ParameterizedTest
    @CsvSource({
        "active, active, 200, 0",
        "active, inactive, 200, 0",
        "active, closed, 200, 0",
        "inactive, active, 200, 0",
        "inactive, inactive, 200, 0",
        "inactive, closed, 200, 0",
        "closed, active, 400, 50377",
        "closed, inactive, 400, 50377",
        "closed, closed, 400, 50377",
        "initializing, active, 400, 50386",
        "initializing, inactive, 400, 50386",
        "initializing, closed, 400, 50386"
    })
    void callers_moveConversations(String from, String to, int status, int code) {
        follow();
        String path = in(from);
        heard.clear();
        var answer = desk.door().call("POST", path, "State", to);
        if (code == 0) {
            assertThat(desk.ok(status, answer).path("state").asText()).isEqualTo(to);
            assertThat(heard).isEqualTo(from.equals(to) ? List.of() : List.of(from + " " + to + " API"));
        } else {
            desk.refused(status, code, answer);
            assertThat(desk.get(path).path("state").asText()).isEqualTo(from);
            assertThat(heard).isEmpty();
        }
    }

    private void follow() {
        desk.conversations()
                .onStateChange((tx, before, after, reason) ->
                        heard.add(before.state().wire() + " " + after.state().wire() + " " + reason));
    }

    private String in(String state) {
        if (state.equals("initializing")) {
            return LIST + "/"
                    + desk.create(
                                    ConversationDesk.V1 + "/ConversationWithParticipants",
                                    "Participant",
                                    "{\"messaging_binding\":{\"address\":\"+14155550190\"}}",
                                    "Participant",
                                    "{\"messaging_binding\":{\"address\":\"+14155550191\"}}",
                                    "Participant",
                                    "{\"messaging_binding\":{\"projected_address\":\"+14155550100\"}}")
                            .path("sid")
                            .asText();
        }
        String path = desk.conversation();
        if (!state.equals("active")) {
            desk.update(path, "State", state);
        }
        return path;
    }

    @Test
    void initializing_becomesActive_byItself() {
        follow();
        String path = in("initializing");
        desk.refused(400, 50386, desk.door().call("POST", path, "FriendlyName", "x"));
        desk.refused(
                400,
                50386,
                desk.door().call("POST", path + "/Participants", "MessagingBinding.Address", "+14155550192"));
        desk.refused(400, 50386, desk.door().call("POST", path + "/Messages", "Body", "x"));
        desk.advance("PT1S");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("active");
        assertThat(heard).containsExactly("initializing active EVENT");
        desk.update(path, "FriendlyName", "x");
    }

    @Test
    void timers_actToTheSecond() {
        follow();
        JsonNode made = desk.create(LIST, "State", "active", "Timers.Inactive", "PT1M", "Timers.Closed", "PT10M");
        String path = LIST + "/" + made.path("sid").asText();
        assertThat(made.path("timers").toString())
                .isEqualTo("{\"date_inactive\":\"2026-11-25T08:01:00Z\",\"date_closed\":\"2026-11-25T08:10:00Z\"}");
        desk.advance("PT59.999S");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("active");
        desk.advance("PT0.001S");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("inactive");
        assertThat(desk.get(path).path("timers").toString())
                .as("from the same moment")
                .isEqualTo("{\"date_closed\":\"2026-11-25T08:10:00Z\"}");
        desk.advance("PT8M59.999S");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("inactive");
        desk.advance("PT0.001S");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("closed");
        assertThat(desk.get(path).path("timers")).isEmpty();
        assertThat(desk.get(path).path("date_updated").asText()).isEqualTo("2026-11-25T08:10:00Z");
        assertThat(heard).containsExactly("active inactive TIMER", "inactive closed TIMER");
        desk.advance("P1D");
        assertThat(heard).hasSize(2);
    }

    @Test
    void message_wakesTheConversation_andTimersBeginAgain() {
        follow();
        String path = desk.conversation("State", "active", "Timers.Inactive", "PT1M", "Timers.Closed", "PT10M");
        desk.advance("PT50S");
        desk.create(path + "/Messages", "Body", "still here");
        assertThat(desk.get(path).at("/timers/date_inactive").asText()).isEqualTo("2026-11-25T08:01:50Z");
        desk.advance("PT59S");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("active");
        desk.advance("PT1S");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("inactive");
        desk.advance("PT5M");
        desk.create(path + "/Messages", "Body", "back again");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("active");
        assertThat(desk.get(path).path("timers").toString())
                .isEqualTo("{\"date_inactive\":\"2026-11-25T08:07:50Z\",\"date_closed\":\"2026-11-25T08:16:50Z\"}");
        desk.advance("PT1M");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("inactive");
        desk.advance("PT9M");
        assertThat(heard)
                .containsExactly(
                        "active inactive TIMER",
                        "inactive active EVENT",
                        "active inactive TIMER",
                        "inactive closed TIMER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Timers.Inactive=PT2M                   | {"date_inactive":"2026-11-25T08:02:30Z","date_closed":"2026-11-25T08:10:30Z"}
            Timers.Closed=PT20M                    | {"date_inactive":"2026-11-25T08:01:30Z","date_closed":"2026-11-25T08:20:30Z"}
            Timers.Inactive=PT0S                   | {"date_closed":"2026-11-25T08:10:30Z"}
            Timers.Inactive=                       | {"date_closed":"2026-11-25T08:10:30Z"}
            Timers.Inactive=PT0S&Timers.Closed=PT0S | {}
            FriendlyName=x                         | {"date_inactive":"2026-11-25T08:01:00Z","date_closed":"2026-11-25T08:10:00Z"}
            State=inactive                         | {"date_closed":"2026-11-25T08:10:00Z"}
            State=closed                           | {}
            """)
    void timers_areSet_again(String form, String timers) {
        String path = desk.conversation("State", "active", "Timers.Inactive", "PT1M", "Timers.Closed", "PT10M");
        desk.advance("PT30S");
        assertThat(desk.ok(200, desk.post(path, form)).path("timers").toString())
                .isEqualTo(timers);
    }

    @Test
    void timerThatIsShortened_actsEarlier_andTheOldOneNotAtAll() {
        follow();
        String path = desk.conversation("State", "active", "Timers.Inactive", "PT1H");
        desk.update(path, "Timers.Inactive", "PT1M");
        desk.advance("PT1M");
        assertThat(heard).containsExactly("active inactive TIMER");
        desk.update(path, "State", "active", "Timers.Inactive", "PT0S");
        desk.advance("PT2H");
        assertThat(heard).containsExactly("active inactive TIMER", "inactive active API");
    }

    @Test
    void wokenByCall_timersBeginAgain() {
        String path = desk.conversation("State", "inactive", "Timers.Inactive", "PT1M");
        assertThat(desk.get(path).path("timers")).as("already").isEmpty();
        desk.advance("PT1H");
        assertThat(desk.update(path, "State", "active")
                        .at("/timers/date_inactive")
                        .asText())
                .isEqualTo("2026-11-25T09:01:00Z");
        desk.advance("PT1M");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("inactive");
    }

    @Test
    void manyMessages_leaveOneAlarm() {
        String path = desk.conversation("State", "active", "Timers.Inactive", "PT1M", "Timers.Closed", "PT10M");
        int due = desk.world().due();
        Conversation talk =
                desk.conversations().find(path.substring(LIST.length() + 1)).orElseThrow();
        for (int i = 0; i < 100; i++) {
            desk.advance("PT0.1S");
            desk.world().run(tx -> desk.conversations().touched(tx, talk, Origin.api(null)));
        }
        assertThat(desk.world().due()).isEqualTo(due);
        desk.advance("PT1M");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("inactive");
    }

    @Test
    void closedByTimer_freesItsPairs() {
        String path = desk.conversation("State", "active", "Timers.Closed", "PT10M");
        desk.pair(path, "+14155550190", ConversationDesk.PROXY);
        desk.advance("PT10M");
        desk.pair(desk.conversation(), "+14155550190", ConversationDesk.PROXY);
    }

    @Test
    void snapshot_keepsEverything_andTimersGoOn() {
        String path = desk.conversation(
                "UniqueName", "kept", "State", "active", "Timers.Inactive", "PT1M", "Timers.Closed", "PT10M");
        desk.participant(path, "Identity", "alice");
        desk.pair(path, "+14155550190", ConversationDesk.PROXY);
        desk.advance("PT30S");
        String before = desk.get(path).toString() + desk.get(path + "/Participants");
        String state = desk.door().admin("GET", "/state", "").text();
        desk.delete(path);
        assertThat(desk.door().admin("PUT", "/state", state).status()).isEqualTo(204);
        assertThat(desk.get(LIST + "/kept").toString() + desk.get(path + "/Participants"))
                .isEqualTo(before);
        desk.refused(409, 50353, desk.door().call("POST", LIST, "UniqueName", "kept"));
        assertThat(desk.participants().byPair(desk.mock().accountSid(), "+14155550190", ConversationDesk.PROXY))
                .isPresent();
        desk.advance("PT30S");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("inactive");
        desk.advance("PT9M");
        assertThat(desk.get(path).path("state").asText()).isEqualTo("closed");
    }
}
