package dev.tidings.mock.content;

import static dev.tidings.mock.content.Desk.assertRefused;
import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.OTHER;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content there and back: what is answered, changed, listed and refused. */
class ContentApiTest {
    private static final String TEXT = "\"twilio/text\":{\"body\":\"Hi {{1}}\"}";

    private final Desk desk = new Desk();

    private JsonNode get(String path) {
        Response answer = desk.routes.get(path);
        assertThat(answer.status()).as(text(answer)).isEqualTo(200);
        return json(answer);
    }

    private static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.path("contents")
                .forEach(each -> names.add(each.path("friendly_name").asText()));
        return names;
    }

    @Test
    void content_isMade_changed_andDeleted() {
        Response made = desk.send(
                "POST",
                "/v1/Content",
                "{\"friendly_name\":\"Hello\",\"language\":\"en\",\"variables\":{\"1\":\"Ada\"},\"types\":{" + TEXT
                        + "}}");
        assertThat(made.status()).as(text(made)).isEqualTo(201);
        JsonNode content = json(made);
        String path = "/v1/Content/" + content.path("sid").asText();
        assertThat(content.path("sid").asText()).matches("HX[0-9a-f]{32}");
        assertThat(content.path("account_sid").asText()).isEqualTo(ACCOUNT);
        assertThat(content.path("friendly_name").asText()).isEqualTo("Hello");
        assertThat(content.path("language").asText()).isEqualTo("en");
        assertThat(content.path("variables")).isEqualTo(Desk.tree("{\"1\":\"Ada\"}"));
        assertThat(content.path("types")).isEqualTo(Desk.tree("{" + TEXT + "}"));
        assertThat(content.path("date_created").asText()).isEqualTo("2026-01-01T12:00:00Z");
        assertThat(content.path("url").asText()).endsWith(path);
        assertThat(content.at("/links/approval_create").asText()).endsWith(path + "/ApprovalRequests/whatsapp");
        assertThat(content.at("/links/approval_fetch").asText()).endsWith(path + "/ApprovalRequests");
        assertThat(get(path)).isEqualTo(content);
        desk.after(Duration.ofHours(1));
        JsonNode changed = json(desk.send("PUT", path, "{\"types\":{\"twilio/text\":{\"body\":\"Bye\"}}}"));
        assertThat(changed.at("/types/twilio~1text/body").asText()).isEqualTo("Bye");
        assertThat(changed.path("friendly_name").asText())
                .as("not sent, so kept")
                .isEqualTo("Hello");
        assertThat(changed.path("sid")).isEqualTo(content.path("sid"));
        assertThat(changed.path("date_created")).isEqualTo(content.path("date_created"));
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-01-01T13:00:00Z");
        List<String> deleted = new ArrayList<>();
        desk.templates.onDelete((tx, template) -> deleted.add(template.sid()));
        assertThat(desk.routes.delete(path).status()).isEqualTo(204);
        assertThat(deleted).containsExactly(content.path("sid").asText());
        assertRefused(desk.routes.get(path), 404, 20404);
        assertRefused(desk.routes.delete(path), 404, 20404);
        assertRefused(desk.send("PUT", path, "{}"), 404, 20404);
        assertRefused(desk.routes.get(path + "/ApprovalRequests"), 404, 20404);
        assertRefused(desk.send("POST", path + "/ApprovalRequests/whatsapp", "{}"), 404, 20404);
    }

    @Test
    void whatIsNotSent_hasItsEmptyForm() {
        Template made = desk.create(TEXT);
        JsonNode content = get(made.path());
        assertThat(content.path("friendly_name").asText("?")).isEmpty();
        assertThat(content.path("variables")).isEqualTo(Desk.tree("{}"));
    }

    @Test
    void others_seeNothing() {
        Template theirs = desk.world.run(tx -> desk.templates.add(
                tx, OTHER, new TemplateDraft("x", "en", null, Map.of("twilio/text", Map.of("body", "x")))));
        assertRefused(desk.routes.get(theirs.path()), 404, 20404);
        assertThat(get("/v1/Content").path("contents")).isEmpty();
        assertThat(desk.templates.find(ACCOUNT, theirs.sid())).isEmpty();
        assertThat(desk.templates.find(OTHER, theirs.sid())).isPresent();
    }

    /** What is answered differs from what was sent, as Twilio's examples show. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            twilio/card | {"title":"T","subtitle":"s"} | {"title":"T","body":null,"subtitle":"s","media":null}
            twilio/catalog | {"id":"1","title":"T"} | {"id":"1","title":"T","thumbnail_item_id":null,"items":null,"dynamic_items":null}
            twilio/catalog | {"id":"1","items":[{"id":"a","price":1.5}]} | {"id":"1","thumbnail_item_id":null,"items":[{"id":"a","name":null,"description":null,"media_url":null,"price":1.5}],"dynamic_items":null}
            twilio/quick-reply | {"body":"b","actions":[{"title":"t","id":null}]} | {"body":"b","actions":[{"type":"QUICK_REPLY","title":"t"}]}
            twilio/carousel | {"body":"b","cards":[{"body":"c","media":"https://a.example/1.png","actions":[{"type":"URL","title":"u","url":"https://a.example"},{"type":"QUICK_REPLY","title":"q"}]}]} | {"body":"b","cards":[{"body":"c","media":"https://a.example/1.png","actions":[{"type":"URL","title":"u","url":"https://a.example"},{"type":"QUICK_REPLY","title":"q","index":1}]}]}
            twilio/flows | {"body":"b","button_text":"Go","type":"OTHER","pages":[{"id":"p","title":"P","layout":[{"type":"TEXT_BODY","text":"x"}]}]} | {"body":"b","button_text":"Go","type":"OTHER","media_url":null,"pages":[{"id":"p","next_page_id":null,"title":"P","layout":[{"type":"TEXT_BODY","name":null,"text":"x","required":null,"input_type":null}]}]}
            whatsapp/authentication | {"actions":[{"type":"COPY_CODE","copy_code_text":"Copy"}],"code_expiration_minutes":"5"} | {"actions":[{"type":"COPY_CODE","copy_code_text":"Copy"}],"code_expiration_minutes":5,"body":"{{1}}","add_security_recommendation":true}
            whatsapp/authentication | {"actions":[{"type":"COPY_CODE","copy_code_text":"Copy"}],"add_security_recommendation":false} | {"actions":[{"type":"COPY_CODE","copy_code_text":"Copy"}],"add_security_recommendation":false,"body":"{{1}}"}
            twilio/location | {"latitude":37.787890,"longitude":-122} | {"latitude":37.78789,"longitude":-122}
            twilio/pay | {"anything":{"goes":[1,"x",null,true]}} | {"anything":{"goes":[1,"x",null,true]}}
            """)
    void answers_areNormalised(String type, String sent, String answered) {
        Template made = desk.create("\"" + type + "\":" + sent + ",\"twilio/media\":null");
        assertThat(get(made.path()).path("types")).isEqualTo(Desk.tree("{\"" + type + "\":" + answered + "}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x | The body
            [] | The body
            {"types":{"twilio/text":{"body":"x"}}} | language is required
            {"language":"","types":{"twilio/text":{"body":"x"}}} | language
            {"language":"English!","types":{"twilio/text":{"body":"x"}}} | language "English!" must be
            {"language":5,"types":{"twilio/text":{"body":"x"}}} | language 5 must be a text
            {"language":"en"} | types is required
            {"language":"en","types":{}} | types is empty
            {"language":"en","types":[]} | types [] must be an object
            {"language":"en","types":{"twilio/text":null}} | types is empty
            {"language":"en","types":{"twilio/texts":{"body":"x"}}} | types.twilio/texts is unknown: did you mean "twilio/text"?
            {"language":"en","types":{"twilio/text":"x"}} | types.twilio/text "x" must be an object
            {"language":"en","Types":{}} | Types is unknown
            {"language":"en","friendly_name":[],"types":{"twilio/text":{"body":"x"}}} | friendly_name [] must be a text
            {"language":"en","variables":[],"types":{"twilio/text":{"body":"x"}}} | variables [] must be
            {"language":"en","variables":{"1":null},"types":{"twilio/text":{"body":"x"}}} | value of "1" is null
            {"language":"en","variables":{"a b":"x"},"types":{"twilio/text":{"body":"x"}}} | key "a b" must be
            {"language":"en","variables":{"1":{}},"types":{"twilio/text":{"body":"x"}}} | value of "1" is no text
            """)
    void bodies_thatAreWrong_areRefused(String body, String words) {
        assertRefused(desk.send("POST", "/v1/Content", body), 400, 20422, words);
        assertThat(desk.templates.of(ACCOUNT)).isEmpty();
    }

    @Test
    void lists_goFromPageToPage_newestFirst() {
        for (int i = 1; i <= 5; i++) {
            desk.create(TEXT, ",\"friendly_name\":\"n" + i + "\"");
        }
        for (String list :
                List.of("/v1/Content", "/v2/Content", "/v1/ContentAndApprovals", "/v2/ContentAndApprovals")) {
            JsonNode first = get(list + "?PageSize=2");
            assertThat(names(first)).as(list).containsExactly("n5", "n4");
            assertThat(first.at("/meta/key").asText()).isEqualTo("contents");
            assertThat(first.at("/meta/page_size").asInt()).isEqualTo(2);
            assertThat(first.at("/meta/previous_page_url").isNull()).isTrue();
            JsonNode second = json(desk.follow(first.at("/meta/next_page_url").asText()));
            assertThat(names(second)).containsExactly("n3", "n2");
            JsonNode third = json(desk.follow(second.at("/meta/next_page_url").asText()));
            assertThat(names(third)).containsExactly("n1");
            assertThat(third.at("/meta/next_page_url").isNull()).isTrue();
        }
        assertThat(get("/v1/Content").at("/meta/page_size").asInt()).isEqualTo(50);
        assertRefused(desk.routes.get("/v1/Content?PageSize=1001"), 400, 20007);
        assertRefused(desk.routes.get("/v1/Content?PageToken=PAx"), 400, 21481);
    }

    @Test
    void joinedList_hasApprovalsInsteadOfLinks() {
        Template made = desk.create(TEXT);
        JsonNode unsubmitted = get("/v1/ContentAndApprovals").at("/contents/0");
        assertThat(unsubmitted.has("url") || unsubmitted.has("links")).isFalse();
        assertThat(unsubmitted.path("approval_requests")).isEqualTo(Desk.tree("""
                {"name":"","category":"","content_type":"","status":"unsubmitted","rejection_reason":"",
                "allow_category_change":true}"""));
        desk.submit(made, "hello", "UTILITY");
        assertThat(get("/v2/ContentAndApprovals").at("/contents/0/approval_requests"))
                .isEqualTo(Desk.tree("""
                {"name":"hello","category":"UTILITY","content_type":"twilio/text","status":"received",
                "rejection_reason":"","allow_category_change":true}"""));
    }

    @Test
    void legacyList_hasWhatWasThereBefore() {
        desk.create(TEXT);
        Template legacy = desk.world.run(tx -> desk.templates.addLegacy(
                tx, ACCOUNT, "de", new Template.Legacy("old_hello", "Hallo {{1}}"), "ACCOUNT_UPDATE"));
        JsonNode page = get("/v1/LegacyContent");
        assertThat(page.path("contents")).hasSize(1);
        JsonNode row = page.at("/contents/0");
        assertThat(row.path("sid").asText()).isEqualTo(legacy.sid());
        assertThat(row.path("legacy_template_name").asText()).isEqualTo("old_hello");
        assertThat(row.path("legacy_body").asText()).isEqualTo("Hallo {{1}}");
        assertThat(row.at("/types/twilio~1text/body").asText()).isEqualTo("Hallo {{1}}");
        assertThat(row.has("links")).isFalse();
        assertThat(row.path("url").asText()).endsWith(legacy.path());
        assertThat(get("/v1/Content").path("contents")).hasSize(2);
    }

    private void fill() {
        desk.create("\"twilio/text\":{\"body\":\"Alpha (1)\"}", ",\"friendly_name\":\"b\"");
        desk.after(Duration.ofHours(1));
        desk.create(
                "\"twilio/media\":{\"media\":[\"https://a.example/x\"],\"body\":\"Beta\"}", ",\"friendly_name\":\"C\"");
        desk.after(Duration.ofHours(1));
        Template third = desk.create(
                "\"twilio/text\":{\"body\":\"Gamma\"},\"twilio/quick-reply\":{\"body\":\"x\",\"actions\":[{\"title\":\"Deep\"}]}",
                ",\"friendly_name\":\"a\"");
        desk.send(
                "PUT",
                desk.templates.of(ACCOUNT).get(2).path(),
                "{\"types\":{\"twilio/text\":{\"body\":\"Alpha (1)\"}}}");
        desk.submit(third, "third", "UTILITY");
        desk.send("PUT", desk.templates.of(ACCOUNT).get(1).path(), """
                {"language":"pt_BR","types":{"twilio/media":{"media":["https://a.example/x"],"body":"Beta"}}}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | a C b
            SortByContentName=asc | a b C
            SortByContentName=desc | C b a
            SortByDate=desc&SortByContentName=desc | C b a
            DateCreatedAfter=2026-01-01T13:00:00Z | a C
            DateCreatedBefore=2026-01-01T13:00:00Z | C b
            DateCreatedAfter=2026-01-01T13:00:00Z&DateCreatedBefore=2026-01-01T13:00:00Z | C
            DateCreatedAfter=2026-01-02 | ''
            ContentName=%5Ba-b%5D | a b
            ContentName=^C$ | C
            Content=%5C(1%5C) | b
            Content=Dee | a
            Content=b | ''
            Language=en | a b
            Language[]=pt_BR | C
            Language=pt_BR&Language=en | a C b
            Language%5B%5D=de | ''
            ContentType=twilio/text | a b
            ContentType[]=twilio/quick-reply&ContentType[]=twilio/media | a C
            ContentType=twilio/card | ''
            ChannelEligibility=whatsapp:unsubmitted | C b
            ChannelEligibility[]=whatsapp:received | a
            ChannelEligibility=whatsapp:received&ChannelEligibility=whatsapp:unsubmitted&Language=en | a b
            """)
    void version2_filtersAndSorts(String query, String names) {
        fill();
        int warnings = desk.routes.warnings().size();
        String encoded = query.replace("[]", "%5B%5D").replace("^", "%5E").replace("$", "%24");
        for (String list : List.of("/v2/Content?", "/v2/ContentAndApprovals?")) {
            assertThat(String.join(" ", names(get(list + encoded)))).as(query).isEqualTo(names);
        }
        assertThat(desk.routes.warnings()).as("every filter is known").hasSize(warnings);
    }

    @Test
    void version2_pagesThroughWhatIsSorted_keepingTheFilter() {
        fill();
        JsonNode first = get("/v2/Content?SortByContentName=asc&Language=en&PageSize=1");
        assertThat(names(first)).containsExactly("a");
        JsonNode second = json(desk.follow(first.at("/meta/next_page_url").asText()));
        assertThat(names(second)).containsExactly("b");
        assertThat(second.at("/meta/next_page_url").isNull()).isTrue();
    }

    /** What is made or deleted meanwhile neither repeats nor hides another. */
    @Test
    void version2_pagesThroughWhatIsSorted_whileItChanges() {
        for (String each : List.of("e", "b", "d", "a", "c")) {
            desk.create(TEXT, ",\"friendly_name\":\"" + each + "\"");
        }
        JsonNode first = get("/v2/Content?SortByContentName=asc&PageSize=2");
        assertThat(names(first)).containsExactly("a", "b");
        assertThat(first.at("/meta/previous_page_url").isNull()).isTrue();
        desk.routes.delete("/v1/Content/" + first.at("/contents/0/sid").asText());
        desk.create(TEXT, ",\"friendly_name\":\"a2\"");
        JsonNode second = json(desk.follow(first.at("/meta/next_page_url").asText()));
        assertThat(names(second)).containsExactly("c", "d");
        JsonNode back = json(desk.follow(second.at("/meta/previous_page_url").asText()));
        assertThat(names(back)).containsExactly("a2", "b");
        JsonNode third = json(desk.follow(second.at("/meta/next_page_url").asText()));
        assertThat(names(third)).containsExactly("e");
        assertThat(third.at("/meta/next_page_url").isNull()).isTrue();
        assertRefused(desk.routes.get("/v2/Content?SortByContentName=asc&PageToken=PAx"), 400, 21481);
        JsonNode some = get("/v2/Content?SortByContentName=asc&PageSize=2&ChannelEligibility=whatsapp%3Aunsubmitted");
        assertThat(names(some)).containsExactly("a2", "b");
        desk.submit(desk.templates.get(ACCOUNT, some.at("/contents/1/sid").asText()), "b", "UTILITY");
        assertThat(names(json(desk.follow(some.at("/meta/next_page_url").asText()))))
                .as("behind one that does not pass any more")
                .containsExactly("c", "d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SortByDate=up | SortByDate "up" must be one of asc, desc
            SortByContentName=1 | SortByContentName
            DateCreatedAfter=soon | DateCreatedAfter "soon" is not a date
            ContentName=%5B | ContentName "[" must be a regular expression
            Content=((((.*)*)*)*)*X | takes less
            Content=(%5Ba-z%5D*)*(%5Ba-z%5D*)*(%5Ba-z%5D*)*9 | takes less
            ContentType=twilio/x | ContentType "twilio/x" must be one of
            ChannelEligibility=approved | whatsapp: and one of
            ChannelEligibility=whatsapp:fine | whatsapp: and one of
            ChannelEligibility=sms:approved | whatsapp: and one of
            """)
    void version2_refusesWhatIsNoFilter(String query, String words) {
        desk.create("\"twilio/text\":{\"body\":\"" + "a".repeat(1500) + "\"}", ",\"friendly_name\":\"n\"");
        assertRefused(desk.routes.get("/v2/Content?" + query), 400, 20422, words);
        assertRefused(desk.routes.get("/v2/Content?Content=" + "a".repeat(257)), 400, 20422, "256");
    }
}
