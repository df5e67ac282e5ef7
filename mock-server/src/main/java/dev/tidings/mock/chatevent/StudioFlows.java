package dev.tidings.mock.chatevent;

import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * Studio flows that conversations start. Studio itself is not simulated: what would start a flow is written down, and nobody
 * answers it unless a test says who plays the flow.
 */
public final class StudioFlows {
    /** As many calls as are kept of an account. */
    private static final int MOST_CALLS = 1_000;

    /**
     * What a flow was told.
     *
     * @param sid the call's own, {@code FN…}
     * @param accountSid whose flow
     * @param flowSid {@code FW…}
     * @param conversationSid where it happened
     * @param webhookSid why the flow hears of it, {@code WH…}
     * @param at when
     * @param parameters by name, in order
     */
    public record FlowCall(
            String sid,
            String accountSid,
            String flowSid,
            String conversationSid,
            String webhookSid,
            Instant at,
            List<Told> parameters) {
        /** One parameter. */
        public record Told(String name, String value) {}
    }

    /** Who plays a flow. */
    record Player(String key, String accountSid, String flowSid, String url) {}

    private final World world;
    private final Table<Player> players;
    private final Table<FlowCall> calls;

    private StudioFlows(World world) {
        this.world = world;
        this.players = world.table("chatevent.players", Player.class, Player::key, Player::accountSid);
        this.calls = world.table("chatevent.flowcalls", FlowCall.class, FlowCall::sid, FlowCall::accountSid);
    }

    static StudioFlows in(World world) {
        return new StudioFlows(world);
    }

    /** Lets the application at {@code url} play the flow {@code flowSid}, which is then called with what the flow would hear. */
    public void play(String accountSid, String flowSid, String url) {
        world.run(tx -> {
            tx.put(players, new Player(key(accountSid, flowSid), accountSid, flowSid, url));
            return tx;
        });
    }

    /** Lets nobody play the flow {@code flowSid}; whether anybody did. */
    public boolean stop(String accountSid, String flowSid) {
        return world.run(tx -> {
            Row<Player> row = players.row(key(accountSid, flowSid));
            if (row != null) {
                tx.delete(row);
            }
            return row != null;
        });
    }

    /** Who plays which flow of the account, by the flow's SID. */
    public Map<String, String> players(String accountSid) {
        Map<String, String> urls = new TreeMap<>();
        players.oldestFirst(accountSid).forEach(each -> urls.put(each.flowSid(), each.url()));
        return urls;
    }

    /** What the flows of the account were told, the oldest first; at most the last 1,000 calls. */
    public List<FlowCall> calls(String accountSid) {
        return StreamSupport.stream(calls.oldestFirst(accountSid).spliterator(), false)
                .toList();
    }

    /** Writes down that the flow of {@code hook} was told {@code form}; the URL of who plays it, if anybody does. */
    Optional<String> called(Transaction tx, ScopedHook hook, Parameters form) {
        String flow = String.valueOf(hook.flowSid());
        List<FlowCall.Told> told = new ArrayList<>();
        form.asMap().forEach((name, values) -> values.forEach(value -> told.add(new FlowCall.Told(name, value))));
        if (calls.size(hook.accountSid()) >= MOST_CALLS) {
            Row<FlowCall> oldest = calls.row(
                    calls.oldestFirst(hook.accountSid()).iterator().next().sid());
            if (oldest != null) {
                tx.delete(oldest);
            }
        }
        tx.insert(
                calls,
                new FlowCall(
                        tx.newSid("FN"),
                        hook.accountSid(),
                        flow,
                        hook.conversationSid(),
                        hook.sid(),
                        tx.now(),
                        List.copyOf(told)));
        return players.find(key(hook.accountSid(), flow)).map(Player::url);
    }

    private static String key(String accountSid, String flowSid) {
        return accountSid + "/" + flowSid;
    }
}
