package dev.tidings.messaging;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.tidings.core.Page;
import dev.tidings.core.error.ConflictException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.testkit.Wire;
import dev.tidings.core.testkit.Wire.Asked;
import dev.tidings.messaging.message.Media;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageSid;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.messaging.message.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is more than one request, or depends on the answer: pages, files, redirects, repetition, refusals. */
class MessagesTest {
    private static final String MESSAGES = "/2010-04-01/Accounts/" + Wire.ACCOUNT + "/Messages";
    private static final String FILE = MESSAGES + "/" + Sids.MESSAGE + "/Media/" + Sids.MEDIA;

    private final Wire wire = new Wire();
    private final Messages messages = MessagingClient.create(wire.client()).messages();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void list_ofSeveralPages_isGoneThrough_bothWays() {
        pages();
        assertThat(messages.list(q -> q.to("+1").pageSize(2)))
                .extracting(MessagesTest::number)
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(wire.asked())
                .hasSize(3)
                .allSatisfy(asked -> assertThat(asked.query()).containsEntry("To", List.of("+1")));
        assertThat(messages.list(q -> q.to("+1").pageSize(2)).stream().limit(2)).hasSize(2);
        assertThat(wire.asked()).hasSize(1);
        assertThat(messages.list(q -> q.to("+1").pageSize(2).limit(3)))
                .extracting(MessagesTest::number)
                .containsExactly(0, 1, 2);
        assertThat(wire.asked()).hasSize(2);
        assertThat(messages.list(q -> q.to("+1").pageSize(2)).pages())
                .extracting(Page::items)
                .extracting(List::size)
                .containsExactly(2, 2, 1);
        assertThat(MessagingClient.create(wire.client())
                        .async()
                        .messages()
                        .list(q -> q.to("+1").pageSize(2))
                        .toList()
                        .join())
                .extracting(MessagesTest::number)
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void list_withoutFilters_asksForEverything() {
        wire.answer(200, "{\"messages\":[],\"next_page_uri\":null}");
        assertThat(messages.list()).isEmpty();
        assertThat(messages.list(q -> q.limit(3))).isEmpty();
        assertThat(wire.asked()).extracting(Asked::query).containsExactly(Map.of(), Map.of("PageSize", List.of("3")));
        assertThatThrownBy(() -> messages.list(q -> q.pageSize(1001))).hasMessageContaining("pageSize is 1001");
    }

    @Test
    void media_ofSeveralPages_isGoneThrough() {
        String path = MESSAGES + "/" + Sids.MESSAGE + "/Media.json";
        wire.server()
                .stubFor(get(urlEqualTo(path))
                        .willReturn(okJson("{\"media_list\":[{\"sid\":\"" + Sids.MEDIA + "\",\"parent_sid\":\""
                                + Sids.MESSAGE + "\"}],\"next_page_uri\":\"" + path + "?Page=1\"}")));
        wire.server()
                .stubFor(get(urlEqualTo(path + "?Page=1"))
                        .willReturn(
                                okJson("{\"media_list\":[{\"sid\":\"" + Sids.MEDIA + "\"}],\"next_page_uri\":null}")));
        assertThat(messages.media(Sids.MESSAGE).list())
                .extracting(Media::sid)
                .extracting(Object::toString)
                .containsExactly(Sids.MEDIA, Sids.MEDIA);
    }

    @Test
    void file_isFetchedFromWhereItIs_withoutCredentialsThere() {
        try (Wire elsewhere = new Wire()) {
            byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF};
            elsewhere.server().stubFor(get("/file?sig=1").willReturn(aResponse().withBody(picture)));
            wire.server()
                    .stubFor(get(FILE)
                            .willReturn(aResponse()
                                    .withStatus(307)
                                    .withHeader("Location", elsewhere.server().baseUrl() + "/file?sig=1")));
            assertThat(messages.media(Sids.MESSAGE).download(Sids.MEDIA)).isEqualTo(picture);
            assertThat(MessagingClient.create(wire.client())
                            .async()
                            .messages()
                            .media(Sids.MESSAGE)
                            .download(Sids.MEDIA)
                            .join())
                    .isEqualTo(picture);
            wire.server()
                    .verify(
                            2,
                            getRequestedFor(urlEqualTo(FILE))
                                    .withBasicAuth(new com.github.tomakehurst.wiremock.client.BasicCredentials(
                                            Wire.ACCOUNT, Wire.TOKEN)));
            elsewhere
                    .server()
                    .verify(2, getRequestedFor(urlEqualTo("/file?sig=1")).withoutHeader("Authorization"));
        }
    }

