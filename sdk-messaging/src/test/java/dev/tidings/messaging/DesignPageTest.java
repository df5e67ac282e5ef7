package dev.tidings.messaging;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.tidings.core.Page;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The calls of the design page, as they are written there. */
class DesignPageTest {
    private static final String SID = "AC00000000000000000000000000000001";
    private static final String TOKEN = "00112233445566778899aabbccddeeff";
    private static final String MESSAGES = "/2010-04-01/Accounts/" + SID + "/Messages.json";

    @RegisterExtension
    static final WireMockExtension MOCK = WireMockExtension.newInstance().build();

    @Test
    void calls_areWrittenAsThere() {
        MOCK.stubFor(post(MESSAGES).willReturn(okJson(message(1)).withStatus(201)));
        MOCK.stubFor(get(urlPathEqualTo(MESSAGES))
                .willReturn(okJson("{\"messages\":[" + message(1) + "," + message(2) + "],\"next_page_uri\":\""
                        + MESSAGES + "?Page=1&PageToken=PASM2\"}")));
        MOCK.stubFor(get(urlEqualTo(MESSAGES + "?Page=1&PageToken=PASM2"))
                .willReturn(okJson("{\"messages\":[" + message(3) + "],\"next_page_uri\":null}")));

        TidingsClient client = TidingsClient.builder()
                .credentials(SID, TOKEN)
                .baseUrl(MOCK.baseUrl())
                .build();
        MessagingClient messaging = MessagingClient.create(client);

        Message sent = messaging
                .messages()
                .create(m -> m.to("+14155550123").from("+14155550100").body("Hi"));
        assertThat(sent.status()).isEqualTo(MessageStatus.QUEUED);

        List<Message> all = new ArrayList<>();
        for (Message each : messaging.messages().list(q -> q.to("+14155550123"))) {
            all.add(each);
        }
        assertThat(all).hasSize(3);
        assertThat(messaging.messages().list(q -> q.to("+14155550123")).stream())
                .isEqualTo(all);
        assertThat(messaging.messages().list(q -> q.to("+14155550123")).pages())
                .extracting(Page::items)
                .containsExactly(all.subList(0, 2), all.subList(2, 3));

        CompletableFuture<Message> later = messaging
                .async()
                .messages()
                .create(m -> m.to("+14155550123").from("+14155550100").body("Hi"));
        assertThat(later.join()).isEqualTo(sent);
        client.close();
    }

    private static String message(int number) {
        return "{\"sid\":\"SM" + "%032d".formatted(number)
                + "\",\"status\":\"queued\",\"num_segments\":\"1\",\"price\":null,"
                + "\"date_created\":\"Thu, 24 Aug 2023 05:01:45 +0000\"}";
    }
}
