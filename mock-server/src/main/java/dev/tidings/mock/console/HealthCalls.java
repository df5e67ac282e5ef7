package dev.tidings.mock.console;

import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.webhook.WebhookJournal;
import dev.tidings.mock.world.Journal;
import dev.tidings.mock.world.World;
import java.util.List;

/** {@code health}: whether the server answers, what time it has, and how much it has done. */
public final class HealthCalls implements AdminCalls {
    private final World world;
    private final Journal<Exchange> requests;
    private final WebhookJournal webhooks;

    private HealthCalls(World world, Journal<Exchange> requests, WebhookJournal webhooks) {
        this.world = world;
        this.requests = requests;
        this.webhooks = webhooks;
    }

    /** The call that tells of {@code world} and counts {@code requests} and {@code webhooks}. */
    public static HealthCalls of(World world, Journal<Exchange> requests, WebhookJournal webhooks) {
        return new HealthCalls(world, requests, webhooks);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "health", List.of(), call -> health());
    }

    private Response health() {
        return AdminCall.json(out -> out.string("status", "up")
                .string("now", world.clock().now().toString())
                .string("clock", world.clock().virtual() ? "virtual" : "real")
                .number("seed", world.seed())
                .number("requests", requests.count())
                .number("webhooks", webhooks.count()));
    }
}
