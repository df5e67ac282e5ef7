package dev.tidings.mock.console;

import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.ExchangeListener;
import dev.tidings.mock.http.Handler;
import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.Router;
import dev.tidings.mock.http.SideLane;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.webhook.WebhookJournal;
import dev.tidings.mock.webhook.WebhookSender;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.world.Journal;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The admin API: one table of calls, each a look at a room or a wish to it. */
public final class Console implements Handler, ExchangeListener, AutoCloseable {
    /** How many entries a list answers with unless told otherwise. */
    static final int USUAL_LIMIT = 100;

    /** The most entries that a list answers with. */
    static final int MOST = 1000;

    /**
     * What the admin API shows and drives.
     *
     * @param world all state
     * @param messages all that was sent or received
     * @param router the routes of all products
     * @param requests the journal of API calls
     * @param callbacks the journal of webhooks
     * @param webhooks sends them again
     * @param rules what goes otherwise than usual
     * @param network how messages fare
     * @param reset goes back to the starter world
     */
    public record Sources(
            World world,
            Messages messages,
            Router router,
            Journal<Exchange> requests,
            WebhookJournal callbacks,
            WebhookSender webhooks,
            RuleBook rules,
            CarrierNetwork network,
            Runnable reset) {}

    private final Sources sources;
    private final Coverage coverage;
    private final SideLane lane = SideLane.create();
    private final AdminTable table = new AdminTable();

    private Console(Sources sources) {
        this.sources = sources;
        this.coverage = new Coverage(sources.router().routes());
        table.add("GET", "health", List.of(), call -> health());
        new ClockCalls(sources.world(), lane).addTo(table);
        new RequestCalls(sources.requests()).addTo(table);
        new MessageCalls(sources.messages()).addTo(table);
        new WebhookCalls(sources.callbacks(), sources.webhooks()).addTo(table);
        new StateCalls(sources.world(), lane, sources.reset()).addTo(table);
        new RuleCalls(sources.world(), sources.rules()).addTo(table);
        new CarrierCalls(sources.world(), sources.network()).addTo(table);
        coverage.addTo(table);
        table.add("GET", "codes", List.of("to"), call -> codes());
    }

    /** The admin API over {@code sources}. */
    public static Console over(Sources sources) {
        return new Console(sources);
    }

    @Override
    public CompletionStage<Response> handle(Request request) {
        return table.answer(request);
    }

    @Override
    public void finished(Exchange exchange) {
        sources.requests().add(exchange);
        coverage.finished(exchange);
    }

    @Override
    public void close() {
        lane.close();
    }

    private Response health() {
        World world = sources.world();
        byte[] body = JsonWriter.bytes(out -> out.string("status", "up")
                .string("now", world.clock().now().toString())
                .string("clock", world.clock().virtual() ? "virtual" : "real")
                .number("seed", world.seed())
                .number("requests", sources.requests().count())
                .number("webhooks", sources.callbacks().count()));
        return Response.of(200, "application/json", body);
    }

    /** No product hands out one-time codes yet. */
    private static Response codes() {
        return Response.of(200, "application/json", JsonWriter.bytes(out -> out.strings("codes", List.of())));
    }
}
