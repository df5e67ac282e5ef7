package dev.tidings.mock.channel;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How often a number was registered lately: ten times in 72 hours are enough for WhatsApp. */
final class Registrations {
    static final int MOST = 10;
    static final Duration SPAN = Duration.ofDays(3);

    /** The latest registrations of one address, whoever asked for them, the first first. */
    record Attempts(String address, List<Instant> at) {}

    private final Table<Attempts> attempts;

    Registrations(World world) {
        this.attempts = world.table("channel.registrations", Attempts.class, Attempts::address, any -> "");
    }

    /**
     * Counts a registration of {@code address}.
     *
     * @throws ApiError 20249 if it is one too many
     */
    void count(Transaction tx, String address) {
        Instant since = tx.now().minus(SPAN);
        List<Instant> recent = new ArrayList<>();
        attempts.find(address)
                .ifPresent(each ->
                        each.at().stream().filter(at -> at.isAfter(since)).forEach(recent::add));
        if (recent.size() >= MOST) {
            throw ApiError.badRequest(
                    20249,
                    "sender_id \"" + address + "\" was registered " + MOST + " times within " + SPAN.toHours()
                            + " hours: try again at " + recent.get(0).plus(SPAN));
        }
        recent.add(tx.now());
        tx.put(attempts, new Attempts(address, List.copyOf(recent)));
    }
}
