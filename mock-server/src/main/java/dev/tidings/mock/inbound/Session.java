package dev.tidings.mock.inbound;

import dev.tidings.mock.consent.OptOutType;
import dev.tidings.mock.number.InboundHooks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One inbound message while its application is asked: it may answer, reply, and lead to further documents.
 *
 * @param messageSid the message
 * @param hooks what is asked now, and its fallback
 * @param token of the webhook that asks
 * @param documents how many documents were asked for, this one included
 * @param replies the messages that were replied so far
 * @param extras what the application is told besides
 * @param optOut which keyword the message is, where the application is told; null else
 * @param inTurn whether the answer waits for those to earlier messages
 */
record Session(
        String messageSid,
        InboundHooks hooks,
        String token,
        int documents,
        List<String> replies,
        List<Incoming.Extra> extras,
        @Nullable OptOutType optOut,
        boolean inTurn) {
    /** How many documents may be asked for. */
    static final int MOST_DOCUMENTS = 50;

    /** How many replies one message may get. */
    static final int MOST_REPLIES = 10;

    /** This session asking {@code next}, with a webhook of its own. */
    Session asking(InboundHooks next, String fresh) {
        return new Session(messageSid, next, fresh, documents + 1, replies, extras, optOut, inTurn);
    }

    /** This session with one more reply. */
    Session replied(String sid) {
        List<String> more = new ArrayList<>(replies);
        more.add(sid);
        return new Session(messageSid, hooks, token, documents, List.copyOf(more), extras, optOut, inTurn);
    }
}