    @Test
    void file_thatIsAnsweredAtOnce_isTaken() {
        wire.server().stubFor(get(FILE).willReturn(aResponse().withBody("text")));
        assertThat(messages.media(Sids.MESSAGE).download(Sids.MEDIA))
                .isEqualTo("text".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void redact_isRepeatedAfterAFailure_cancelAndCreateAreNot() {
        wire.server()
                .stubFor(post(anyUrl())
                        .inScenario("once")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("up")
                        .willReturn(aResponse().withStatus(500)));
        wire.server()
                .stubFor(post(anyUrl())
                        .inScenario("once")
                        .whenScenarioStateIs("up")
                        .willReturn(okJson("{\"sid\":\"" + Sids.MESSAGE + "\"}")));
        assertThat(messages.redact(Sids.MESSAGE).sid()).isEqualTo(MessageSid.of(Sids.MESSAGE));
        assertThat(wire.asked()).hasSize(2);
        for (Runnable once : List.<Runnable>of(
                () -> messages.cancel(Sids.MESSAGE),
                () -> messages.create(
                        m -> m.to("+14155550123").from("+14155550100").body("Hi")))) {
            wire.server().resetScenarios();
            assertThatThrownBy(once::run).hasMessageContaining("500");
            assertThat(wire.asked()).hasSize(1);
        }
    }

    @Test
    void refusals_areOfTheClassThatSaysWhatToDo() {
        wire.answer(404, "{\"code\":20404,\"message\":\"The requested resource was not found\",\"status\":404}");
        assertThatThrownBy(() -> messages.fetch(Sids.MESSAGE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> MessagingClient.create(wire.client())
                        .async()
                        .messages()
                        .delete(Sids.MESSAGE)
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
        wire.answer(409, "{\"code\":20009,\"message\":\"Not yet\",\"status\":409}");
        assertThatThrownBy(() -> messages.delete(Sids.MESSAGE)).isInstanceOf(ConflictException.class);
    }

    @Test
    void malformedSids_areRefusedBeforeAnythingIsSent() {
        for (Runnable call : List.<Runnable>of(
                () -> messages.fetch("AC1"),
                () -> messages.update("AC1", u -> u.body("")),
                () -> messages.redact("AC1"),
                () -> messages.cancel("AC1"),
                () -> messages.delete("AC1"),
                () -> messages.media("AC1"),
                () -> MessagingClient.create(wire.client()).async().messages().fetch("AC1"))) {
            assertThatThrownBy(call::run)
                    .hasMessage("messageSid is 'AC1': it must be SM or MM and 32 hexadecimal digits");
        }
        assertThatThrownBy(() -> messages.media(Sids.MESSAGE).fetch("AC1")).hasMessageContaining("mediaSid is 'AC1'");
        assertThat(wire.asked()).isEmpty();
    }

    @Test
    void typedSids_doWhatTextsDo() {
        wire.answer(200, "{\"sid\":\"" + Sids.MESSAGE + "\",\"status\":\"canceled\"}");
        Message canceled = messages.update(MessageSid.of(Sids.MESSAGE), u -> u.status(MessageStatus.CANCELED));
        messages.cancel(canceled.sid());
        messages.redact(canceled.sid());
        messages.fetch(canceled.sid());
        messages.delete(canceled.sid());
        assertThat(wire.asked())
                .hasSize(5)
                .allSatisfy(asked -> assertThat(asked.path()).isEqualTo(MESSAGES + "/" + Sids.MESSAGE + ".json"));
    }

    @Test
    void sendAt_alone_isSentAsAScheduledMessage() {
        wire.answer(201, "{\"sid\":\"" + Sids.MESSAGE + "\"}");
        messages.create(m -> m.to("+14155550123")
                .messagingServiceSid(Sids.SERVICE)
                .body("Hi")
                .sendAt(Instant.EPOCH));
        assertThat(wire.asked().get(0).form())
                .containsEntry("ScheduleType", List.of("fixed"))
                .containsEntry("SendAt", List.of("1970-01-01T00:00:00Z"));
    }

    private void pages() {
        for (int page = 0; page < 3; page++) {
            String next = page == 2
                    ? "null"
                    : "\"" + MESSAGES + ".json?To=%2B1&PageSize=2&Page=" + (page + 1) + "&PageToken=PT\"";
            String items = String.join(
                    ",",
                    Stream.iterate(page * 2, i -> i + 1)
                            .limit(page == 2 ? 1 : 2)
                            .map(i -> "{\"sid\":\"SM" + "%032d".formatted(i) + "\"}")
                            .toList());
            var at = get(urlPathEqualTo(MESSAGES + ".json"));
            if (page > 0) {
                at.withQueryParam(
                        "Page", com.github.tomakehurst.wiremock.client.WireMock.equalTo(Integer.toString(page)));
            }
            wire.server()
                    .stubFor(at.willReturn(okJson("{\"messages\":[" + items + "],\"next_page_uri\":" + next + "}")));
        }
    }

    private static int number(Message message) {
        return Integer.parseInt(message.sid().toString().substring(2));
    }
}
