package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.accounts.v1.MessagingGeopermissions;
import com.twilio.rest.accounts.v1.Safelist;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Balance;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.NewKey;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Local;
import com.twilio.rest.api.v2010.account.usage.Record;
import com.twilio.rest.messaging.v1.DomainConfig;
import com.twilio.rest.messaging.v1.LinkshorteningMessagingService;
import com.twilio.rest.messaging.v1.Service;
import com.twilio.rest.monitor.v1.Alert;
import com.twilio.twiml.MessagingResponse;
import com.twilio.type.PhoneNumber;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One story of a shop, told with Twilio's own Java client from its first number to its bill, in the order in which things
 * happen to it. Time is moved, and handsets are held, through the admin API. Every answer is judged.
 */
class OfficialStoryTest {
    private static final String CHICAGOAN = "+13125550123";
    private static final String NEW_YORKER = "+12125550123";
    private static final String LINK = "https://shop.example.com/sale?of=shoes";

    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = server.mock();
    private final Door admin = Door.of(mock);
    private final WebhookReceiver shop = WebhookReceiver.start();
    private final TwilioRestClient client =
            OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());

    private String service = "";
    private String chicago = "";
    private String newYork = "";

    @AfterEach
    void close() {
        shop.close();
        server.close();
    }

    @Test
    void shop_opensSellsAndPays() throws Exception {
        buysNumbers_andKeepsItsBranchApart();
        opensAService_thatChoosesTheSender();
        findsAFullQueue_andLosesNothing();
        schedules_andCancels();
        answersACustomer();
        hearsStop_andStart();
        seesWhoFollowsItsLinks();
        forbidsACountry_andTrustsANumber();
        paysForWhatItSent();
    }

    private void pass(String move) {
        Door.Answer answer = admin.admin("POST", "/clock", move);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private JsonNode hear(String from, String to, String body) {
        Door.Answer answer = admin.admin(
                "POST", "/inbound", "{\"from\": \"" + from + "\", \"to\": \"" + to + "\", \"body\": \"" + body + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> conversation(String handset) {
        List<String> lines = new ArrayList<>();
        admin.admin("/handsets/%2B" + handset.substring(1))
                .path("conversation")
                .forEach(each -> lines.add(each.path("direction").asText() + ": "
                        + each.path("body").asText()));
        return lines;
    }

    private Message sent(String to, String body) {
        return Message.creator(new PhoneNumber(to), service, body).create(client);
    }

    private Message now(Message message) {
        return Message.fetcher(message.getSid()).fetch(client);
    }

    private String timeline(Message message) {
        return admin.admin("/messages/" + message.getSid()).path("timeline").toString();
    }

    private static void refused(int status, int code, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(ApiException.class, failure -> {
            assertThat(failure.getCode()).isEqualTo(code);
            assertThat(failure.getStatusCode()).isEqualTo(status);
        });
    }

    private String bought(int areaCode) {
        Local offer = Local.reader("US")
                .setAreaCode(areaCode)
                .setSmsEnabled(true)
                .limit(2)
                .read(client)
                .iterator()
                .next();
        assertThat(offer.getPhoneNumber().toString()).startsWith("+1" + areaCode);
        assertThat(offer.getIsoCountry()).isEqualTo("US");
        IncomingPhoneNumber number =
                IncomingPhoneNumber.creator(offer.getPhoneNumber()).create(client);
        assertThat(number.getPhoneNumber()).isEqualTo(offer.getPhoneNumber());
        assertThat(number.getCapabilities().getSms()).isTrue();
        refused(
                400,
                21422,
                () -> IncomingPhoneNumber.creator(offer.getPhoneNumber()).create(client));
        return number.getSid();
    }

    private String address(String numberSid) {
        return IncomingPhoneNumber.fetcher(numberSid)
                .fetch(client)
                .getPhoneNumber()
                .toString();
    }

    private void buysNumbers_andKeepsItsBranchApart() {
        chicago = bought(312);
        newYork = bought(212);
        Account branch = Account.creator().setFriendlyName("Branch").create(client);
        TwilioRestClient itsOwn = OfficialJavaClient.to(URI.create(mock.url()), branch.getSid(), branch.getAuthToken());
        assertThat(all(IncomingPhoneNumber.reader().read(itsOwn))).isEmpty();
        refused(404, 20404, () -> IncomingPhoneNumber.fetcher(chicago).fetch(itsOwn));
        NewKey key = NewKey.creator().setFriendlyName("till").create(client);
        TwilioRestClient till =
                OfficialJavaClient.to(URI.create(mock.url()), key.getSid(), key.getSecret(), mock.accountSid());
        assertThat(IncomingPhoneNumber.fetcher(chicago).fetch(till).getSid()).isEqualTo(chicago);
    }

    private void opensAService_thatChoosesTheSender() {
        service = Service.creator("Shop")
                .setInboundRequestUrl(shop.url("/sms"))
                .setStatusCallback(shop.url("/status"))
                .create(client)
                .getSid();
        Message nobodys = sent(CHICAGOAN, "Who would send this?");
        pass("{\"settle\": \"PT10M\"}");
        assertThat(now(nobodys).getErrorCode()).isEqualTo(21704);
        for (String each : List.of(chicago, newYork)) {
            com.twilio.rest.messaging.v1.service.PhoneNumber.creator(service, each)
                    .create(client);
        }
        Message toChicago = sent(CHICAGOAN, "We are open");
        Message toNewYork = sent(NEW_YORKER, "We are open");
        assertThat(toChicago.getStatus()).isEqualTo(Message.Status.ACCEPTED);
        pass("{\"settle\": \"PT10M\"}");
        assertThat(now(toChicago).getFrom().toString()).isEqualTo(address(chicago));
        assertThat(now(toNewYork).getFrom().toString()).isEqualTo(address(newYork));
        assertThat(timeline(toNewYork)).contains("area code 212");
        Message again = sent(NEW_YORKER, "Still open");
        pass("{\"settle\": \"PT10M\"}");
        assertThat(now(again).getFrom().toString()).isEqualTo(address(newYork));
        assertThat(timeline(again)).contains("sticky sender");
        assertThat(shop.all())
                .filteredOn(each -> each.messageSid().equals(again.getSid()))
                .extracting(Webhook::status)
                .containsExactly("queued", "sent", "delivered");
    }

    /** A campaign of one segment in a thousand seconds has a queue of thirty-six. */
    private void findsAFullQueue_andLosesNothing() {
        Door.Answer slow = admin.admin(
                "PUT",
                "/queues",
                "{\"accounts\": [{\"account_sid\": \"" + mock.accountSid() + "\", \"campaign_rate\": 0.001}]}");
        assertThat(slow.status()).as(slow.text()).isEqualTo(200);
        PhoneNumber from = new PhoneNumber(address(chicago));
        PhoneNumber to = new PhoneNumber(CHICAGOAN);
        List<Message> queued = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            queued.add(Message.creator(to, from, "Offer " + i).create(client));
        }
        refused(429, 21611, () -> Message.creator(to, from, "One too many").create(client));
        assertThat(admin.admin("/queues")
                        .path("queues")
                        .path(0)
                        .path("messages")
                        .asInt())
                .isEqualTo(36);
        assertThat(admin.admin("DELETE", "/queues", "").status()).isEqualTo(204);
        pass("{\"settle\": \"PT1H\"}");
        assertThat(queued).allSatisfy(each -> assertThat(now(each).getStatus()).isEqualTo(Message.Status.DELIVERED));
        assertThat(admin.admin("/queues").path("queues").findValuesAsText("depth"))
                .containsOnly("0");
    }

    private void schedules_andCancels() {
        ZonedDateTime sendAt = mock.clock().now().atZone(ZoneOffset.UTC).plusHours(3);
        Message goes = scheduled(sendAt, "Good morning");
        Message stays = scheduled(sendAt, "Never mind");
        assertThat(goes.getStatus()).isEqualTo(Message.Status.SCHEDULED);
        assertThat(Message.updater(stays.getSid())
                        .setStatus(Message.UpdateStatus.CANCELED)
                        .update(client)
                        .getStatus())
                .isEqualTo(Message.Status.CANCELED);
        refused(400, 35114, () -> scheduled(sendAt.minusHours(3).plusMinutes(14), "Too soon"));
        pass("{\"advance\": \"PT2H59M\"}");
        assertThat(now(goes).getStatus()).isEqualTo(Message.Status.SCHEDULED);
        pass("{\"advance\": \"PT2M\"}");
        assertThat(now(goes).getStatus()).isEqualTo(Message.Status.DELIVERED);
        assertThat(now(goes).getDateSent()).isBetween(sendAt.minusSeconds(1), sendAt.plusSeconds(10));
        assertThat(now(stays).getStatus()).isEqualTo(Message.Status.CANCELED);
        assertThat(conversation(NEW_YORKER)).contains("received: Good morning").doesNotContain("received: Never mind");
        refused(
                409,
                30409,
                () -> Message.updater(goes.getSid())
                        .setStatus(Message.UpdateStatus.CANCELED)
                        .update(client));
    }

    private Message scheduled(ZonedDateTime sendAt, String body) {
        return Message.creator(new PhoneNumber(NEW_YORKER), service, body)
                .setScheduleType(Message.ScheduleType.FIXED)
                .setSendAt(sendAt)
                .create(client);
    }

    private void answersACustomer() {
        shop.replying(webhook -> "Hours?".equals(webhook.parameters().get("Body"))
                ? Reply.twiml(new MessagingResponse.Builder()
                        .message(new com.twilio.twiml.messaging.Message.Builder("9 to 5 & <later>").build())
                        .build()
                        .toXml())
                : webhook.parameters().containsKey("Body") ? new Reply(500, "text/plain", "Sorry") : Reply.NONE);
        JsonNode heard = hear(NEW_YORKER, address(newYork), "Hours?");
        assertThat(heard.at("/message/status").asText()).isEqualTo("received");
        Message question = Message.fetcher(heard.at("/message/sid").asText()).fetch(client);
        assertThat(question.getDirection()).isEqualTo(Message.Direction.INBOUND);
        assertThat(question.getBody()).isEqualTo("Hours?");
        pass("{\"settle\": \"PT10M\"}");
        Message answer = Message.fetcher(heard.at("/replies/0/sid").asText()).fetch(client);
        assertThat(answer.getDirection()).isEqualTo(Message.Direction.OUTBOUND_REPLY);
        assertThat(answer.getStatus()).isEqualTo(Message.Status.DELIVERED);
        assertThat(answer.getFrom().toString()).isEqualTo(address(newYork));
        assertThat(conversation(NEW_YORKER)).endsWith("sent: Hours?", "received: 9 to 5 & <later>");
        Webhook asked = shop.all().stream()
                .filter(each -> "Hours?".equals(each.parameters().get("Body")))
                .findFirst()
                .orElseThrow();
        assertThat(asked.parameters())
                .containsEntry("MessagingServiceSid", service)
                .containsEntry("FromCountry", "US")
                .containsEntry("NumMedia", "0");

        hear(NEW_YORKER, address(newYork), "Do you deliver?");
        Alert alert = Alert.reader().limit(1).read(client).iterator().next();
        assertThat(alert.getErrorCode()).isEqualTo("11217");
        assertThat(Alert.fetcher(alert.getSid()).fetch(client).getResponseBody())
                .isEqualTo("Sorry");
        shop.replying(webhook -> Reply.NONE);
    }

    private void hearsStop_andStart() {
        hear(NEW_YORKER, address(newYork), "STOP");
        Message unwanted = sent(NEW_YORKER, "Please come back");
        pass("{\"settle\": \"PT10M\"}");
        assertThat(now(unwanted).getErrorCode()).isEqualTo(21610);
        refused(
                400,
                21610,
                () -> Message.creator(new PhoneNumber(NEW_YORKER), new PhoneNumber(address(newYork)), "Please")
                        .create(client));
        refused(
                400,
                21610,
                () -> Message.creator(
                                new PhoneNumber(NEW_YORKER),
                                new PhoneNumber(address(chicago)),
                                "The whole service is meant")
                        .create(client));
        hear(NEW_YORKER, address(newYork), "START");
        Message welcome = sent(NEW_YORKER, "Welcome back");
        pass("{\"settle\": \"PT10M\"}");
        assertThat(now(welcome).getStatus()).isEqualTo(Message.Status.DELIVERED);
        assertThat(conversation(NEW_YORKER))
                .contains("sent: STOP", "sent: START", "received: Welcome back")
                .noneMatch(each -> each.contains("Please"));
    }

    private void seesWhoFollowsItsLinks() throws IOException {
        String domain = admin.admin(
                        "POST",
                        "/link_domains",
                        "{\"account_sid\": \"" + mock.accountSid() + "\", \"name\": \"https://go.example.com\"}")
                .json()
                .path("sid")
                .asText();
        DomainConfig.updater(domain)
                .setCallbackUrl(URI.create(shop.url("/click")))
                .update(client);
        LinkshorteningMessagingService.creator(domain, service).create(client);
        Message message = Message.creator(new PhoneNumber(NEW_YORKER), service, "Sale: " + LINK)
                .setShortenUrls(true)
                .create(client);
        assertThat(message.getBody()).contains(LINK);
        pass("{\"settle\": \"PT10M\"}");
        String body = now(message).getBody();
        assertThat(body).matches("Sale: https://go\\.example\\.com/[A-Za-z0-9]{10}");
        assertThat(conversation(NEW_YORKER)).endsWith("received: " + body);
        String code = body.substring(body.lastIndexOf('/') + 1);
        Door.Answer click = admin.admin("POST", "/links/" + code + "/click", "{\"user_agent\": \"A phone\"}");
        assertThat(click.json().path("location").asText()).isEqualTo(LINK);
        pass("{\"advance\": \"PT1S\"}");
        Webhook told = shop.all().get(shop.all().size() - 1);
        assertThat(told.url()).startsWith(shop.url("/click"));
        Map<?, ?> event = new ObjectMapper().readValue(told.body(), Map.class);
        assertThat(event.get("event_type")).isEqualTo("click");
        assertThat(event.get("sms_sid")).isEqualTo(message.getSid());
        assertThat(event.get("link")).isEqualTo(LINK);
        assertThat(event.get("to")).isEqualTo(NEW_YORKER);
        assertThat(admin.admin("/links/" + code).path("clicks").asInt()).isEqualTo(1);
    }

    private void forbidsACountry_andTrustsANumber() {
        String german = "+4915123456789";
        permit("DE", false);
        Message unsent = sent(german, "Guten Tag");
        pass("{\"settle\": \"PT10M\"}");
        assertThat(now(unsent).getErrorCode()).isEqualTo(21408);
        refused(
                400,
                21408,
                () -> Message.creator(new PhoneNumber(german), new PhoneNumber(address(chicago)), "Guten Tag")
                        .create(client));
        permit("DE", true);
        Message greeting = sent(german, "Guten Tag");
        pass("{\"settle\": \"PT10M\"}");
        assertThat(now(greeting).getStatus()).isEqualTo(Message.Status.DELIVERED);
        Safelist safe = Safelist.creator(NEW_YORKER).create(client);
        assertThat(Safelist.fetcher().setPhoneNumber(NEW_YORKER).fetch(client)).isEqualTo(safe);
        assertThat(Safelist.deleter().setPhoneNumber(NEW_YORKER).delete(client)).isTrue();
    }

    private void permit(String country, boolean enabled) {
        Object wish = "{\"country_code\":\"" + country + "\",\"type\":\"country\",\"enabled\":" + enabled + "}";
        MessagingGeopermissions.updater(List.of(wish)).update(client);
    }

    private void paysForWhatItSent() {
        List<Message> messages = all(Message.reader().pageSize(50).read(client));
        BigDecimal spent = BigDecimal.ZERO;
        Map<String, Integer> counted = new TreeMap<>();
        for (Message each : messages) {
            if (each.getPrice() != null) {
                spent = spent.subtract(new BigDecimal(each.getPrice()));
                counted.merge(category(each), 1, Integer::sum);
            }
        }
        assertThat(spent).isPositive();
        assertThat(counted).containsEntry("sms-inbound", 4);
        counted.forEach(
                (category, count) -> assertThat(count(category)).as(category).isEqualTo(count));
        Record total = Record.reader()
                .setCategory("totalprice")
                .limit(1)
                .read(client)
                .iterator()
                .next();
        assertThat(total.getPrice()).isEqualByComparingTo(spent);
        assertThat(new BigDecimal(Balance.fetcher().fetch(client).getBalance()))
                .isEqualByComparingTo(new BigDecimal("10000").subtract(spent));
    }

    private static String category(Message message) {
        return message.getStatus() == Message.Status.FAILED
                ? "failed-message-processing-fee"
                : message.getDirection() == Message.Direction.INBOUND ? "sms-inbound" : "sms-outbound";
    }

    private int count(String category) {
        return Integer.parseInt(Record.reader()
                .setCategory(category)
                .limit(1)
                .read(client)
                .iterator()
                .next()
                .getCount());
    }
}
