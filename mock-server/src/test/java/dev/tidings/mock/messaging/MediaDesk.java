package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.http.Caller;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.Pipeline;
import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.Router;
import dev.tidings.mock.judge.Answer;
import dev.tidings.mock.judge.OpenApiJudge;
import dev.tidings.mock.judge.Specs;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.webhook.Download;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Media and feedback behind the whole way of a request, with messages made by the test. Files are asked of nobody: each
 * question waits until the test answers it. Every answer of the API is judged.
 */
final class MediaDesk {
    static final String ACCOUNT = "AC" + "1".repeat(32);
    static final String OTHER = "AC" + "2".repeat(32);
    static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    static final String HERE = "http://localhost";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Optional<OpenApiJudge> JUDGE = Specs.find().map(OpenApiJudge::by);

    /** A file that somebody waits for. */
    record Question(String url, int mostBytes, Consumer<Download> answer) {
        void is(String contentType, byte[] body) {
            answer.accept(new Download(200, contentType, null, body, 0));
        }
    }

    final VirtualClock clock = new VirtualClock(START);
    final World world;
    final MediaLibrary library;
    final MediaFetcher fetcher;
    final Feedbacks feedbacks;
    final List<Question> questions = new ArrayList<>();

    /** What was told of messages: the error code by SID. */
    final Map<String, Integer> settled = new LinkedHashMap<>();

    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Pipeline pipeline;
    private final List<String> warnings = new ArrayList<>();

    private MediaDesk(MediaOptions options, long seed) {
        world = new World(clock, seed);
        library = MediaLibrary.in(world);
        fetcher = MediaFetcher.into(
                library, world, (url, most, onDone) -> questions.add(new Question(url, most, onDone)), options);
        fetcher.tell((tx, sid, code) -> settled.put(sid, code));
        feedbacks = Feedbacks.in(world);
        pipeline = Pipeline.builder(
                        Router.of(
                                MediaRoutes.of(world, library, this::message),
                                FeedbackRoutes.of(world, feedbacks, this::message)),
                        world)
                .gate((request, target) -> {
                    if (request.headers().first("Authorization").isEmpty()) {
                        throw new ApiError(20003, 401, "Authenticate");
                    }
                    return new Caller(ACCOUNT, ACCOUNT, false);
                })
                .build();
        pipeline.listen(this::judge);
        world.start();
    }

    static MediaDesk open() {
        return new MediaDesk(MediaOptions.USUAL, 7);
    }

    static MediaDesk open(MediaOptions options) {
        return new MediaDesk(options, 7);
    }

    static MediaDesk seeded(long seed) {
        return new MediaDesk(MediaOptions.USUAL, seed);
    }

    private void judge(Exchange exchange) {
        warnings.addAll(exchange.warnings());
        JUDGE.ifPresent(judge -> Answer.of(exchange)
                .ifPresent(answer -> assertThat(judge.objections(answer)).isEmpty()));
    }

    /** Warnings so far. */
    List<String> warnings() {
        return warnings;
    }

    private Optional<Message> message(String sid) {
        return Optional.ofNullable(messages.get(sid));
    }

    /** A message of the account that names {@code urls}; its SID. */
    String send(String... urls) {
        return sendTo("+14155550123", urls);
    }

    String sendTo(String to, String... urls) {
        return world.run(tx -> {
            Message message = new Message(
                    tx.newSid("MM"),
                    ACCOUNT,
                    MessageDirection.OUTBOUND_API,
                    new MessageParties("+14155550100", to, "US", null),
                    new MessageContent("", 1, urls.length),
                    MessageOptions.DEFAULT,
                    MessageProgress.start(MessageStatus.QUEUED, tx.now(), "test"));
            assertThat(fetcher.accept(tx, message, List.of(urls))).isEqualTo(urls.length);
            messages.put(message.sid(), message);
            return message.sid();
        });
    }

    Message sent(String sid) {
        return message(sid).orElseThrow();
    }

    /** Deletes messages and what belongs to them, all in one command. */
    void forget(String... sids) {
        world.run(tx -> {
            for (String each : sids) {
                fetcher.forget(tx, each);
                feedbacks.forget(tx, each);
            }
            return sids;
        });
        for (String each : sids) {
            messages.remove(each);
        }
    }

    /** The media of a message, in order. */
    List<Media> media(String messageSid) {
        List<Media> all = new ArrayList<>();
        library.of(messageSid).forEach(all::add);
        return all;
    }

    void advance(Duration by) {
        clock.advanceTo(clock.now().plus(by));
    }

    /** Answers the one open question about {@code url}. */
    Question question(String url) {
        Question found = questions.stream()
                .filter(each -> each.url().equals(url))
                .findFirst()
                .orElseThrow();
        questions.remove(found);
        return found;
    }

    static String messagePath(String sid) {
        return "/2010-04-01/Accounts/" + ACCOUNT + "/Messages/" + sid;
    }

    Response get(String path) {
        return call("GET", HERE + path, "", true);
    }

    Response delete(String path) {
        return call("DELETE", HERE + path, "", true);
    }

    Response post(String path, String form) {
        return call("POST", HERE + path, form, true);
    }

    /** Without credentials, as somebody who has nothing but a link. */
    Response follow(String url) {
        return call("GET", url, "", false);
    }

    Response call(String method, String url, String form, boolean known) {
        URI uri = URI.create(url);
        HttpHeaders headers = known ? HttpHeaders.of("Authorization", "Basic x") : HttpHeaders.empty();
        return pipeline.handle(new Request(
                        method,
                        uri.getScheme(),
                        uri.getRawAuthority(),
                        uri.getRawPath(),
                        uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                        headers,
                        form.getBytes(StandardCharsets.UTF_8)))
                .toCompletableFuture()
                .join();
    }

    static String text(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException none) {
            throw new UncheckedIOException("not JSON: " + text(response), none);
        }
    }

    static String location(Response response) {
        return response.headers().first("Location").orElseThrow();
    }
}
