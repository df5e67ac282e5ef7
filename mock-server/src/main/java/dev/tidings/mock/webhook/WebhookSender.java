package dev.tidings.mock.webhook;

import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Calls applications back over real sockets, and fetches files for them. Calls of one lane arrive one after the other;
 * the world's clock waits for all. Opens no connection but to URLs that it is given.
 */
public final class WebhookSender implements Webhooks, Downloads, AutoCloseable {
    private final Delivery.Office office;
    private final Errands errands;

    private WebhookSender(Delivery.Office office, Errands errands) {
        this.office = office;
        this.errands = errands;
    }

    /** A sender for {@code world} that writes down in {@code journal} what it does. */
    public static WebhookSender of(World world, WebhookJournal journal, SigningSecrets secrets) {
        return over(SocketHttp.create(), world, journal, secrets);
    }

    static WebhookSender over(SocketHttp http, World world, WebhookJournal journal, SigningSecrets secrets) {
        Delivery.Office office = new Delivery.Office(
                http,
                journal,
                new SignatureDoctor(secrets),
                Cookies.in(world),
                () -> world.clock().now());
        return new WebhookSender(office, Errands.of(world));
    }

    @Override
    public void send(WebhookCall call) {
        errands.run(call.lane(), errand -> deliver(call, errand));
    }

    private void deliver(WebhookCall call, Errands.Errand errand) {
        WebhookAnswer answer = new Delivery(office, call, errand, null).run();
        WebhookCall.Fallback fallback = call.fallback();
        if (!answer.succeeded() && fallback != null && !errand.hasEnded()) {
            answer = new Delivery(office, fallbackCall(call, fallback, answer), errand, null).run();
        }
        Consumer<WebhookAnswer> onAnswer = call.onAnswer();
        if (onAnswer != null) {
            WebhookAnswer last = answer;
            errand.say(() -> onAnswer.accept(last));
        }
    }

    private static WebhookCall fallbackCall(WebhookCall call, WebhookCall.Fallback fallback, WebhookAnswer failed) {
        Parameters parameters = Parameters.builder()
                .addAll(call.parameters())
                .add("ErrorCode", Integer.toString(failed.errorCode()))
                .add(
                        "ErrorUrl",
                        CallUrl.parse(call.url()).map(CallUrl::requested).orElse(call.url()))
                .build();
        return new WebhookCall(
                call.accountSid(),
                call.lane(),
                call.kind(),
                fallback.url(),
                fallback.method(),
                parameters,
                null,
                call.token(),
                call.secret(),
                null);
    }

    /**
     * Makes the call of attempt {@code id} again: same URL, parameters and token, but nobody is told how it ends.
     *
     * @return the last attempt that this leads to; fails with {@link IllegalStateException} if the server is reset or closed
     *     meanwhile
     * @throws IllegalArgumentException if the journal does not hold the attempt
     */
    public CompletableFuture<WebhookAttempt> replay(long id) {
        WebhookCall call = office.journal()
                .entry(id)
                .map(WebhookJournal.Entry::call)
                .orElseThrow(() -> new IllegalArgumentException("the journal holds no webhook " + id));
        CompletableFuture<WebhookAttempt> replayed = new CompletableFuture<>();
        Runnable dropped = () -> replayed.completeExceptionally(
                new IllegalStateException("the server was reset or closed before the webhook was answered"));
        errands.run(
                null,
                errand -> {
                    Delivery delivery = new Delivery(office, call, errand, id);
                    delivery.run();
                    WebhookAttempt last = delivery.last();
                    if (last == null) {
                        dropped.run();
                    } else {
                        replayed.complete(last);
                    }
                },
                dropped);
        return replayed;
    }

    @Override
    public void fetch(String url, int mostBytes, Consumer<Download> onDone) {
        errands.run(null, errand -> {
            Download download = Fetching.of(office.http(), errand).fetch(url, mostBytes);
            errand.say(() -> onDone.accept(download));
        });
    }

    /** Gives up what is under way and sends nothing more. */
    @Override
    public void close() {
        errands.close();
    }
}
