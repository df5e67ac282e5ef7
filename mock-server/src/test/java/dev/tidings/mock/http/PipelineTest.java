package dev.tidings.mock.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.http.FaultInjector.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineTest {
    private static final String HOST = "http://127.0.0.1:4010";

    private final TestApi api = new TestApi();
    private final Pipeline pipeline = api.pipeline().build();

    private Response ask(Request request) {
        return pipeline.handle(request).toCompletableFuture().join();
    }

    private Response ask(String method, String path, String body) {
        return ask(TestApi.request(method, path.startsWith("http") ? path : HOST + path, body));
    }

    @Test
    void create_answersTheResourceAndIsCalledAfterIt() {
        Response created = ask("POST", TestApi.LETTERS + ".json", "Text=Gr%C3%BC%C3%9Fe+%22x%22");

        assertThat(created.status()).isEqualTo(201);
        String sid = api.letters.all().iterator().next().sid();
        assertThat(TestApi.text(created))
                .isEqualTo("{\"sid\": \"" + sid + "\", \"account_sid\": \"" + TestApi.ACCOUNT
                        + "\", \"text\": \"Gr\\u00fc\\u00dfe \\\"x\\\"\", \"error_code\": null, \"uri\": \""
                        + TestApi.LETTERS + "/" + sid + ".json\"}");
        assertThat(created.headers().first("Content-Type")).contains("application/json");
        assertThat(created.headers().first("Twilio-Request-Id")).contains("RQ" + sid.substring(2));
        assertThat(created.headers().first("Twilio-Request-Duration")).contains("0.000");
        assertThat(created.headers().first("X-Api-Domain")).contains("api.twilio.com");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, 20404",
        "GET, /2010-04-01/Nowhere.json, 404, 20404",
        "GET, /2010-04-01/Accounts/ACxyz/Letters.json, 404, 20404",
        "GET, /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Letters.json/, 404, 20404",
        "GET, /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef//Letters.json, 404, 20404",
        "PUT, /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Letters.json, 405, 20004",
        "GET, /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Letters/SM%zz.json, 400, 20422",
        "GET, /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Letters.json?PageSize=1001, 400, 20007",
        "GET, /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Letters.json?PageSize=0, 400, 20422",
        "GET, /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Letters.json?Page=x, 400, 20422",
        "GET, /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Letters.json?PageToken=PASMgone, 400, 21481",
        "GET, /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Letters.json?a=%00, 400, 20422",
        "GET, /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Letters/Crash.json, 500, 20500",
        "GET, /v1/Services, 400, 20422",
        "GET, /messaging/v1/Nowhere, 404, 20404",
    })
    void badRequests_getTheirErrors(String method, String path, int status, int code) {
        Response refused = ask(method, path, "");

        assertThat(refused.status()).isEqualTo(status);
        assertThat(TestApi.text(refused))
                .startsWith("{\"code\": " + code + ", \"message\": \"")
                .endsWith("\", \"more_info\": \"https://www.twilio.com/docs/errors/" + code + "\", \"status\": "
                        + status + "}");
    }

    @Test
    void head_answersWhatGetDoes_withoutTheBody() {
        ask("POST", TestApi.LETTERS + ".json", "Text=x");

        Response list = ask("HEAD", TestApi.LETTERS + ".json", "");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.headers().first("Content-Type")).contains("application/json");
        assertThat(list.body()).isEmpty();
        assertThat(ask("HEAD", "/nowhere", "").status()).isEqualTo(404);
    }

    @Test
    void theOrderOfChecks_isPathSidThenCredentialsThenRoute() {
        Map<String, String> nobody = Map.of();
        assertThat(ask(TestApi.request("GET", HOST + "/2010-04-01/Accounts/ACxyz/Letters.json", "", nobody))
                        .status())
                .isEqualTo(404);
        assertThat(ask(TestApi.request("GET", HOST + TestApi.LETTERS + ".json", "", nobody)))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(401))
                .satisfies(refused ->
                        assertThat(refused.headers().first("WWW-Authenticate")).contains("Basic realm=\"Twilio API\""));
        assertThat(ask(TestApi.request("PUT", HOST + TestApi.LETTERS + ".json", "", nobody))
                        .status())
                .isEqualTo(401);
        assertThat(ask(TestApi.request("POST", "https://oauth.twilio.com/v2/token", "", nobody))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void xml_isWhatNoSuffixAndXmlMean() {
        ask("POST", TestApi.LETTERS + ".json", "Text=a%26b");
        String sid = api.letters.all().iterator().next().sid();

        for (String suffix : List.of("", ".xml")) {
            Response fetched = ask("GET", TestApi.LETTERS + "/" + sid + suffix, "");
            assertThat(fetched.headers().first("Content-Type")).contains("application/xml");
            assertThat(TestApi.text(fetched))
                    .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TwilioResponse><Letter><Sid>" + sid
                            + "</Sid><AccountSid>" + TestApi.ACCOUNT
                            + "</AccountSid><Text>a&amp;b</Text><ErrorCode/><Uri>" + TestApi.LETTERS + "/" + sid
                            + "</Uri></Letter></TwilioResponse>");
        }
        assertThat(TestApi.text(ask("GET", TestApi.LETTERS + "/SMnone", "")))
                .isEqualTo(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TwilioResponse><RestException><Code>20404</Code>"
                                + "<Message>The requested resource " + TestApi.LETTERS
                                + "/SMnone was not found</Message><MoreInfo>https://www.twilio.com/docs/errors/20404"
                                + "</MoreInfo><Status>404</Status></RestException></TwilioResponse>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://messaging.twilio.com/v1/Services, https://messaging.twilio.com",
        "https://messaging.ie1.twilio.com/v1/Services, https://messaging.ie1.twilio.com",
        "https://messaging.dublin.ie1.twilio.com/v1/Services, https://messaging.dublin.ie1.twilio.com",
        "http://MESSAGING.twilio.com:4010/v1/Services, http://MESSAGING.twilio.com:4010",
        "http://127.0.0.1:4010/messaging/v1/Services, http://127.0.0.1:4010/messaging",
        "http://[::1]:4010/conversations/v1/Services, http://[::1]:4010/conversations",
        "http://localhost/v1/Deactivations, http://localhost",
    })
    void links_followTheWayTheRequestCameIn(String url, String base) {
        Response page = ask("GET", url, "");

        String path = url.endsWith("Deactivations") ? "/v1/Deactivations" : "/v1/Services";
        assertThat(TestApi.text(page))
                .isEqualTo("{\"meta\": {\"page\": 0, \"page_size\": 50, \"first_page_url\": \"" + base + path
                        + "?PageSize=50&Page=0\", \"previous_page_url\": null, \"url\": \"" + base + path
                        + "?PageSize=50&Page=0\", \"next_page_url\": null, \"key\": \"services\"}, \"services\": "
                        + "[{\"friendly_name\": \"one\", \"url\": \"" + base + "/v1/Services/one\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "https://video.twilio.com/v1/Services",
        "https://a.b.c.messaging.twilio.com/v1/Services",
        "https://messaging.twilio.com/messaging/v1/Services",
        "http://127.0.0.1/video/v1/Services",
    })
    void unknownAddresses_areNotFound(String url) {
        assertThat(ask("GET", url, "").status()).isEqualTo(404);
    }

    @Test
    void ambiguousPath_namesThePrefixes() {
        assertThat(TestApi.text(ask("GET", "/v1/Services", "")))
                .contains("/conversations/v1/Services or /mcs/v1/Services or /messaging/v1/Services");
    }

    @Test
    void faults_refuseBeforeOrAlterAfter() {
        List<Exchange> seen = new ArrayList<>();
        TestApi api = new TestApi();
        Pipeline faulty = api.pipeline()
                .faults((request, target) -> request.query().equals("before")
                        ? Fault.refuse(Response.json(503, "{}"), "rule 1")
                        : Fault.alter(any -> Response.json(500, "{}"), "rule 2"))
                .build();
        faulty.listen(seen::add);

        faulty.handle(TestApi.request("POST", HOST + TestApi.LETTERS + ".json?before", "Text=a"));
        assertThat(api.letters.size()).isZero();
        faulty.handle(TestApi.request("POST", HOST + TestApi.LETTERS + ".json?after", "Text=a"));
        assertThat(api.letters.size()).isEqualTo(1);

        assertThat(seen).extracting(each -> each.response().status()).containsExactly(503, 500);
        assertThat(seen).extracting(Exchange::fault).containsExactly("rule 1", "rule 2");
    }

    @Test
    void warnings_nameTheNearestParameter() {
        List<Exchange> seen = new ArrayList<>();
        pipeline.listen(seen::add);

        ask("POST", TestApi.LETTERS + ".json", "Text=a&media_url=b&Txet=c&Whatever=d");
        Response json = ask(TestApi.request(
                "POST",
                HOST + TestApi.LETTERS + ".json",
                "{\"Text\": \"a\"}",
                Map.of("Authorization", "Basic x", "Content-Type", "application/json")));

        assertThat(seen.get(0).warnings())
                .containsExactly(
                        "Parameter \"media_url\" is unknown and was ignored: did you mean \"MediaUrl\"?",
                        "Parameter \"Txet\" is unknown and was ignored: did you mean \"Text\"?",
                        "Parameter \"Whatever\" is unknown and was ignored");
        assertThat(json.status()).isEqualTo(400);
        assertThat(seen.get(1).warnings()).singleElement().asString().contains("application/json");
    }

    @Test
    void observersAndFaultsThatFail_doNotKeepTheAnswerBack() {
        pipeline.listen(exchange -> {
            throw new IllegalStateException("made for the test");
        });
        assertThat(ask("POST", TestApi.LETTERS + ".json", "Text=a").status()).isEqualTo(201);

        Pipeline faulty = new TestApi()
                .pipeline()
                .faults((request, target) -> Fault.alter(
                        any -> {
                            throw new IllegalStateException("made for the test");
                        },
                        "rule 1"))
                .build();
        Response crashed = faulty.handle(TestApi.request("GET", HOST + "/", ""))
                .toCompletableFuture()
                .join();
        assertThat(crashed.status()).isEqualTo(404);
        crashed = faulty.handle(TestApi.request("GET", HOST + TestApi.LETTERS + ".json", ""))
                .toCompletableFuture()
                .join();
        assertThat(crashed.status()).isEqualTo(500);
    }

    @Test
    void largeBody_isRefused() {
        Response refused = ask("POST", TestApi.LETTERS + ".json", "Text=" + "a".repeat(Pipeline.MAX_BODY));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(api.letters.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "127.0.0.1:4010, -, 200",
                "localhost:4010, -, 200",
                "[::1]:4010, -, 200",
                "mock, -, 200",
                "127.0.0.1:4010, http://127.0.0.1:4010, 200",
                "127.0.0.1:4010, http://127.0.0.1:4011, 403",
                "127.0.0.1:4010, https://evil.example, 403",
                "127.0.0.1:4010, null, 403",
                "host.docker.internal:4010, -, 200",
                "mock.tests.svc.cluster.local:4010, -, 200",
                "internal.evil.example:4010, -, 403",
                "evil.example:4010, -, 403",
                "api.twilio.com, -, 403",
            })
    void adminApi_isGuardedAgainstPages(String host, String origin, int status) {
        Map<String, String> headers = origin == null ? Map.of() : Map.of("Origin", origin);

        assertThat(ask(TestApi.request("GET", "http://" + host + "/mock/v1/health", "", headers))
                        .status())
                .isEqualTo(status);
    }
}
