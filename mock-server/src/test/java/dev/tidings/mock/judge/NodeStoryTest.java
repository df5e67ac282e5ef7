package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.mock.MockServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The story of a shop with Twilio's Node client, from its first number to its bill; every answer is judged. The chapters are in
 * {@code src/test/node/story.js}, and each is a test here.
 */
class NodeStoryTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    @TestFactory
    List<DynamicTest> chapters() throws Exception {
        NodeScript.assumeNode();
        List<DynamicTest> tests = new ArrayList<>();
        try (MockServer mock = MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(7)
                .exchangeListener(judging)
                .start()) {
            ObjectNode settings = new ObjectMapper()
                    .createObjectNode()
                    .put("mock", mock.url())
                    .put("accountSid", mock.accountSid())
                    .put("authToken", mock.authToken());
            for (JsonNode line : NodeScript.run("story.js", settings)) {
                String error =
                        line.path("error").isNull() ? "" : line.path("error").asText();
                tests.add(dynamicTest(
                        line.path("step").asText(), () -> assertThat(error).isEmpty()));
            }
        }
        assertThat(tests).as("chapters").hasSize(10);
        return tests;
    }
}
