package dev.tidings.mock.messaging;

import dev.tidings.mock.world.Transaction;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Who does something else when a message comes or goes, within the same command. */
final class MessageHooks {
    private final List<BiConsumer<Transaction, Message>> creation = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Message>> steps = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Message>> delivery = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Message>> rating = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Message>> failure = new CopyOnWriteArrayList<>();
    private final List<Warning> warnings = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Message>> discarding = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Message>> deletion = new CopyOnWriteArrayList<>();

    /** Hears of what goes wrong with a message that goes its way all the same. */
    @FunctionalInterface
    interface Warning {
        void warned(Transaction tx, Message message, int code, String text);
    }

    void onWarning(Warning hook) {
        warnings.add(hook);
    }

    void onCreate(BiConsumer<Transaction, Message> hook) {
        creation.add(hook);
    }

    void onStep(BiConsumer<Transaction, Message> hook) {
        steps.add(hook);
    }

    void onDelivery(BiConsumer<Transaction, Message> hook) {
        delivery.add(hook);
    }

    void onPrice(BiConsumer<Transaction, Message> hook) {
        rating.add(hook);
    }

    void onFailure(BiConsumer<Transaction, Message> hook) {
        failure.add(hook);
    }

    void onDiscard(BiConsumer<Transaction, Message> hook) {
        discarding.add(hook);
    }

    void onDelete(BiConsumer<Transaction, Message> hook) {
        deletion.add(hook);
    }

    void created(Transaction tx, Message message) {
        run(creation, tx, message);
    }

    void stepped(Transaction tx, Message message) {
        run(steps, tx, message);
    }

    void delivered(Transaction tx, Message message) {
        run(delivery, tx, message);
    }

    void priced(Transaction tx, Message message) {
        run(rating, tx, message);
    }

    void failed(Transaction tx, Message message) {
        run(failure, tx, message);
    }

    void warned(Transaction tx, Message message, int code) {
        for (Warning each : warnings) {
            each.warned(tx, message, code, MessageErrors.text(code));
        }
    }

    void discarded(Transaction tx, Message message) {
        run(discarding, tx, message);
    }

    void deleted(Transaction tx, Message message) {
        run(deletion, tx, message);
    }

    private static void run(List<BiConsumer<Transaction, Message>> hooks, Transaction tx, Message message) {
        for (BiConsumer<Transaction, Message> each : hooks) {
            each.accept(tx, message);
        }
    }
}
