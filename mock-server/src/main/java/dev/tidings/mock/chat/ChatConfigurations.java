package dev.tidings.mock.chat;

import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import org.jspecify.annotations.Nullable;

/** What holds for the conversations of each account. */
public final class ChatConfigurations {
    private final Table<ChatConfiguration> table;
    private final Services messaging;

    private ChatConfigurations(World world, Services messaging) {
        this.table = world.table(
                "chat.configurations",
                ChatConfiguration.class,
                ChatConfiguration::accountSid,
                ChatConfiguration::accountSid);
        this.messaging = messaging;
    }

    static ChatConfigurations in(World world, Services messaging) {
        return new ChatConfigurations(world, messaging);
    }

    /** The service that {@code accountSid} begins with. */
    static String firstServiceSid(String accountSid) {
        return DerivedSids.of("IS", accountSid, "");
    }

    /** What holds for {@code accountSid}; until it has said something, the usual. */
    public ChatConfiguration of(String accountSid) {
        return table.find(accountSid)
                .orElseGet(() -> new ChatConfiguration(accountSid, firstServiceSid(accountSid), null, null, null));
    }

    /**
     * The Messaging Service of conversations of {@code accountSid} that name none: the one that is set, while there is one, else
     * the account's oldest. Null if it has none. The real backend makes one for each account; that ours takes the oldest is our
     * choice, so that those who look at their Messaging Services see what they have made.
     */
    public @Nullable String messagingServiceSid(String accountSid) {
        String set = of(accountSid).messagingServiceSid();
        if (set != null && messaging.find(set).isPresent()) {
            return set;
        }
        String oldest = null;
        for (MessagingService each : messaging.of(accountSid)) {
            oldest = each.sid();
        }
        return oldest;
    }

    /**
     * Changes what is configured.
     *
     * @throws ApiError 50342 if the Messaging Service is not the account's
     */
    void change(Transaction tx, ChatConfiguration next) {
        String sid = next.messagingServiceSid();
        if (sid != null
                && !sid.equals(of(next.accountSid()).messagingServiceSid())
                && messaging
                        .find(sid)
                        .filter(each -> each.accountSid().equals(next.accountSid()))
                        .isEmpty()) {
            throw ApiError.badRequest(
                    50342, "Messaging Service " + sid + " does not belong to account " + next.accountSid());
        }
        put(tx, next);
    }

    void put(Transaction tx, ChatConfiguration next) {
        tx.put(table, next);
    }

    void forget(Transaction tx, String accountSid) {
        Row<ChatConfiguration> row = table.row(accountSid);
        if (row != null) {
            tx.delete(row);
        }
    }
}
