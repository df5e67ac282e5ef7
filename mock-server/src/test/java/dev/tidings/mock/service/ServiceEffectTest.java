package dev.tidings.mock.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each setting of a service does to the messages that go through it, from the request to the end of their way. */
class ServiceEffectTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final String TO = "+14155550199";
    private static final String BRITON = "+447400555555";

    private final JudgedServer judged = JudgedServer.at(START);
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);

    @AfterEach
    void close() {
        judged.close();
    }

    private String service(String... senders) {
        for (String each : senders) {
            mock.account().provision(each);
        }
        return mock.account().newService("Test", senders).sid();
    }

    private void set(String service, String form) {
        HttpHeaders headers = door.credentials().plus("Content-Type", "application/x-www-form-urlencoded");
        Door.Answer answer = door.send("POST", "http://localhost/messaging/v1/Services/" + service, headers, form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** Names and values of further parameters alternate. */
    private Message send(String service, String to, String... more) {
        Door.Answer answer = sending(service, to, more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        mock.clock().settle();
        return mock.messages().get(answer.json().path("sid").asText());
    }

    private Door.Answer sending(String service, String to, String... more) {
        List<String> form = new ArrayList<>(List.of("MessagingServiceSid", service, "To", to));
        form.addAll(List.of(more));
        if (!form.contains("Body") && !form.contains("MediaUrl")) {
            form.addAll(List.of("Body", "Hi"));
        }
        return door.post("/Messages.json", form.toArray(String[]::new));
    }

    private static String from(Message message) {
        return message.from().orElse("none");
    }

    private static String why(Message message) {
        return message.timeline().stream()
                .filter(each -> each.status() == MessageStatus.QUEUED)
                .map(each -> each.cause())
                .collect(Collectors.joining());
    }

    @Test
    void stickySender_staysTheSame_unlessItIsOff() {
        String service = service("+12125550100", "+13035550100");
        Message first = send(service, TO);
        assertThat(why(first)).isEqualTo("sender +12125550100 chosen: country US, next of 2 in turn");
        Message second = send(service, TO);
        assertThat(from(second)).isEqualTo(from(first));
        assertThat(why(second)).isEqualTo("sender +12125550100 chosen: sticky sender");
        set(service, "StickySender=false");
        assertThat(from(send(service, TO))).isEqualTo("+13035550100");
        assertThat(from(send(service, TO))).isEqualTo("+12125550100");
    }

    /** Sent without a service it is refused at once. */
    @Test
    void trialAccounts_sendThroughServicesToVerifiedNumbersOnly() {
        MockAccount trial = mock.newTrialAccount();
        String service = trial.newService("Trial", trial.phoneNumber()).sid();
        String[] form = {"MessagingServiceSid", service, "To", TO, "Body", "Hi"};
        Door.Answer answer = door.as(trial).post("/Messages.json", form);
        mock.clock().settle();
        Message failed = mock.messages().get(answer.json().path("sid").asText());
        assertThat(failed.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(failed.errorCode()).isEqualTo(21608);

        trial.verify(TO);
        answer = door.as(trial).post("/Messages.json", form);
        mock.clock().settle();
        assertThat(mock.messages().get(answer.json().path("sid").asText()).status())
                .isEqualTo(MessageStatus.DELIVERED);
    }

    @Test
    void whyASenderWasChosen_isInTheAdminApi() {
        Message message = send(service("+12125550100", "+14155550111"), TO);
        assertThat(door.admin("/messages/" + message.sid()).toString())
                .contains("sender +14155550111 chosen: area code 415");
    }

    @Test
    void areaCodeGeomatch_isHeardOf() {
        String service = service("+12125550100", "+14155550111");
        set(service, "StickySender=false");
        for (int i = 0; i < 3; i++) {
            assertThat(from(send(service, TO))).isEqualTo("+14155550111");
        }
        set(service, "AreaCodeGeomatch=false");
        assertThat(from(send(service, TO))).isEqualTo("+12125550100");
    }

    /** Where media cannot go, the text takes their place: with where they are, in segments, at a text's price. */
    @Test
    void mmsConverter_writesLinks() {
        String service = service("+447400555111");
        Message message = send(service, BRITON, "Body", "Look:", "MediaUrl", "https://example.com/a.png");
        assertThat(message.body()).isEqualTo("Look:\nhttps://example.com/a.png");
        assertThat(message.media()).isEqualTo(1);
        assertThat(message.sid()).startsWith("MM");
        assertThat(message.segments()).isEqualTo(1);
        assertThat(why(message)).isEqualTo("sender +447400555111 chosen: country GB, media as links");
        assertThat(message.price().orElseThrow()).isEqualByComparingTo("-0.05240");

        String first = "https://example.com/" + "a".repeat(150) + ".png";
        Message bare = send(service, BRITON, "MediaUrl", first, "MediaUrl", "https://example.com/b.gif");
        assertThat(bare.body()).isEqualTo(first + "\nhttps://example.com/b.gif");
        assertThat(bare.segments()).isEqualTo(2);
        assertThat(bare.price().orElseThrow()).isEqualByComparingTo("-0.10480");
        assertThat(door.get("/Messages/" + bare.sid() + ".json")
                        .json()
                        .path("num_media")
                        .asText())
                .isEqualTo("2");

        set(service, "MmsConverter=false");
        assertThat(send(service, BRITON, "MediaUrl", first).errorCode()).isEqualTo(21703);
    }

    @Test
    void mediaThatCanBeCarried_stayMedia() {
        Message message = send(service("+14155550111"), TO, "Body", "Look:", "MediaUrl", "https://example.com/a.png");
        assertThat(message.body()).isEqualTo("Look:");
        assertThat(message.mms()).isTrue();
        assertThat(message.price().orElseThrow()).isEqualByComparingTo("-0.02200");
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void smartEncoding_savesSegments(boolean on, int segments) {
        String service = service("+14155550111");
        set(service, "SmartEncoding=" + on);
        assertThat(send(service, TO, "Body", "“" + "x".repeat(98) + "”").segments())
                .isEqualTo(segments);
    }

    @Test
    void scanMessageContent_showsInTheTimeline() {
        String service = service("+14155550111");
        set(service, "ScanMessageContent=enable");
        assertThat(why(send(service, TO))).isEqualTo("sender +14155550111 chosen: area code 415, content scanned");
        assertThat(why(send(service, TO))).isEqualTo("sender +14155550111 chosen: sticky sender, content scanned");
        for (String off : List.of("disable", "inherit")) {
            set(service, "ScanMessageContent=" + off);
            assertThat(why(send(service, TO))).isEqualTo("sender +14155550111 chosen: sticky sender");
        }
    }

    @Test
    void fallbackToLongCode_standsInForAShortCode() {
        String service = service("+447400555111", "55502");
        assertThat(send(service, BRITON, "From", "55502").errorCode()).isEqualTo(21703);
        set(service, "FallbackToLongCode=true");
        Message message = send(service, BRITON, "From", "55502");
        assertThat(from(message)).isEqualTo("+447400555111");
        assertThat(message.status()).isEqualTo(MessageStatus.DELIVERED);
        assertThat(why(message)).contains("long code, since short code 55502 cannot reach it");
        assertThat(from(send(service, TO, "From", "55502"))).isEqualTo("55502");
    }

    @ParameterizedTest
    @CsvSource({
        "'', +14155550199, 21704",
        "+447400555111, +14155550199, 21703",
        "+14155550111, +19005550100, 21268",
        "+14155550111, +442079460958, 21635",
        "+14155550111, whatsapp:+14155550199, 21703"
    })
    void synchronousValidation_refusesAtOnceWhatWouldFailLater(String pool, String to, int code) {
        String service = pool.isEmpty() ? service() : service(pool);
        Message later = send(service, to);
        assertThat(later.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(later.errorCode()).isEqualTo(code);

        set(service, "SynchronousValidation=true");
        Door.Answer answer = sending(service, to);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asInt()).isEqualTo(code);
        assertThat(mock.messages().all()).hasSize(1);
    }

    @Test
    void synchronousValidation_takesWhatCanGo_andTakesNoTurnForIt() {
        String service = service("+12125550100", "+13035550100");
        set(service, "SynchronousValidation=true&StickySender=false");
        assertThat(from(send(service, TO))).isEqualTo("+12125550100");
        assertThat(from(send(service, TO))).isEqualTo("+13035550100");
    }

    @Test
    void statusCallback_isThatOfTheService() {
        String service = service("+14155550111");
        set(service, "StatusCallback=http://localhost:1/status");
        Message message = send(service, TO);
        assertThat(door.admin("/webhooks").toString())
                .contains("http://localhost:1/status")
                .contains(message.sid());
    }

    @Test
    void serviceDeletedMeanwhile_failsWhatWaitsForIt() {
        String service = service("+14155550111");
        Door.Answer answer = sending(service, TO);
        door.send("DELETE", "http://localhost/messaging/v1/Services/" + service, door.credentials(), "");
        mock.clock().settle();
        Message message = mock.messages().get(answer.json().path("sid").asText());
        assertThat(message.errorCode()).isEqualTo(21701);
        assertThat(sending(service, TO).json().path("code").asInt()).isEqualTo(21701);
    }

    @Test
    void channelSender_writesToItsChannel() {
        String service = service("+14155550111");
        ChannelSender sender = mock.account().newChannelSender("whatsapp:+14155550111");
        HttpHeaders headers = door.credentials().plus("Content-Type", "application/x-www-form-urlencoded");
        String url = "http://localhost/messaging/v1/Services/" + service + "/ChannelSenders";
        assertThat(door.send("POST", url, headers, "Sid=" + sender.sid()).status())
                .isEqualTo(201);
        assertThat(from(send(service, "whatsapp:+14155550199"))).isEqualTo("whatsapp:+14155550111");
        assertThat(from(send(service, "whatsapp:+14155550199", "From", "whatsapp:+14155550111")))
                .isEqualTo("whatsapp:+14155550111");
        assertThat(from(send(service, TO))).isEqualTo("+14155550111");
    }

    @Test
    void restoredServer_knowsItsServices_andWhoKnowsWhom() {
        String service = service("+12125550100", "+13035550100", "+13055550100");
        set(service, "FriendlyName=Kept&Usecase=poll&ScanMessageContent=enable&FallbackToLongCode=true");
        send(service, "+14155550190");
        String known = from(send(service, TO));
        String state = door.admin("GET", "/state", "").text();
        mock.account().newService("Gone");
        set(service, "StickySender=false&FriendlyName=Other");
        send(service, TO);
        assertThat(door.admin("PUT", "/state", state).status()).isEqualTo(204);

        MessagingService restored = mock.account().services().stream()
                .filter(each -> each.sid().equals(service))
                .findFirst()
                .orElseThrow();
        assertThat(restored.friendlyName()).isEqualTo("Kept");
        assertThat(restored.usecase()).isEqualTo(Usecase.POLL);
        assertThat(restored.features().scanMessageContent()).isEqualTo(ContentScan.ENABLE);
        assertThat(mock.account().services()).hasSize(2);
        Message again = send(service, TO);
        assertThat(from(again)).isEqualTo(known);
        assertThat(why(again)).contains("sticky sender, content scanned");
        assertThat(from(send(service, "+14155550191"))).isEqualTo("+13055550100");
    }
}
