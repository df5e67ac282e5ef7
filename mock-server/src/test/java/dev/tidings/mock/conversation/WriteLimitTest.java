package dev.tidings.mock.conversation;

import static dev.tidings.mock.conversation.ConversationDesk.LIST;
import static dev.tidings.mock.conversation.ConversationDesk.V1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.Judging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thirty actions a second for a service, and for each conversation; reading counts for nothing. */
class WriteLimitTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final ConversationDesk desk = new ConversationDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void onAVirtualClock_nobodyIsHeldBack() {
        for (int i = 0; i < 40; i++) {
            desk.conversation();
        }
    }

    @ParameterizedTest
    @CsvSource({"false, false, true", "true, false, false", "false, true, false", "true, true, false"})
    void server_limitsWriters_onARealClock_unlessItsThroughputIsUnlimited(
            boolean virtual, boolean unlimited, boolean limited) {
        var builder = MockServer.builder().exchangeListener(judging);
        builder = virtual ? builder.virtualClock() : builder;
        try (MockServer mock = (unlimited ? builder.unlimitedThroughput() : builder).start()) {
            assertThat(Door.of(mock)
                            .admin("/conversations/write_limit")
                            .path("on")
                            .asBoolean())
                    .isEqualTo(limited);
        }
    }

    @Test
    void service_takesThirtyASecond() {
        desk.mock().account().chat().limitWrites(true);
        String first = "";
        for (int i = 0; i < 29; i++) {
            first = desk.conversation();
        }
        desk.delete(first);
        desk.refused(429, 50074, desk.door().call("POST", LIST));
        desk.refused(429, 50074, desk.door().call("POST", V1 + "/Users", "Identity", "alice"));
        desk.advance("PT0.999S");
        desk.refused(429, 50074, desk.door().call("POST", LIST));
        desk.advance("PT0.001S");
        desk.conversation();
        assertThat(desk.get(LIST).path("conversations")).hasSize(29);
    }

    @Test
    void conversation_takesThirtyASecond_whateverIsWrittenToOthers() {
        String one = desk.conversation();
        String two = desk.conversation();
        desk.mock().account().chat().limitWrites(true);
        String who = desk.participant(one, "Identity", "alice");
        for (int i = 0; i < 29; i++) {
            desk.update(one, "FriendlyName", "name " + i);
        }
        for (int i = 0; i < 3; i++) {
            desk.get(one);
        }
        desk.refused(429, 50063, desk.door().call("POST", one, "FriendlyName", "x"));
        desk.refused(429, 50063, desk.door().call("POST", who, "Attributes", "{}"));
        desk.refused(429, 50063, desk.door().call("DELETE", who));
        desk.refused(429, 50063, desk.door().call("POST", one + "/Participants", "Identity", "bob"));
        desk.refused(
                429,
                50063,
                desk.door()
                        .call("POST", V1 + "/Users/alice" + one.substring(V1.length()), "NotificationLevel", "muted"));
        desk.update(two, "FriendlyName", "x");
        desk.delete(one);
    }

    @Test
    void whatIsRefused_isNotCounted() {
        String one = desk.conversation();
        desk.mock().account().chat().limitWrites(true);
        for (int i = 0; i < 40; i++) {
            desk.refused(400, 50304, desk.door().call("POST", one, "Attributes", "x"));
        }
        desk.update(one, "FriendlyName", "x");
    }

    @Test
    void adminApi_switchesIt() {
        assertThat(desk.door().admin("/conversations/write_limit").toString())
                .isEqualTo("{\"on\":false,\"per_second\":30}");
        Door.Answer on = desk.door().admin("PUT", "/conversations/write_limit", "{\"on\":true}");
        assertThat(on.json().path("on").asBoolean()).isTrue();
        String state = desk.door().admin("GET", "/state", "").text();
        desk.door().admin("PUT", "/conversations/write_limit", "{\"on\":false}");
        assertThat(desk.door().admin("/conversations/write_limit").path("on").asBoolean())
                .isFalse();
        desk.door().admin("PUT", "/state", state);
        assertThat(desk.door().admin("/conversations/write_limit").path("on").asBoolean())
                .as("kept by snapshots")
                .isTrue();
        assertThat(desk.door()
                        .admin("PUT", "/conversations/write_limit", "{\"on\":7}")
                        .status())
                .isEqualTo(400);
    }
}
