package dev.tidings.mock.chataddress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.chathook.HookDesk;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is set and done between them, each message that comes in ends in exactly one place. */
class ArrivalLawsTest {
    private static final String NUMBER = "+14155550100";

    /** What can happen. */
    enum Step {
        TEXT,
        TEXT_OF_ANOTHER,
        CONFIGURE,
        FORGET,
        PAIR,
        CLOSE,
        DELETE,
        VETO,
        ALLOW
    }

    /** What is expected of each message, by its text: the conversation that it is in, or {@code none}. */
    private static final class Story {
        private final HookDesk desk;
        private final List<MockHandset> people;
        private final Map<String, Boolean> taken = new HashMap<>();
        private final String[] open = new String[2];
        private boolean configured;
        private boolean vetoed;

        Story(HookDesk desk) {
            this.desk = desk;
            this.people =
                    List.of(desk.mock().handset("+14155550199"), desk.mock().handset("+14155550188"));
            desk.mock().account().inboundUrl(NUMBER, desk.app.url("/number"));
            desk.listen("onConversationAdd", "onMessageAdd");
            desk.app.replying(each -> vetoed && each.url().endsWith("/pre") ? new Reply(403, "", "") : Reply.NONE);
        }

        void happen(Step step) {
            switch (step) {
                case TEXT -> text(0);
                case TEXT_OF_ANOTHER -> text(1);
                case CONFIGURE -> {
                    if (!configured) {
                        desk.create(
                                "/Configuration/Addresses",
                                "Type",
                                "sms",
                                "Address",
                                NUMBER,
                                "AutoCreation.Enabled",
                                "true");
                        configured = true;
                    }
                }
                case FORGET -> {
                    if (configured) {
                        desk.delete("/Configuration/Addresses/%2B14155550100");
                        configured = false;
                    }
                }
                case PAIR -> {
                    if (open[0] == null) {
                        open[0] = desk.conversation();
                        desk.create(
                                "/Conversations/" + open[0] + "/Participants",
                                "MessagingBinding.Address",
                                people.get(0).number(),
                                "MessagingBinding.ProxyAddress",
                                NUMBER);
                    }
                }
                case CLOSE -> {
                    if (open[0] != null) {
                        desk.update("/Conversations/" + open[0], "State", "closed");
                        open[0] = null;
                    }
                }
                case DELETE -> {
                    if (open[1] != null) {
                        desk.delete("/Conversations/" + open[1]);
                        taken.entrySet().removeIf(each -> each.getKey().startsWith("1 ") && each.getValue());
                        open[1] = null;
                    }
                }
                case VETO -> vetoed = true;
                case ALLOW -> vetoed = false;
            }
        }

        private void text(int who) {
            String body = who + " says " + taken.size() + " " + System.nanoTime();
            people.get(who).text(NUMBER, body);
            boolean made = open[who] == null && configured && !vetoed;
            taken.put(body, made || (open[who] != null && !vetoed));
            if (made) {
                open[who] = desk.get("/Conversations?PageSize=1")
                        .at("/conversations/0/sid")
                        .asText();
            }
        }

        List<String> said() {
            List<String> said = new ArrayList<>();
            for (JsonNode each : desk.get("/Conversations?PageSize=100").path("conversations")) {
                desk.get("/Conversations/" + each.path("sid").asText() + "/Messages?PageSize=100")
                        .path("messages")
                        .forEach(message -> said.add(message.path("body").asText()));
            }
            Collections.sort(said);
            return said;
        }
    }

    @Property(tries = 25)
    void eachMessage_endsInOnePlace(@ForAll @Size(min = 5, max = 25) List<Step> steps) {
        try (HookDesk desk = new HookDesk()) {
            Story story = new Story(desk);
            steps.forEach(story::happen);
            List<String> expected = story.taken.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            assertThat(story.said()).isEqualTo(expected);
            long texts = steps.stream()
                    .filter(each -> each == Step.TEXT || each == Step.TEXT_OF_ANOTHER)
                    .count();
            assertThat(desk.told().stream().filter(each -> each.url().endsWith("/number")))
                    .as("the number's application hears of each once")
                    .hasSize((int) texts);
            assertThat(desk.alerts()).isEmpty();
        }
    }
}
