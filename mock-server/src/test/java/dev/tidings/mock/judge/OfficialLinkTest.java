package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.messaging.v1.DomainCerts;
import com.twilio.rest.messaging.v1.DomainConfig;
import com.twilio.rest.messaging.v1.DomainConfigMessagingService;
import com.twilio.rest.messaging.v1.DomainValidateDn;
import com.twilio.rest.messaging.v1.LinkshorteningMessagingService;
import com.twilio.rest.messaging.v1.LinkshorteningMessagingServiceDomainAssociation;
import com.twilio.rest.messaging.v1.RequestManagedCert;
import com.twilio.security.RequestValidator;
import com.twilio.type.PhoneNumber;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockLinkDomain;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.link.ShortLink;
import dev.tidings.mock.link.TestAuthority;
import dev.tidings.mock.service.MessagingService;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Link shortening with Twilio's Java client, and the links followed over a socket as a handset follows them. */
class OfficialLinkTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final PhoneNumber TO = new PhoneNumber("+14155550199");
    private static final String LONG = "Sale: https://shop.example.com/a?b=c. Stop: https://example.com/stop";

    private final JudgedServer server = JudgedServer.at(START);
    private final MockServer mock = server.mock();
    private final WebhookReceiver receiver = WebhookReceiver.start();
    private final TwilioRestClient client =
            OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    private final MockLinkDomain domain = mock.account().newLinkDomain("https://go.example.com");
    private String service;

    @BeforeEach
    void service() {
        List<MessagingService> services = mock.account().services();
        service = services.get(0).sid();
    }

    @AfterEach
    void close() {
        receiver.close();
        server.close();
    }

    private Message send(String body) {
        return Message.creator(TO, service, body).setShortenUrls(true).create(client);
    }

    private String shownBody(Message message) {
        return Message.fetcher(message.getSid()).fetch(client).getBody();
    }

    /** What the server answers to a request as it stands here. */
    private String ask(String method, String path, String host, String... headers) throws IOException {
        URI url = URI.create(mock.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                    + String.join(
                            "",
                            List.of(headers).stream().map(each -> each + "\r\n").toList()) + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyOperation_isDrivenByTheOfficialClient() {
        TestAuthority authority = TestAuthority.INSTANCE;
        Instant expires = Instant.parse("2027-01-01T00:00:00Z");
        String pem = authority.certificate(authority.ec, "go.example.com", expires) + TestAuthority.pkcs8(authority.ec);
        assertThat(DomainCerts.deleter(domain.sid()).delete(client)).isTrue();
        DomainCerts uploaded = DomainCerts.updater(domain.sid(), pem).update(client);
        assertThat(uploaded.getDateExpires()).isNull();
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(DomainCerts.fetcher(domain.sid()).fetch(client).getDateExpires())
                .isEqualTo(ZonedDateTime.parse("2027-01-01T00:00:00Z"));
        assertThat(RequestManagedCert.updater(domain.sid()).update(client).getRequesting())
                .isTrue();
        com.twilio.rest.messaging.v2.DomainCerts managed =
                com.twilio.rest.messaging.v2.DomainCerts.fetcher(domain.sid()).fetch(client);
        assertThat(managed.getManaged()).isTrue();
        assertThat(managed.getRequesting()).isTrue();
        assertThat(managed.getDomainName()).isEqualTo(URI.create("https://go.example.com"));

        DomainConfig config = DomainConfig.updater(domain.sid())
                .setFallbackUrl(URI.create("https://example.com/sorry"))
                .setContinueOnFailure(false)
                .update(client);
        assertThat(DomainConfig.fetcher(domain.sid()).fetch(client)).isEqualTo(config);
        assertThat(DomainValidateDn.fetcher(domain.sid()).fetch(client).getIsValid())
                .isTrue();
        assertThat(LinkshorteningMessagingService.creator(domain.sid(), service)
                        .create(client)
                        .getMessagingServiceSid())
                .isEqualTo(service);
        assertThat(LinkshorteningMessagingServiceDomainAssociation.fetcher(service)
                        .fetch(client)
                        .getDomainSid())
                .isEqualTo(domain.sid());
        assertThat(DomainConfigMessagingService.fetcher(service).fetch(client).getConfigSid())
                .isEqualTo(config.getConfigSid());
        assertThat(LinkshorteningMessagingService.deleter(domain.sid(), service).delete(client))
                .isTrue();
    }

    @Test
    void links_areShortWhenTheMessageIsSent_followedUnderTheirHost_andTold() throws Exception {
        domain.serve(service);
        DomainConfig.updater(domain.sid())
                .setCallbackUrl(URI.create(receiver.url("/click")))
                .update(client);
        Message created = send(LONG);
        assertThat(created.getBody()).isEqualTo(LONG);
        mock.clock().settle();
        String shown = shownBody(created);
        assertThat(shown)
                .matches(
                        "Sale: https://go\\.example\\.com/[A-Za-z0-9]{10}\\. Stop: https://go\\.example\\.com/[A-Za-z0-9]{10}");
        assertThat(mock.account().links()).hasSize(2);
        ShortLink link = mock.account().links().get(1);

        assertThat(ask("GET", "/" + link.code(), "go.example.com", "User-Agent: A phone"))
                .startsWith("HTTP/1.1 307 ")
                .containsIgnoringCase("Location: https://shop.example.com/a?b=c\r\n");
        assertThat(ask("GET", "/links/go.example.com/" + link.code(), "localhost", "User-Agent: WhatsApp/2"))
                .startsWith("HTTP/1.1 307 ")
                .containsIgnoringCase("Location: https://shop.example.com/a?b=c\r\n");
        assertThat(ask("HEAD", "/" + link.code(), "GO.example.com:80")).startsWith("HTTP/1.1 307 ");
        assertThat(ask("POST", "/" + link.code(), "go.example.com", "Content-Length: 0"))
                .startsWith("HTTP/1.1 405 ");

        List<WebhookReceiver.Webhook> told = receiver.awaitCount(3);
        JsonNode click = new ObjectMapper().readTree(told.get(0).body());
        assertThat(click.path("event_type").asText()).isEqualTo("click");
        assertThat(click.path("user_agent").asText()).isEqualTo("A phone");
        assertThat(click.path("sms_sid").asText()).isEqualTo(created.getSid());
        assertThat(click.path("link").asText()).isEqualTo("https://shop.example.com/a?b=c");
        for (WebhookReceiver.Webhook each : told) {
            assertThat(new RequestValidator(mock.authToken())
                            .validate(each.url(), new String(each.body(), StandardCharsets.UTF_8), each.signature()))
                    .isTrue();
        }
        assertThat(mock.account().links().get(1).clicks()).isEqualTo(1);
        assertThat(mock.account().links().get(1).previews()).isEqualTo(2);
        assertThat(domain.follow(link.shortUrl(), "A phone")).contains("https://shop.example.com/a?b=c");

        mock.clock().advance(Duration.ofDays(91));
        assertThat(ask("GET", "/" + link.code(), "go.example.com"))
                .startsWith("HTTP/1.1 404 ")
                .contains("30105");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /mock/v1/health, go.example.com, 404",
        "PUT, /mock/v1/rules, go.example.com, 405",
        "GET, /2010-04-01/Accounts.json, go.example.com, 404",
        "GET, /, go.example.com, 404",
        "GET, /mock/v1/health, evil.example.com, 403",
        "GET, /mock/v1/health, localhost, 200"
    })
    void shortDomain_leadsToLinksAndNothingElse(String method, String path, String host, int status) throws Exception {
        assertThat(ask(method, path, host)).startsWith("HTTP/1.1 " + status + " ");
        assertThat(ask(method, path, host, "Origin: https://evil.example.com"))
                .startsWith("HTTP/1.1 " + (host.equals("localhost") ? 403 : status) + " ");
    }

    @Test
    void scheduledMessage_isShortenedWhenItsTimeComes() {
        domain.serve(service);
        Message created = Message.creator(TO, service, LONG)
                .setShortenUrls(true)
                .setScheduleType(Message.ScheduleType.FIXED)
                .setSendAt(ZonedDateTime.parse("2026-03-01T13:00:00Z"))
                .create(client);
        mock.clock().advance(Duration.ofMinutes(59));
        assertThat(shownBody(created)).isEqualTo(LONG);
        mock.clock().advance(Duration.ofMinutes(2));
        assertThat(shownBody(created)).contains("https://go.example.com/");
        assertThat(mock.account().links().get(0).expires()).isEqualTo(Instant.parse("2026-05-30T13:00:00Z"));
    }

    @Test
    void segmentsAndPrice_areThoseOfTheShortText() {
        domain.serve(service);
        String longer = "https://example.com/" + "a".repeat(300);
        Message created = send("See " + longer);
        Message plain = Message.creator(TO, service, "See " + longer).create(client);
        mock.clock().settle();
        Message shortened = Message.fetcher(created.getSid()).fetch(client);
        assertThat(shortened.getNumSegments()).isEqualTo("1");
        assertThat(shortened.getPrice()).isEqualTo("-0.00830");
        assertThat(Message.fetcher(plain.getSid()).fetch(client).getNumSegments())
                .isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({"true, DELIVERED, ", "false, FAILED, 30103"})
    void messageWhoseLinksStayLong_isSentOrNot(boolean goes, Message.Status status, Integer code) {
        domain.serve(service);
        DomainConfig.updater(domain.sid()).setContinueOnFailure(goes).update(client);
        domain.verified(false);
        Message created = send(LONG);
        mock.clock().settle();
        Message ended = Message.fetcher(created.getSid()).fetch(client);
        assertThat(ended.getStatus()).isEqualTo(status);
        assertThat(ended.getErrorCode()).isEqualTo(code);
        assertThat(ended.getBody()).isEqualTo(LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://example.com, 30124",
        "MessagingServiceSid, https://example.com, 30137",
        "MessagingServiceSid+, https://example.com/a|b, 30139"
    })
    void messagesThatCannotBeShortened_areRefused(String sender, String body, int code) {
        if (sender.endsWith("+")) {
            domain.serve(service);
        }
        Door.Answer answer = Door.of(mock)
                .post(
                        "/Messages.json",
                        sender.isEmpty() ? "From" : "MessagingServiceSid",
                        sender.isEmpty() ? "+14155550100" : service,
                        "To",
                        TO.getEndpoint(),
                        "Body",
                        body,
                        "ShortenUrls",
                        "true");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asInt()).isEqualTo(code);
    }

    @Test
    void domains_areMadeAndChanged_andLinksFollowed_throughTheAdminApi() {
        Door door = Door.of(mock);
        Door.Answer made = door.admin(
                "POST",
                "/link_domains",
                "{\"account_sid\": \"" + mock.accountSid()
                        + "\", \"name\": \"x.example.org\", \"certificate\": false}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("certificate_expires").isNull()).isTrue();
        String sid = made.json().path("sid").asText();
        assertThat(door.admin("POST", "/link_domains", "{\"account_sid\": \"AC0\", \"name\": \"y.example.org\"}")
                        .text())
                .contains("account_sid");
        assertThat(door.admin(
                                "POST",
                                "/link_domains",
                                "{\"account_sid\": \"" + mock.accountSid() + "\", \"name\": \"localhost\"}")
                        .status())
                .isEqualTo(400);
        JsonNode changed = door.admin(
                        "POST",
                        "/link_domains/" + sid,
                        "{\"verified\": false, \"dns_problem\": \"no CNAME\", \"blocked\": [\"shop.example.com\"],"
                                + " \"accounts\": [\"" + mock.accountSid() + "\"]}")
                .json();
        assertThat(changed.path("verified").asBoolean(true)).isFalse();
        assertThat(changed.path("blocked").get(0).asText()).isEqualTo("shop.example.com");
        assertThat(door.admin("/link_domains/" + sid)).isEqualTo(changed);
        assertThat(door.admin("/link_domains").path("link_domains")).hasSize(2);
        assertThat(door.admin("GET", "/link_domains/DN0", "").status()).isEqualTo(404);
        JsonNode healed = door.admin("POST", "/link_domains/" + sid, "{\"dns_problem\": \"\"}")
                .json();
        assertThat(healed.path("dns_problem").isNull()).isTrue();
        assertThat(healed.path("verified").asBoolean(true)).isFalse();

        domain.serve(service);
        Message message = send(LONG);
        mock.clock().settle();
        JsonNode links = door.admin("/links?message_sid=" + message.getSid()).path("links");
        assertThat(links).hasSize(2);
        String code = links.get(1).path("code").asText();
        JsonNode landed = door.admin("POST", "/links/" + code + "/click", "{\"user_agent\": \"A phone\"}")
                .json();
        assertThat(landed.path("location").asText()).isEqualTo("https://shop.example.com/a?b=c");
        assertThat(door.admin("/links/" + code).path("clicks").asInt()).isEqualTo(1);
        domain.block("shop.example.com");
        assertThat(door.admin("POST", "/links/" + code + "/click", "")
                        .json()
                        .path("error_code")
                        .asInt())
                .isEqualTo(30110);
        assertThat(door.admin("POST", "/links/none/click", "").status()).isEqualTo(404);
    }
}
