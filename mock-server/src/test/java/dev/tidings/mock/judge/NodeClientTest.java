package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.account.ApiKey;
import dev.tidings.mock.account.OAuthClient;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Twilio's Node client finds the mock server to be what it knows, on either clock; every answer is judged. The steps are in
 * {@code src/test/node/judge.js}, and each is a test here.
 */
@ParameterizedClass(name = "{0} clock")
@EnumSource(Pace.class)
class NodeClientTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    @Parameter
    Pace pace;

    @TestFactory
    List<DynamicTest> steps() throws Exception {
        NodeScript.assumeNode();
        List<DynamicTest> tests = new ArrayList<>();
        try (MockServer mock = pace.start(judging)) {
            List<JsonNode> lines = NodeScript.run("judge.js", settings(mock));
            for (JsonNode line : lines) {
                if (line.has("step")) {
                    String error = line.path("error").isNull()
                            ? ""
                            : line.path("error").asText();
                    tests.add(dynamicTest(
                            line.path("step").asText(), () -> assertThat(error).isEmpty()));
                } else {
                    tests.add(dynamicTest(
                            "the SDK accepts what Node's validator signs",
                            () -> assertAccepted(mock.authToken(), line)));
                }
            }
        }
        tests.add(dynamicTest("all nine operations were judged", this::assertAllJudged));
        assertThat(tests).as("steps").hasSizeGreaterThan(14);
        return tests;
    }

    private void assertAllJudged() {
        assumeTrue(Specs.find().isPresent(), Specs.HOW_TO_GET);
        assertThat(judging.judged().keySet()).containsAll(OperationRows.namesOfMessages());
    }

    private static void assertAccepted(String authToken, JsonNode line) {
        WebhookVerifier verifier = WebhookVerifier.of(authToken);
        assertThat(line.path("signatures")).hasSize(6).allSatisfy(each -> {
            Map<String, String> form = JSON.convertValue(
                    each.path("form"), JSON.getTypeFactory().constructMapType(Map.class, String.class, String.class));
            String url = each.path("url").asText();
            String signature = each.path("signature").asText();
            assertThat(verifier.isValid(url, SignedWebhook.lists(form), signature))
                    .as(url)
                    .isTrue();
        });
    }

    private ObjectNode settings(MockServer mock) {
        MockAccount sub = mock.account().newSubaccount("Department");
        ApiKey key = mock.account().newApiKey("CI");
        OAuthClient app = mock.account().newOAuthClient();
        ObjectNode settings = JSON.createObjectNode()
                .put("mock", mock.url())
                .put("accountSid", mock.accountSid())
                .put("authToken", mock.authToken())
                .put("virtual", pace == Pace.VIRTUAL)
                .put("service", mock.account().services().get(0).sid())
                .put("subaccountSid", sub.accountSid())
                .put("subaccountToken", sub.authToken())
                .put("subaccountFrom", sub.provision("+14155550177").address())
                .put("keySid", key.sid())
                .put("keySecret", key.secret())
                .put("clientId", app.clientId())
                .put("clientSecret", app.secret())
                .put("png", Base64.getEncoder().encodeToString(OfficialJavaClientTest.PNG));
        SignedWebhook.all(mock.authToken()).forEach(each -> {
            ObjectNode webhook = settings.withArray("signed").addObject();
            webhook.put("url", each.url()).put("signature", each.signature());
            webhook.set("form", JSON.valueToTree(each.form()));
            if (each.body() != null) {
                webhook.put("body", each.body());
            }
        });
        return settings;
    }
}
