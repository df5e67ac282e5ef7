package dev.tidings.mock.chatevent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.chathook.HookDesk;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What has happened is told before what is to happen next is asked about, in one conversation. */
class AskedAfterToldTest {
    private final HookDesk desk = new HookDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private void say(String conversation, String body) {
        assertThat(desk.heard("POST", "/Conversations/" + conversation + "/Messages", "Author=alice&Body=" + body)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void callsInTurn_areHeardInTurn() {
        String conversation = desk.conversation();
        desk.listen("onMessageAdd", "onMessageAdded");
        desk.app.replying(each -> {
            if (each.url().endsWith("/post")) {
                pause(20);
            }
            return Reply.NONE;
        });
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            say(conversation, "m" + i);
            wanted.addAll(List.of("onMessageAdd m" + i, "onMessageAdded m" + i));
        }
        assertThat(desk.told())
                .extracting(each -> each.parameters().get("EventType") + " "
                        + each.parameters().get("Body"))
                .isEqualTo(wanted);
    }

    @Test
    void applicationThatSaysSomethingWhenItIsTold_isNotHeldUp() {
        String conversation = desk.conversation();
        String other = desk.app.url("/scoped");
        desk.create(
                "/Conversations/" + conversation + "/Webhooks",
                "Target",
                "webhook",
                "Configuration.Url",
                other,
                "Configuration.Filters",
                "onMessageAdded");
        desk.listen("onMessageAdd", "onMessageAdded");
        desk.app.replying(each -> {
            if (each.url().endsWith("/post") && "ask".equals(each.parameters().get("Body"))) {
                for (int i = 0; i < 10; i++) {
                    say(conversation, "answer");
                }
            }
            return Reply.NONE;
        });
        long began = System.nanoTime();
        say(conversation, "ask");
        assertThat(desk.told()).hasSize(33);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        assertThat(desk.alerts()).isEmpty();
        assertThat(desk.get("/Conversations/" + conversation + "/Messages").path("messages"))
                .hasSize(11);
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
