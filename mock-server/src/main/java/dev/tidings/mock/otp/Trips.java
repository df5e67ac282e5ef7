package dev.tidings.mock.otp;

import dev.tidings.mock.attempt.Attempts;
import dev.tidings.mock.handset.Coverage;
import dev.tidings.mock.handset.Handset;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.network.Dispatch;
import dev.tidings.mock.network.Journey;
import dev.tidings.mock.network.Network;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;

/**
 * Calls and emails on their way: queued, ringing or sending, answered or sent, over. What becomes of them the network decides,
 * as of messages, so rules about messages to {@code call:+1…} and {@code email:…@…} are about them.
 *
 * <p>Of a call, undelivered means that nobody answers, or with {@value #BUSY} (the code that SIP has for it) that the line is
 * busy; failed, that it does not get through; and sent without a receipt, that somebody answers but presses no key where one
 * must be pressed. A handset that is out of reach does not answer.
 */
final class Trips {
    /** What a rule says for a busy line. */
    static final int BUSY = 486;

    private final Table<Trip> trips;
    private final Network network;
    private final Handsets handsets;
    private final Attempts attempts;
    private final EventKind<Row<Trip>> leave;
    private final EventKind<Row<Trip>> arrive;
    private final EventKind<Row<Trip>> end;

    private Trips(World world, Network network, Handsets handsets, Attempts attempts) {
        this.trips = world.table("otp.trips", Trip.class, Trip::attemptSid, any -> "");
        this.network = network;
        this.handsets = handsets;
        this.attempts = attempts;
        this.leave = world.register(EventKind.on("otp.leave", trips, this::leave));
        this.arrive = world.register(EventKind.on("otp.arrive", trips, this::arrive));
        this.end = world.register(EventKind.on("otp.end", trips, this::end));
    }

    static Trips in(World world, Network network, Handsets handsets, Attempts attempts) {
        return new Trips(world, network, handsets, attempts);
    }

    /** Begins the trip of the attempt {@code attemptSid} of {@code accountSid}. */
    void begin(Transaction tx, String attemptSid, Verification of, Parcel parcel) {
        Dispatch dispatch = new Dispatch(
                of.accountSid(),
                attemptSid,
                parcel.from(),
                parcel.channel().wire() + ":" + of.to(),
                of.country() == null ? "" : of.country(),
                parcel.before() + parcel.text(),
                1,
                0);
        Journey journey = network.plan(tx, dispatch);
        Row<Trip> row = tx.insert(
                trips,
                new Trip(
                        attemptSid, parcel.channel(), parcel.from(), of.to(), parcel.before(), parcel.text(), journey));
        tx.schedule(journey.untilSending(), leave, row);
    }

    /**
     * What is brought.
     *
     * @param channel {@link OtpChannel#CALL} or {@link OtpChannel#EMAIL}
     * @param from who calls or writes
     * @param before what is said until a key is pressed; empty if none must be
     * @param text what is said or written
     */
    record Parcel(OtpChannel channel, String from, String before, String text) {
        /** Without what is said. */
        @Override
        public String toString() {
            return "Parcel[" + channel + " from " + from + "]";
        }
    }

    private static boolean call(Trip trip) {
        return trip.channel() == OtpChannel.CALL;
    }

    private void leave(Transaction tx, Row<Trip> row) {
        Trip trip = row.value();
        attempts.delivery(tx, trip.attemptSid(), call(trip) ? "ringing" : "sending", 0);
        tx.schedule(trip.journey().untilSent(), arrive, row);
    }

    private void arrive(Transaction tx, Row<Trip> row) {
        Trip trip = row.value();
        Journey.Outcome outcome = trip.journey().outcome();
        if (outcome == Journey.Outcome.FAILED) {
            over(tx, row, "failed", trip.journey().errorCode());
        } else if (!call(trip)) {
            attempts.delivery(tx, trip.attemptSid(), "sent", 0);
            tx.schedule(trip.journey().untilOutcome(), end, row);
        } else if (outcome == Journey.Outcome.UNDELIVERED || !answers(trip)) {
            over(tx, row, trip.journey().errorCode() == BUSY ? "busy" : "no-answer", 0);
        } else {
            attempts.delivery(tx, trip.attemptSid(), "in-progress", 0);
            show(tx, trip, "call:" + trip.from(), heard(trip));
            tx.schedule(trip.journey().untilOutcome(), end, row);
        }
    }

    private boolean answers(Trip trip) {
        Handset handset = handsets.get(trip.to());
        return handset.coverage() == Coverage.REACHABLE && !handset.blocked().contains(trip.from());
    }

    private static String heard(Trip trip) {
        if (trip.before().isEmpty()) {
            return trip.text();
        }
        boolean pressed = trip.journey().outcome() != Journey.Outcome.UNKNOWN;
        return pressed ? trip.before() + " " + trip.text() : trip.before();
    }

    private void end(Transaction tx, Row<Trip> row) {
        Trip trip = row.value();
        switch (trip.journey().outcome()) {
            case UNDELIVERED -> over(tx, row, "undelivered", trip.journey().errorCode());
            case UNKNOWN -> over(tx, row, call(trip) ? "completed" : "sent", 0);
            default -> {
                if (!call(trip)) {
                    show(tx, trip, trip.from(), trip.text());
                }
                over(tx, row, call(trip) ? "completed" : "delivered", 0);
            }
        }
    }

    private void show(Transaction tx, Trip trip, String from, String text) {
        handsets.received(tx, Handsets.Shown.of(trip.to(), from, text, List.of(), null));
    }

    private void over(Transaction tx, Row<Trip> row, String status, int errorCode) {
        attempts.delivery(tx, row.value().attemptSid(), status, errorCode);
        tx.delete(row);
    }
}
