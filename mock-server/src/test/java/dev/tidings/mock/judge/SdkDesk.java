package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.core.ApiModel;
import dev.tidings.core.Listing;
import dev.tidings.core.Page;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.http.TransportException;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.verify.VerifyClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The SDK at a judged server, with no socket between them. What is read through it is held against the JSON that it came from
 * (see {@link SdkReading}), lists a record at a time as well as whole.
 */
final class SdkDesk implements AutoCloseable {
    /** A day in the middle of a month, so that all periods of usage differ. */
    static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WHOLE = 1000;

    private final JudgedServer server = JudgedServer.at(START);
    private final Recorder recorder = new Recorder(server.mock().transport());
    private final List<TidingsClient> clients = new ArrayList<>();
    private final MessagingClient messaging = as(server.mock().account());

    MockServer mock() {
        return server.mock();
    }

    /** The client of the first account. */
    MessagingClient sdk() {
        return messaging;
    }

    /** The client of the first account's Verify. */
    VerifyClient verify() {
        return VerifyClient.create(client());
    }

    /** A client of {@code account}. */
    MessagingClient as(MockAccount account) {
        return MessagingClient.create(client(account));
    }

    /** The handle of the first account, for what is no message. */
    TidingsClient client() {
        return client(mock().account());
    }

    private TidingsClient client(MockAccount account) {
        TidingsClient client = TidingsClient.builder()
                .transport(recorder)
                .credentials(account.accountSid(), account.authToken())
                .build();
        clients.add(client);
        return client;
    }

    /** What {@code call} gives, which says all that the answer says. */
    <T> T read(Supplier<T> call) {
        T model = call.get();
        SdkReading.check(model.getClass().getSimpleName(), model, recorder.json());
        return model;
    }

    /** As {@link #read}, of an answer that has a list as its only member. */
    <T extends ApiModel> List<T> readAll(Supplier<List<T>> call) {
        List<T> models = call.get();
        SdkReading.check("the list", models, records(recorder.json()));
        return models;
    }

    /**
     * Everything that a list has, which says all that the answers say, and is the same whether it is fetched a record at a time
     * or whole.
     *
     * @param list makes the list of a page size
     */
    <T> List<T> list(IntFunction<Listing<T>> list) {
        List<T> one = pages(list.apply(1), 1);
        assertThat(one.equals(pages(list.apply(WHOLE), WHOLE)))
                .as("a record at a time, %s are listed, as they are whole", one)
                .isTrue();
        return one;
    }

    /** As {@link #list}, of a list that is never in pages. */
    <T> List<T> unpaged(IntFunction<Listing<T>> list) {
        Listing<T> listing = list.apply(20);
        assertThat(listing.page().hasNext()).isFalse();
        return pages(listing, WHOLE);
    }

    private <T> List<T> pages(Listing<T> listing, int size) {
        List<T> all = new ArrayList<>();
        for (Page<T> page : listing.pages()) {
            SdkReading.check("the page", page.items(), records(recorder.json()));
            assertThat(page.items().size()).as("records on a page").isLessThanOrEqualTo(size);
            assertThat(page.hasNext() && page.items().isEmpty())
                    .as("an empty page has one after it")
                    .isFalse();
            all.addAll(page.items());
        }
        return all;
    }

    /** The only array of the answer. */
    private static JsonNode records(JsonNode answer) {
        JsonNode found = null;
        for (JsonNode each : answer) {
            if (each.isArray()) {
                assertThat(found).as("another array of %s", answer).isNull();
                found = each;
            }
        }
        assertThat(found).as("an array of %s", answer).isNotNull();
        return found;
    }

    /** Fails unless every operation whose {@link OperationRow} has such a path was called, and answered with success. */
    void assertCalled(SdkRoom room) {
        JsonNode coverage = Door.of(mock()).admin("/coverage").path("coverage");
        List<String> missing = new ArrayList<>();
        for (OperationRow row : OperationRows.ALL) {
            if (SdkRoom.of(row) == room) {
                boolean done = false;
                for (JsonNode line : coverage) {
                    done |= SdkRoom.key(line).equals(row.key())
                            && line.path("implemented").asBoolean()
                            && line.path("called").asInt() > line.path("failed").asInt();
                }
                if (!done) {
                    missing.add(row.key());
                }
            }
        }
        assertThat(missing)
                .as("operations of %s that were not called through the SDK", room)
                .isEmpty();
    }

    @Override
    public void close() {
        clients.forEach(TidingsClient::close);
        server.close();
    }

    /** Passes everything on, and keeps the last answer. */
    private static final class Recorder implements HttpTransport {
        private final HttpTransport inner;
        private volatile String last = "";

        Recorder(HttpTransport inner) {
            this.inner = inner;
        }

        JsonNode json() {
            try {
                return JSON.readTree(last);
            } catch (IOException none) {
                throw new UncheckedIOException("not JSON: " + last, none);
            }
        }

        @Override
        public HttpResponse send(HttpRequest request) throws TransportException {
            HttpResponse response = inner.send(request);
            last = response.text();
            return response;
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
            return inner.sendAsync(request);
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
