package dev.tidings.mock.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.SampleMessage;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.webhook.Download;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Media behind the whole way of a request, with messages made by the test. Files are asked of nobody: each question waits
 * until the test answers it. Every answer of the API is judged.
 */
final class MediaDesk {
    static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

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
    final JudgedRoutes routes;
    final List<Question> questions = new ArrayList<>();

    /** What was told of messages: the error code by SID. */
    final Map<String, Integer> settled = new LinkedHashMap<>();

    private final Map<String, Message> messages = new LinkedHashMap<>();

    private MediaDesk(MediaOptions options, long seed) {
        world = new World(clock, seed);
        library = MediaLibrary.in(world);
        fetcher = MediaFetcher.into(
                library,
                world,
                (url, most, onDone) -> questions.add(new Question(url, most, answer -> {
                    onDone.accept(answer);
                    advance(Duration.ZERO); // what has come is settled when the clock is next moved
                })),
                options);
        fetcher.tell((tx, sid, code) -> settled.put(sid, code));
        routes = JudgedRoutes.of(world, MediaRoutes.of(world, library, this::message));
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

    private Optional<Message> message(String sid) {
        return Optional.ofNullable(messages.get(sid));
    }

    /** A message of the account that names {@code urls}; its SID. */
    String send(String... urls) {
        return sendTo("+14155550123", urls);
    }

    String sendTo(String to, String... urls) {
        return world.run(tx -> {
            Message message = SampleMessage.queued(tx, JudgedRoutes.ACCOUNT, to, urls.length);
            assertThat(fetcher.accept(tx, message, to, List.of(urls))).isEqualTo(urls.length);
            messages.put(message.sid(), message);
            return message.sid();
        });
    }

    /** Deletes messages and what belongs to them, all in one command. */
    void forget(String... sids) {
        world.run(tx -> {
            for (String each : sids) {
                fetcher.forget(tx, each);
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
}
