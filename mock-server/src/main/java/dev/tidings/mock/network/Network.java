package dev.tidings.mock.network;

import dev.tidings.mock.world.Transaction;

/** Decides what becomes of messages. */
@FunctionalInterface
public interface Network {
    /** The way of {@code dispatch}, with chance from {@code tx}. */
    Journey plan(Transaction tx, Dispatch dispatch);
}
