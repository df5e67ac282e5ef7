package dev.tidings.mock.network;

import dev.tidings.mock.world.Transaction;

/** Decides what becomes of messages. */
@FunctionalInterface
public interface Network {
    /** The way of {@code dispatch}, with chance from {@code tx}. */
    Journey plan(Transaction tx, Dispatch dispatch);

    /** Whatever else may keep messages from being sent at all, which may count them. */
    @FunctionalInterface
    interface Guard {
        /** Why {@code dispatch} is not sent; 0 if it is. */
        int refusal(Transaction tx, Dispatch dispatch);
    }

    /** This network, which takes nothing that {@code guard} refuses, whatever rules say; {@code cause} says who did, for the timeline. */
    default Network guarded(Guard guard, String cause) {
        return (tx, dispatch) -> {
            // Asked in any case, as below.
            Journey usual = plan(tx, dispatch);
            int code = guard.refusal(tx, dispatch);
            return code == 0 ? usual : Fate.failed(code).instead(usual, cause);
        };
    }

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
