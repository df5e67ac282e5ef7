package dev.tidings.mock.alert;

import dev.tidings.mock.webhook.WebhookAttempt;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Raises alerts for webhooks that failed while nobody waits for their answer, such as status callbacks.
 *
 * <p>For the maintainer: many may fail side by side, and which of them is noticed first must not show in what the same calls
 * give. So a failure only makes an event due at once, and that raises whatever has failed until then, in an order of its own;
 * a virtual clock reaches it when all webhooks of the instant have been answered.
 */
public final class WebhookAlerts {
    /** A failure that no alert tells of yet. */
    record Failure(Instant at, String token, Alert.Cause cause) {}

    /** What a snapshot keeps. */
    record Pending(List<Failure> failures) {}

    private static final Comparator<Failure> ORDER = Comparator.comparing(Failure::at)
            .thenComparing(Failure::token)
            .thenComparing(each -> each.cause().code());

    private final World world;
    private final Alerts alerts;
    private final Set<String> silent;
    private final Map<String, IntUnaryOperator> codes;
    private final EventKind<String> settle;

    /** Under the world's lock. */
    private final List<Failure> pending = new ArrayList<>();

    private WebhookAlerts(World world, Alerts alerts, Set<String> silent, Map<String, IntUnaryOperator> codes) {
        this.world = world;
        this.alerts = alerts;
        this.silent = silent;
        this.codes = codes;
        this.settle = world.register(EventKind.of("alert.webhooks", String.class, (tx, any) -> settle(tx)));
        world.keep(new Part<>("alert.webhooks", Pending.class, () -> new Pending(sorted()), this::restore));
    }

    /** Raises in {@code alerts}; not for webhooks of a kind in {@code silent}, of which somebody else takes care. */
    public static WebhookAlerts in(World world, Alerts alerts, Set<String> silent) {
        return new WebhookAlerts(world, alerts, silent, Map.of());
    }

    /** The same, with the codes that {@code codes} says by kind for what the webhook room calls it; 0 for no alert. */
    public static WebhookAlerts in(
            World world, Alerts alerts, Set<String> silent, Map<String, IntUnaryOperator> codes) {
        return new WebhookAlerts(world, alerts, silent, codes);
    }

    /** {@code attempt} failed for good. */
    public void failed(WebhookAttempt attempt) {
        if (silent.contains(attempt.kind())) {
            return;
        }
        int code =
                codes.getOrDefault(attempt.kind(), IntUnaryOperator.identity()).applyAsInt(attempt.errorCode());
        if (code == 0) {
            return;
        }
        Failure failure = new Failure(attempt.at(), attempt.token(), cause(attempt, code));
        world.run(tx -> {
            tx.onCommit(() -> pending.add(failure));
            tx.schedule(Duration.ZERO, settle, "");
            return failure;
        });
    }

    /** What an alert says of {@code attempt}, which failed. */
    public static Alert.Cause cause(WebhookAttempt attempt) {
        return cause(attempt, attempt.errorCode());
    }

    private static Alert.Cause cause(WebhookAttempt attempt, int code) {
        String subject = attempt.subjectSid();
        return Alert.Cause.of(attempt.accountSid(), code, attempt.verdict())
                .about(subject.matches("[A-Z]{2}[0-9a-f]{32}") ? subject : null, null)
                .in(Alert.Exchange.of(attempt));
    }

    private void settle(Transaction tx) {
        sorted().forEach(each -> alerts.raise(tx, each.cause()));
        tx.onCommit(pending::clear);
    }

    private List<Failure> sorted() {
        return pending.stream().sorted(ORDER).toList();
    }

    private void restore(Pending saved) {
        pending.clear();
        pending.addAll(saved.failures());
    }
}
