package dev.tidings.mock.network;

import dev.tidings.mock.world.Transaction;

/** Decides what becomes of messages. */
@FunctionalInterface
public interface Network {
    /** The way of {@code dispatch}, with chance from {@code tx}. */
    Journey plan(Transaction tx, Dispatch dispatch);

    /** This network with {@code barrier} in front of every recipient, whatever rules say. */
    default Network behind(Barrier barrier) {
        return (tx, dispatch) -> {
            // Asked in any case, so that a barred message draws as much chance as another.
            Journey usual = plan(tx, dispatch);
            return barrier.bars().test(dispatch)
                    ? Fate.undelivered(barrier.errorCode()).instead(usual, barrier.cause())
                    : usual;
        };
    }
}
