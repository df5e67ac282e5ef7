package dev.tidings.mock.webhook;

import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A world on virtual time with a sender, and short ways to send. */
final class Post implements AutoCloseable {
    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String TOKEN = "a-token";
    static final Instant START = Instant.parse("2026-05-05T05:05:05Z");

    final World world = new World(new VirtualClock(START), 7);
    final WebhookJournal journal = WebhookJournal.ofLast(10_000);
    final WebhookSender sender;

    private Post(SocketHttp http) {
        sender = WebhookSender.over(
                http,
                world,
                journal,
                account -> List.of(
                        new SigningSecrets.Secret("the API key SK1", "a-key-secret"),
                        new SigningSecrets.Secret("the parent account AC2", "a-parent-token")));
        world.start();
    }

    static Post office() {
        return new Post(SocketHttp.create());
    }

    static Post office(SocketHttp http) {
        return new Post(http);
    }

    static Parameters form(String... namesAndValues) {
        Parameters.Builder form = Parameters.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form.build();
    }

    static Parameters status(String status) {
        return form("SmsStatus", status, "MessageStatus", status, "To", "+14155550123", "MessageSid", "SM1");
    }

    static WebhookCall call(String url) {
        return call(url, "POST", "SM1", status("sent"), null);
    }

    static WebhookCall call(
            String url, String method, String lane, Parameters parameters, @Nullable Consumer<WebhookAnswer> onAnswer) {
        return new WebhookCall(
                ACCOUNT, lane, "status-callback", url, method, parameters, null, "token-1", TOKEN, onAnswer);
    }

    /** Sends {@code call} and waits for how it ends. */
    WebhookAnswer send(WebhookCall call) {
        CompletableFuture<WebhookAnswer> answer = new CompletableFuture<>();
        sender.send(new WebhookCall(
                call.accountSid(),
                call.lane(),
                call.kind(),
                call.url(),
                call.method(),
                call.parameters(),
                call.json(),
                call.fallback(),
                call.token(),
                call.secret(),
                answer::complete));
        return get(answer);
    }

    WebhookAnswer post(String url) {
        return send(call(url));
    }

    Download fetch(String url, int mostBytes) {
        CompletableFuture<Download> done = new CompletableFuture<>();
        sender.fetch(url, mostBytes, done::complete);
        return get(done);
    }

    WebhookAttempt last() {
        List<WebhookAttempt> all = journal.attempts();
        return all.get(all.size() - 1);
    }

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void close() {
        sender.close();
        world.close();
    }
}
