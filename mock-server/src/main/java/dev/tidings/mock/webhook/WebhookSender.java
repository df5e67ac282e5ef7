package dev.tidings.mock.webhook;

import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Calls applications back over real sockets, and fetches files for them. Calls of one lane arrive one after the other;
 * the world's clock waits for all. Opens no connection but to URLs that it is given.
 */
public final class WebhookSender implements Webhooks, Downloads, Afterwards, AutoCloseable {
    private final Delivery.Office office;
    private final Errands errands;
    private final List<Consumer<WebhookAttempt>> failures = new CopyOnWriteArrayList<>();

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

    /** Tells {@code who} of every URL that failed for good, on the errand's thread and before anybody hears the answer. */
    public void onFailure(Consumer<WebhookAttempt> who) {
        failures.add(who);
    }

    @Override
    public void send(WebhookCall call) {
        WebhookCall.Terms terms = call.terms();
        Runnable onDrop = terms == null ? null : terms.onDrop();
        if (onDrop == null) {
            errands.run(call.lane(), errand -> deliver(call, errand));
        } else {
            errands.runAwaited(call.lane(), errand -> deliver(call, errand), onDrop);
        }
    }

    private void deliver(WebhookCall call, Errands.Errand errand) {
        WebhookAnswer answer = once(call, errand);
        WebhookCall second = answer.succeeded() ? null : call.failedOver(answer.errorCode());
        if (second != null && !errand.hasEnded()) {
            WebhookAnswer other = once(second, errand);
            List<WebhookAttempt> both = new ArrayList<>(answer.attempts());
            both.addAll(other.attempts());
            answer = new WebhookAnswer(other.status(), other.contentType(), other.body(), other.errorCode(), both);
        }
        Consumer<WebhookAnswer> onAnswer = call.onAnswer();
        if (onAnswer != null) {
            WebhookAnswer last = answer;
            errand.say(() -> onAnswer.accept(last));
        }
    }

    private WebhookAnswer once(WebhookCall call, Errands.Errand errand) {
        WebhookAnswer answer = new Delivery(office, call, errand, null).run();
        if (!answer.succeeded()) {
            for (WebhookAttempt each : answer.attempts()) {
                failures.forEach(who -> errand.say(() -> who.accept(each)));
            }
        }
        return answer;
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

    @Override
    public void run(Runnable work, Runnable onDrop) {
        errands.runAwaited(null, errand -> errand.say(work), onDrop);
    }

    /** Gives up what is under way and sends nothing more. */
    @Override
    public void close() {
        errands.close();
    }
}
