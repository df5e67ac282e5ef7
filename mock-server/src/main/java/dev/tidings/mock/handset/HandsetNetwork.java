package dev.tidings.mock.handset;

import dev.tidings.mock.network.Dispatch;
import dev.tidings.mock.network.Journey;
import dev.tidings.mock.network.Journey.Outcome;
import dev.tidings.mock.network.Network;
import dev.tidings.mock.world.Transaction;

/**
 * The network up to the handset itself: what carriers bring arrives only if the handset takes it. What it is like when the
 * message enters its sender's queue counts; a carrier here does not wait for a handset to come back.
 */
public final class HandsetNetwork implements Network {
    private static final String OUT_OF_REACH = "handset out of reach";
    private static final String BLOCKED = "handset blocks the sender";

    private final Network carriers;
    private final Handsets handsets;

    private HandsetNetwork(Network carriers, Handsets handsets) {
        this.carriers = carriers;
        this.handsets = handsets;
    }

    /** The network of {@code carriers} that ends at {@code handsets}. */
    public static HandsetNetwork of(Network carriers, Handsets handsets) {
        return new HandsetNetwork(carriers, handsets);
    }

    @Override
    public Journey plan(Transaction tx, Dispatch dispatch) {
        Journey brought = carriers.plan(tx, dispatch);
        if (brought.outcome() != Outcome.DELIVERED && brought.outcome() != Outcome.READ) {
            return brought;
        }
        int code = handsets.refusal(dispatch.to(), dispatch.from());
        return code == 0
                ? brought
                : new Journey(
                        brought.untilSending(),
                        brought.untilSent(),
                        brought.untilOutcome(),
                        Outcome.UNDELIVERED,
                        code,
                        code == Handset.BLOCKED ? BLOCKED : OUT_OF_REACH);
    }
}
