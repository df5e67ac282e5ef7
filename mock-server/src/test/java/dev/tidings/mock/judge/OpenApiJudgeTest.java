package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge lets good answers pass, and each of its checks is seen to refuse a bad one. */
class OpenApiJudgeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACCOUNT = "/2010-04-01/Accounts/AC" + "a".repeat(32);
    private static final String SID = "SM" + "0123456789abcdef".repeat(2);
    private static final String MESSAGES = ACCOUNT + "/Messages.json";
    private static final String MESSAGE = ACCOUNT + "/Messages/" + SID + ".json";

    private static Specs specs;

    @BeforeAll
    static void wantSpecs() {
        assumeTrue(Specs.find().isPresent(), Specs.HOW_TO_GET);
        specs = Specs.find().get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts_v1",
                "api_v2010",
                "content_v1",
                "content_v2",
                "conversations_v1",
                "events_v1",
                "lookups_v1",
                "lookups_v2",
                "messaging_v1",
                "messaging_v2",
                "monitor_v1",
                "numbers_v2",
                "oauth_v2",
                "pricing_v1",
                "trusthub_v1",
                "verify_v2"
            })
    void everyExampleInTheFiles_isAccepted(String spec) {
        List<String> flaws = new ArrayList<>();
        int examples = 0;
        for (Operation operation : specs.operations(spec)) {
            for (Operation.Answer answer : operation.answers().values()) {
                for (JsonNode example : answer.shape().examples()) {
                    examples++;
                    answer.shape().flaws(example).forEach(flaw -> flaws.add(operation.id() + " " + flaw));
                }
            }
        }
        assertThat(flaws).isEmpty();
        assertThat(examples).isPositive();
    }

    @Test
    void messagesAreHeldToTheWholeSchema_withoutAnyExcuse() {
        List<String> excuses = new ArrayList<>();
        List<Operation> operations = specs.operations("api_v2010").stream()
                .filter(operation -> operation.template().contains("/Messages"))
                .toList();
        operations.forEach(operation -> operation
                .answers()
                .values()
                .forEach(answer -> answer.shape().excuses().forEach(each -> excuses.add(operation.id() + " " + each))));
        assertThat(operations).hasSize(9);
        assertThat(excuses).isEmpty();
    }

    @Test
    void goodAnswers_areAccepted() {
        OpenApiJudge judge = OpenApiJudge.by(specs);
        assertThat(judge.objections(fetched(message()))).isEmpty();
        assertThat(judge.objections(created(message()))).isEmpty();
        assertThat(judge.objections(listed(page()))).isEmpty();
        assertThat(judge.objections(refused(error()))).isEmpty();
        assertThat(judge.objections(xml(200, messageXml(), "application/xml"))).isEmpty();
        assertThat(judge.objections(xml(404, errorXml(), "application/xml"))).isEmpty();
        assertThat(judge.objections(answer("DELETE", MESSAGE, 204, HttpHeaders.empty(), "")))
                .isEmpty();
        assertThat(judge.judged())
                .containsOnlyKeys("FetchMessage", "CreateMessage", "ListMessage", "DeleteMessage")
                .containsEntry("FetchMessage", 2);
    }

    static Stream<Arguments> brokenMessages() {
        return Stream.of(
                broken("a property is missing", m -> m.remove("error_code"), "/error_code: is missing"),
                broken("a property is unknown", m -> m.put("mood", "good"), "/mood: is in no schema"),
                broken("a string is a number", m -> m.put("num_segments", 1), "/num_segments: 1 is no string"),
                broken("an integer is a string", m -> m.put("error_code", "30003"), "\"30003\" is no integer"),
                broken("a required value is null", m -> m.putNull("status"), "/status: is null"),
                broken("an unknown status", m -> m.put("status", "flying"), "is none of"),
                broken("an unknown direction", m -> m.put("direction", "up"), "is none of"),
                broken("a SID of the wrong kind", m -> m.put("account_sid", SID), "does not match ^AC"),
                broken("a SID too short", m -> m.put("sid", "SM12"), "has 4 characters"),
                broken("an ISO date", m -> m.put("date_created", "2026-01-02T03:04:05Z"), "is no date-time-rfc-2822"),
                broken(
                        "a date on the wrong weekday",
                        m -> m.put("date_created", "Mon, 24 Aug 2023 05:01:45 +0000"),
                        "is no date-time-rfc-2822"),
                broken(
                        "a date in GMT by name",
                        m -> m.put("date_sent", "Thu, 24 Aug 2023 05:01:45 GMT"),
                        "is no date-time-rfc-2822"),
                broken("no currency", m -> m.put("price_unit", "Dollar"), "is no currency"),
                broken("no sender", m -> m.put("from", " +1415 "), "is no phone-number"),
                broken("a link with a space", m -> links(m).put("media", "/a b"), "is no uri-map"),
                broken("a link that is null", m -> links(m).putNull("media"), "is no uri-map"),
                broken("a link too few", m -> links(m).remove("feedback"), "/subresource_uris: names [media]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenMessages")
    void brokenMessage_isRefused(String what, Consumer<ObjectNode> change, String objection) {
        ObjectNode message = message();
        change.accept(message);
        assertThat(OpenApiJudge.by(specs).objections(fetched(message)))
                .hasSizeBetween(1, 2)
                .anySatisfy(each -> assertThat(each).contains(objection));
    }

    static Stream<Arguments> brokenPages() {
        return Stream.of(
                broken("next page left out", p -> p.remove("next_page_uri"), "/next_page_uri: is missing"),
                broken("a count as string", p -> p.put("page_size", "50"), "is no integer"),
                broken("no link", p -> p.put("first_page_uri", "Messages.json"), "is no uri"),
                broken("records not in a list", p -> p.putObject("messages"), "is no array"),
                broken("a total of old days", p -> p.put("total", 1), "/total: is in no schema"),
                broken(
                        "a broken record",
                        p -> ((ObjectNode) p.at("/messages/0")).put("num_media", 0),
                        "/messages/0/num_media: 0 is no string"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenPages")
    void brokenPage_isRefused(String what, Consumer<ObjectNode> change, String objection) {
        ObjectNode page = page();
        change.accept(page);
        assertThat(OpenApiJudge.by(specs).objections(listed(page)))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each).contains(objection));
    }

    static Stream<Arguments> brokenErrors() {
        return Stream.of(
                broken("no code", e -> e.remove("code"), "in this order"),
                broken("another order", e -> e.set("code", e.remove("code")), "in this order"),
                broken("one member too many", e -> e.put("hint", "x"), "an error has no hint"),
                broken("another status", e -> e.put("status", 401), "says status 401 under HTTP 404"),
                broken("a status as string", e -> e.put("status", "404"), "says status \"404\""),
                broken("a link to elsewhere", e -> e.put("more_info", "https://example.com"), "does not lead to 20404"),
                broken("an empty message", e -> e.put("message", " "), "says nothing"),
                broken(
                        "a code of another status",
                        e -> e.put("code", 21211).put("more_info", "https://www.twilio.com/docs/errors/21211"),
                        "code 21211 goes with HTTP [400], not 404"),
                broken(
                        "no code at all",
                        e -> e.put("code", 7).put("more_info", "https://www.twilio.com/docs/errors/7"),
                        "code 7 is no error code"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenErrors")
    void brokenError_isRefused(String what, Consumer<ObjectNode> change, String objection) {
        ObjectNode error = error();
        change.accept(error);
        assertThat(OpenApiJudge.by(specs).objections(refused(error)))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each).contains(objection));
    }

    static Stream<Arguments> brokenAnswers() {
        return Stream.of(
                wrong("undocumented success", a -> a.withStatus(202), "FetchMessage documents [200], not 202"),
                wrong("not JSON", a -> a.withBody("{'a':1}".getBytes(StandardCharsets.UTF_8)), "is no JSON"),
                wrong("a name twice", a -> a.withBody(twice(a.body())), "Duplicate field 'body'"),
                wrong("something behind the value", a -> a.withBody(longer(a.body())), "is no JSON"),
                wrong(
                        "a character set",
                        a -> a.withHeaders(headers("application/json; charset=utf-8", SID)),
                        "instead of application/json"),
                wrong(
                        "no request id",
                        a -> a.withHeaders(HttpHeaders.of("Content-Type", "application/json")),
                        "Twilio-Request-Id: missing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenAnswers")
    void brokenAnswer_isRefused(String what, UnaryOperator<Answer> change, String objection) {
        assertThat(OpenApiJudge.by(specs).objections(change.apply(fetched(message()))))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each).contains(objection));
    }

    @Test
    void bodyOfA204_isRefused() {
        assertThat(OpenApiJudge.by(specs).objections(answer("DELETE", MESSAGE, 204, HttpHeaders.empty(), "{}")))
                .singleElement()
                .asString()
                .contains("carries 2 bytes");
    }

    @Test
    void successWhereNoOperationIs_isRefused() {
        Answer stray = answer("GET", ACCOUNT + "/Carrots.json", 200, HttpHeaders.empty(), "{}");
        assertThat(OpenApiJudge.by(specs).objections(stray))
                .singleElement()
                .asString()
                .contains("no operation");
    }

    @Test
    void requestIdOfAnotherMessage_isRefused() {
        Answer created = created(message()).withHeaders(headers("application/json", "SM" + "f".repeat(32)));
        assertThat(OpenApiJudge.by(specs).objections(created))
                .singleElement()
                .asString()
                .contains("is not that of");
    }

    static Stream<Arguments> brokenXml() {
        return Stream.of(
                Arguments.of(200, messageXml().replace("<NumMedia>0</NumMedia>", ""), "/num_media: is missing"),
                Arguments.of(200, messageXml().replace("queued", "flying"), "is none of"),
                Arguments.of(200, messageXml().replace("</Message>", "<Mood>x</Mood></Message>"), "/mood: is in no"),
                Arguments.of(200, messageXml().replace("</Message>", "<Sid>x</Sid></Message>"), "Sid is there twice"),
                Arguments.of(200, messageXml().replace("TwilioResponse>", "Response>"), "TwilioResponse is wanted"),
                Arguments.of(200, messageXml().replace("</Body>", ""), "XML: "),
                Arguments.of(404, errorXml().replace("RestException", "Oops"), "a RestException, not a Oops"),
                Arguments.of(404, errorXml().replace("<Code>20404</Code>", ""), "in this order"));
    }

    @ParameterizedTest
    @MethodSource("brokenXml")
    void brokenXml_isRefused(int status, String xml, String objection) {
        assertThat(OpenApiJudge.by(specs).objections(xml(status, xml, "application/xml")))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each).contains(objection));
    }

    @Test
    void xmlUnderAnotherName_isRefused() {
        assertThat(OpenApiJudge.by(specs).objections(xml(200, messageXml(), "text/xml")))
                .singleElement()
                .asString()
                .contains("instead of application/xml");
    }

    private static Arguments broken(String what, Consumer<ObjectNode> change, String objection) {
        return Arguments.of(what, change, objection);
    }

    private static Arguments wrong(String what, UnaryOperator<Answer> change, String objection) {
        return Arguments.of(what, change, objection);
    }

    private static ObjectNode links(ObjectNode message) {
        return (ObjectNode) message.path("subresource_uris");
    }

    private static Answer fetched(JsonNode body) {
        return answer("GET", MESSAGE, 200, headers("application/json", SID), body.toString());
    }

    private static Answer created(ObjectNode body) {
        links(body).remove("feedback");
        return answer("POST", MESSAGES, 201, headers("application/json", SID), body.toString());
    }

    private static Answer listed(JsonNode body) {
        return answer("GET", MESSAGES, 200, headers("application/json", SID), body.toString());
    }

    private static Answer refused(JsonNode body) {
        return answer("GET", MESSAGE, 404, headers("application/json", SID), body.toString());
    }

    private static Answer xml(int status, String body, String type) {
        return answer("GET", MESSAGE.replace(".json", ""), status, headers(type, SID), body);
    }

    private static Answer answer(String method, String path, int status, HttpHeaders headers, String body) {
        HttpHeaders all = headers.size() == 0 ? headers("application/json", SID) : headers;
        return new Answer(method, "api", path, status, all, body.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpHeaders headers(String type, String sid) {
        return HttpHeaders.of("Content-Type", type, "Twilio-Request-Id", "RQ" + sid.substring(2));
    }

    private static byte[] twice(byte[] body) {
        return new String(body, StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"body\":\"x\",")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] longer(byte[] body) {
        return (new String(body, StandardCharsets.UTF_8) + "{}").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode message() {
        ObjectNode message = JSON.createObjectNode();
        String uri = MESSAGE;
        message.put("body", "Grüße 👍").put("num_segments", "1").put("direction", "outbound-api");
        message.put("from", "+14155550100").put("to", "+14155550123").put("num_media", "0");
        message.put("date_created", "Thu, 24 Aug 2023 05:01:45 +0000")
                .put("date_updated", "Thu, 24 Aug 2023 05:01:46 +0000");
        message.putNull("date_sent").putNull("price").put("price_unit", "USD");
        message.putNull("error_code").putNull("error_message").putNull("messaging_service_sid");
        message.put("account_sid", "AC" + "a".repeat(32)).put("sid", SID).put("status", "queued");
        message.put("api_version", "2010-04-01").put("uri", uri);
        String stem = uri.substring(0, uri.length() - ".json".length());
        message.putObject("subresource_uris")
                .put("media", stem + "/Media.json")
                .put("feedback", stem + "/Feedback.json");
        return message;
    }

    private static ObjectNode page() {
        ObjectNode page = JSON.createObjectNode();
        String first = MESSAGES + "?To=%2B14155550123&PageSize=50&Page=0";
        page.put("first_page_uri", first)
                .putNull("next_page_uri")
                .putNull("previous_page_uri")
                .put("uri", first);
        page.put("page", 0).put("page_size", 50).put("start", 0).put("end", 0);
        ArrayNode messages = page.putArray("messages");
        messages.add(message());
        return page;
    }

    private static ObjectNode error() {
        return JSON.createObjectNode()
                .put("code", 20404)
                .put("message", "The requested resource " + MESSAGE + " was not found")
                .put("more_info", "https://www.twilio.com/docs/errors/20404")
                .put("status", 404);
    }

    private static String messageXml() {
        StringBuilder xml = new StringBuilder("<TwilioResponse><Message>");
        message().properties().forEach(each -> {
            StringBuilder name = new StringBuilder();
            List.of(each.getKey().split("_"))
                    .forEach(word ->
                            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
            String value = each.getKey().equals("subresource_uris")
                    ? "<Media>/Media</Media><Feedback>/Feedback</Feedback>"
                    : each.getValue().isNull() ? "" : each.getValue().asText();
            xml.append('<')
                    .append(name)
                    .append('>')
                    .append(value)
                    .append("</")
                    .append(name)
                    .append('>');
        });
        return xml.append("</Message></TwilioResponse>").toString();
    }

    private static String errorXml() {
        return "<TwilioResponse><RestException><Code>20404</Code><Message>Nothing here</Message><MoreInfo>"
                + "https://www.twilio.com/docs/errors/20404</MoreInfo><Status>404</Status>"
                + "</RestException></TwilioResponse>";
    }
}
