package dev.tidings.mock.console;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.queue.QueueLook;
import dev.tidings.mock.queue.Queues;
import dev.tidings.mock.queue.Throughput;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code queues}: what waits for its sender's turn, how fast it goes on, and who has which share. What is put replaces what
 * was set of all accounts; numbers that it does not name keep their rate.
 */
public final class QueueCalls implements AdminCalls {
    private static final View<QueueLook.Part> PART = View.of(
            "Part",
            (part, out) -> out.string("name", part.name())
                    .number("weight", part.weight())
                    .number("depth", part.depth())
                    .number("messages", part.messages()));
    private static final View<QueueLook> QUEUE = View.of(
            "Queue",
            (queue, out) -> out.string("scope", queue.limit().scope().wire())
                    .string("account_sid", queue.limit().accountSid())
                    .string("sender", queue.limit().sender())
                    .string("sender_type", queue.limit().type().wire())
                    .string("to", queue.limit().reach().label())
                    .number("rate", queue.rate().limited() ? queue.rate().perSecond() : null)
                    .number("capacity", queue.rate().limited() ? queue.capacity() : null)
                    .number("depth", queue.depth())
                    .number("messages", queue.messages())
                    .string("free_in", queue.free().toString())
                    .string("wait", queue.delay().toString())
                    .objects("parts", queue.parts(), PART));

    private final World world;
    private final Queues<?> queues;
    private final Accounts accounts;
    private final Numbers numbers;

    private QueueCalls(World world, Queues<?> queues, Accounts accounts, Numbers numbers) {
        this.world = world;
        this.queues = queues;
        this.accounts = accounts;
        this.numbers = numbers;
    }

    /** The calls that read {@code queues} and say how fast senders are. */
    public static QueueCalls of(World world, Queues<?> queues, Accounts accounts, Numbers numbers) {
        return new QueueCalls(world, queues, accounts, numbers);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "queues", List.of("account_sid", "sender", "limit"), this::read)
                .add("PUT", "queues", List.of(), this::replace)
                .add("DELETE", "queues", List.of(), call -> {
                    set(true, Map.of(), Map.of());
                    return Response.empty(204);
                });
    }

    private Response read(AdminCall call) {
        Optional<String> account = call.query("account_sid");
        Optional<String> sender = call.query("sender");
        int limit = call.limit();
        return answer(
                world.run(queues::look).stream()
                        .filter(each -> account.isEmpty()
                                || account.get().equals(each.limit().accountSid()))
                        .filter(each -> sender.isEmpty()
                                || sender.get().equals(each.limit().sender()))
                        .toList(),
                limit);
    }

    private Response answer(List<QueueLook> found, int limit) {
        return AdminCall.json(out -> out.bool("limits", queues.limits())
                .number("total", found.size())
                .objects("queues", found.size() > limit ? found.subList(0, limit) : found, QUEUE)
                .objects("accounts", queues.throughputs().entrySet(), ThroughputJson.ACCOUNT));
    }

    private Response replace(AdminCall call) {
        JsonFields body = call.body();
        boolean limits = body.flag("limits").orElse(true);
        Map<String, Throughput> wanted = new LinkedHashMap<>();
        for (JsonFields each : body.objects("accounts")) {
            String sid = each.requiredText("account_sid");
            if (accounts.find(sid).isEmpty() || wanted.containsKey(sid)) {
                throw each.wrong("account_sid", "\"" + sid + "\"", "an account that exists, named once");
            }
            wanted.put(sid, ThroughputJson.read(each));
        }
        Map<String, Integer> rates = new LinkedHashMap<>();
        for (JsonFields each : body.objects("senders")) {
            rates.put(sender(each), perSecond(each));
            each.done();
        }
        body.done();
        set(limits, wanted, rates);
        return answer(world.run(queues::look), AdminCall.MOST);
    }

    private String sender(JsonFields fields) {
        String address = fields.requiredText("sender");
        OwnedNumber number = numbers.byAddress(address);
        if (number == null) {
            throw fields.wrong("sender", "\"" + address + "\"", "a phone number or short code that somebody owns");
        }
        return address;
    }

    private static int perSecond(JsonFields fields) {
        int rate = fields.integer("per_second").orElseThrow(() -> fields.missing("per_second"));
        if (rate < 0 || rate > 1_000_000) {
            throw fields.wrong("per_second", String.valueOf(rate), "from 1 to 1000000, or 0 for what is usual");
        }
        return rate;
    }

    /** Everything in one command, so that nothing is half done. */
    private void set(boolean limits, Map<String, Throughput> wanted, Map<String, Integer> rates) {
        world.run(tx -> {
            for (String each : new ArrayList<>(queues.throughputs().keySet())) {
                if (!wanted.containsKey(each)) {
                    queues.set(tx, each, Throughput.USUAL);
                }
            }
            wanted.forEach((account, throughput) -> queues.set(tx, account, throughput));
            queues.limits(tx, limits);
            rates.forEach((address, rate) -> rate(tx, address, rate));
            return tx;
        });
    }

    private void rate(Transaction tx, String address, int perSecond) {
        numbers.change(tx, address, number -> number.withPerSecond(perSecond));
    }
}
