package dev.tidings.mock.channel;

import dev.tidings.mock.network.Refused;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who may let users see that an answer is being typed. */
public final class TypingSignals {
    static final String APPLE = "apple:";

    /** How old a message may be that is answered so; what "recent" means is unconfirmed: as long as its window is open. */
    static final Duration RECENT = Windows.LENGTH;

    /** What a user sent. */
    public record Arrival(String sender, String user, Instant at) {}

    /** Finds messages that came in, which a room above keeps. */
    @FunctionalInterface
    public interface Arrivals {
        /** The message {@code sid} that came to {@code accountSid}; empty if there is none, or it did not come in. */
        Optional<Arrival> find(String accountSid, String sid);
    }

    /** A business and a user, where a conversation is named by its ends. */
    record Ends(String from, String to) {}

    /** A sender of Apple Messages for Business, which can type and nothing else here. */
    record AppleSender(String address, String accountSid) {}

    private final Typing typing;
    private final Senders senders;
    private final Arrivals arrivals;
    private final Table<AppleSender> apples;

    private TypingSignals(World world, Channels channels, Arrivals arrivals) {
        this.typing = channels.typing();
        this.senders = channels.senders();
        this.arrivals = arrivals;
        this.apples = world.table("channel.apple", AppleSender.class, AppleSender::address, AppleSender::accountSid);
    }

    /** The signals on {@code channels}, in answer to {@code arrivals}. */
    public static TypingSignals in(World world, Channels channels, Arrivals arrivals) {
        return new TypingSignals(world, channels, arrivals);
    }

    /**
     * Lets whoever sent the message {@code sid} see that {@code accountSid} is typing an answer; the message is read.
     *
     * @throws ApiError 20422 if it is no recent message that came in over WhatsApp, 20403 with HTTP status 403 if its sender is
     *     no longer online
     */
    void answering(Transaction tx, String accountSid, String sid) {
        Arrival arrival = arrivals.find(accountSid, sid)
                .filter(each -> each.sender().startsWith(Channel.WHATSAPP.prefix()))
                .orElseThrow(() -> ApiError.malformed(
                        "messageId \"" + sid + "\" must be a message that came in over WhatsApp to this account"));
        if (!tx.now().isBefore(arrival.at().plus(RECENT))) {
            throw ApiError.malformed("messageId \"" + sid + "\" must be a message of the last " + RECENT.toHours()
                    + " hours; this one came at " + arrival.at());
        }
        boolean online = senders.find(accountSid, arrival.sender())
                .filter(each -> each.status().online())
                .isPresent();
        if (!online) {
            throw forbidden(arrival.sender());
        }
        typing.begin(tx, arrival.sender(), arrival.user(), sid);
    }

    /**
     * The same on Apple Messages, where a conversation is named by its ends.
     *
     * @throws ApiError 20403 with HTTP status 403 if the account has no such sender
     */
    void apple(Transaction tx, String accountSid, Ends ends, boolean start) {
        if (apples.find(ends.from())
                .filter(each -> each.accountSid().equals(accountSid))
                .isEmpty()) {
            throw forbidden(ends.from());
        }
        if (start) {
            typing.begin(tx, ends.from(), ends.to(), "");
        } else {
            typing.end(tx, ends.from(), ends.to());
        }
    }

    /**
     * The same on RCS, where typing begins only.
     *
     * @throws ApiError 20403 with HTTP status 403 if the account has no such sender online
     */
    void rcs(Transaction tx, String accountSid, Ends ends) {
        boolean online = senders.find(accountSid, ends.from())
                .filter(each -> each.status().online())
                .isPresent();
        if (!online) {
            throw forbidden(ends.from());
        }
        typing.begin(tx, ends.from(), ends.to(), "");
    }

    private static ApiError forbidden(String sender) {
        return new ApiError(20403, 403, "The account is not authorized to send typing indicators from " + sender);
    }

    /**
     * Connects an account to Apple Messages for Business, as a console does.
     *
     * @throws Refused if {@code address} is none of a business there, or somebody has it
     */
    public void connectApple(Transaction tx, String accountSid, String address) {
        if (!address.startsWith(APPLE)
                || address.length() == APPLE.length()
                || apples.find(address).isPresent()) {
            throw Refused.text("address", address, "apple: and an id that no account has yet");
        }
        tx.insert(apples, new AppleSender(address, accountSid));
    }

    /** An answer has come to {@code user}. */
    public void answered(Transaction tx, String sender, String user) {
        typing.end(tx, sender, user);
    }
}
