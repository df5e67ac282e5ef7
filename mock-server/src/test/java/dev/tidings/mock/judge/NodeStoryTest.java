package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.chat.PushType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Stories of a shop with Twilio's Node client, from its first number to its bill, and of the people who log in there; every
 * answer is judged. The chapters are in {@code src/test/node}, and each is a test here.
 */
class NodeStoryTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    @TestFactory
    List<DynamicTest> messages() throws Exception {
        return chapters("story.js", 10, OfficialCalls.ofNode(""));
    }

    @TestFactory
    List<DynamicTest> people() throws Exception {
        return chapters("login.js", 9, OfficialCalls.ofNode(""));
    }

    @TestFactory
    List<DynamicTest> templates() throws Exception {
        return chapters("content.js", 3, OfficialCalls.ofNode("content .*"));
    }

    @TestFactory
    List<DynamicTest> channels() throws Exception {
        return chapters(
                "channels.js",
                7,
                OfficialCalls.ofNode(
                        "messaging v1 .*ChannelSender|messaging v[23] .*(ChannelsSender|TypingIndicator)"));
    }

    @TestFactory
    List<DynamicTest> conversations() throws Exception {
        return chapters("conversations.js", 22, OfficialCalls.ofNode("conversations v1 .*"));
    }

    private List<DynamicTest> chapters(String script, int count, OfficialCalls calls) throws Exception {
        NodeScript.assumeNode();
        List<DynamicTest> tests = new ArrayList<>();
        try (MockServer mock = MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(7)
                .exchangeListener(judging)
                .exchangeListener(calls)
                .start()) {
            ObjectNode settings = new ObjectMapper()
                    .createObjectNode()
                    .put("mock", mock.url())
                    .put("accountSid", mock.accountSid())
                    .put("authToken", mock.authToken())
                    // Devices register with Twilio's client SDKs only.
                    .put(
                            "binding",
                            mock.account()
                                    .chat()
                                    .user("dana")
                                    .registerPush(PushType.TWILSOCK, "phone")
                                    .sid());
            for (JsonNode line : NodeScript.run(script, settings)) {
                String error =
                        line.path("error").isNull() ? "" : line.path("error").asText();
                tests.add(dynamicTest(
                        line.path("step").asText(), () -> assertThat(error).isEmpty()));
            }
        }
        assertThat(tests).as("chapters").hasSize(count);
        tests.add(dynamicTest("every operation was called", calls::assertAllCalled));
        return tests;
    }
}
