package dev.tidings.mock.messaging;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.content.Rendered;
import dev.tidings.mock.link.LinkOrder;
import dev.tidings.mock.link.Shortened;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.Choice;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.PoolMember;
import dev.tidings.mock.service.SenderRequest;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.world.Transaction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a message of a Messaging Service when its time has come, in this order: whether its account may act, whether
 * the service is still there, whether the recipient can and may be sent to, who of the pool sends it, and how its links look
 * in short.
 */
final class SenderSearch {
    private final Messages.Rooms rooms;
    private volatile MediaIntake media = MediaIntake.NONE;

    /**
     * How a search ended.
     *
     * @param message the message, with its sender if one was found
     * @param service who found one
     * @param errorCode why it cannot be sent; 0 if it can
     * @param why that sender, or what is wrong, for the timeline
     */
    record Found(Message message, @Nullable MessagingService service, int errorCode, String why) {}

    SenderSearch(Messages.Rooms rooms) {
        this.rooms = rooms;
    }

    /** Lets {@code intake} say where media are that a sender cannot carry. */
    void mediaIntake(MediaIntake intake) {
        media = intake;
    }

    /** Finds a sender for {@code message}. */
    Found search(Transaction tx, Message message) {
        if (!active(message)) {
            return none(message, 30002, "account not active");
        }
        String serviceSid = message.parties().serviceSid();
        Optional<MessagingService> service =
                serviceSid == null ? Optional.empty() : rooms.services().find(serviceSid);
        if (service.isEmpty()) {
            return none(message, 21701, "the service is gone");
        }
        Line line = line(message);
        int refused = refusal(message, line);
        if (refused != 0) {
            return none(message, refused, why(refused, line));
        }
        Choice choice = choose(tx, service.get(), message, request(message, line));
        PoolMember sender = choice.sender();
        if (sender == null) {
            return none(message, choice.errorCode(), choice.why());
        }
        Message chosen = composed(tx, message.with(message.parties().withFrom(sender.address())));
        int optedOut = rooms.consents().failure(message.accountSid(), serviceSid, sender.address(), message.to());
        if (optedOut != 0) {
            return none(chosen, optedOut, "the recipient has opted out of the chosen sender");
        }
        if (choice.mediaAsLinks()) {
            chosen = chosen.with(chosen.content().withLinks(links(chosen)));
        }
        if (message.options().shortenUrls() && !chosen.onChannel()) {
            Shortened text = shortened(tx, chosen, sender.address());
            if (text.errorCode() != 0) {
                return none(message, text.errorCode(), "its links cannot be shortened");
            }
            chosen = chosen.with(chosen.content().withBody(text.body()));
        }
        return new Found(chosen, service.get(), 0, choice.why());
    }

    /** Where the files of {@code message} are; those of a template it has only since this command, which does not see them yet. */
    private List<String> links(Message message) {
        Composition composition = message.content().composition();
        return composition == null ? media.links(message.sid()) : composition.media();
    }

    private static Found none(Message message, int errorCode, String why) {
        return new Found(message, null, errorCode, why);
    }

    /** Whether the account of {@code message} may act. */
    boolean active(Message message) {
        Account account = rooms.accounts().find(message.accountSid()).orElse(null);
        return account != null && rooms.accounts().active(account);
    }

    private Shortened shortened(Transaction tx, Message message, String from) {
        String service = message.parties().serviceSid();
        return rooms.links()
                .shorten(
                        tx,
                        new LinkOrder(
                                message.accountSid(),
                                service == null ? "" : service,
                                message.sid(),
                                from,
                                message.to(),
                                message.body()));
    }

    private static String why(int refused, @Nullable Line line) {
        return switch (refused) {
            case 21408 -> "the account does not send to " + (line == null ? "there" : line.region());
            case 21610, 30630 -> "the recipient has opted out";
            default -> "the recipient's number takes no messages";
        };
    }

    /** Why a message of a service cannot go to where {@code line} is; 0 if it can. */
    private int refusal(Message message, @Nullable Line line) {
        if (line == null) {
            return 0;
        }
        if (!rooms.countries().allows(message.accountSid(), line.region())) {
            return 21408;
        }
        int code = MessageChecks.unreachable(line, message.options().forceDelivery());
        if (code != 0) {
            return code;
        }
        // Reported only of messages with a From; of a service's it is judged when all else about its recipient is.
        Account account = rooms.accounts().find(message.accountSid()).orElse(null);
        if (account != null && !MessageChecks.mayText(rooms, account, line)) {
            return 21608;
        }
        MessageParties parties = message.parties();
        return rooms.consents().failure(message.accountSid(), parties.serviceSid(), parties.from(), line.e164());
    }

    private @Nullable Line line(Message message) {
        return MessageSenders.isChannel(message.to())
                ? null
                : rooms.numbers().plan().read(message.to());
    }

    /** Who of the pool sends it, or else the sender that was named to fall back to, which need not be in the pool. */
    private Choice choose(Transaction tx, MessagingService service, Message message, SenderRequest request) {
        Choice choice = rooms.services().chooseSender(tx, service, request);
        String fallback = fallback(message);
        if (choice.sender() != null
                || fallback == null
                || !fallback.equals(request.from())
                || rooms.services().member(service.sid(), fallback) != null) {
            return choice;
        }
        OwnedNumber number = rooms.numbers().byAddress(fallback);
        if (number == null ? !Services.isName(fallback) : !number.accountSid().equals(message.accountSid())) {
            return choice;
        }
        PoolMember named = number == null ? PoolMember.of(tx, service, fallback) : PoolMember.of(tx, service, number);
        return rooms.services().outside(service, named, request);
    }

    /** The sender that {@code message} falls back to where RCS does not reach; null for any of the pool. */
    private @Nullable String fallback(Message message) {
        String named = message.options().fallbackFrom();
        Line line = named == null || Numbers.isShortCode(named)
                ? null
                : rooms.numbers().plan().read(named);
        return line == null ? named : line.e164();
    }

    private SenderRequest request(Message message, @Nullable Line line) {
        Composition composition = message.content().composition();
        Rendered.Form phone = composition == null ? null : composition.form(false);
        boolean media = composition == null
                ? message.mms()
                : phone != null && !phone.media().isEmpty();
        String from = message.parties().from();
        return new SenderRequest(
                message.to(), line, media, from == null ? fallback(message) : from, maySendByRcs(from, composition));
    }

    /**
     * Whether a message from {@code from}, null for whomever the service chooses, may go by RCS: no other sender was asked for,
     * and RCS has a form for {@code composition}; for what is no template it has.
     */
    static boolean maySendByRcs(@Nullable String from, @Nullable Composition composition) {
        return (from == null || MessageSenders.isChannel(from))
                && (composition == null || composition.form(true) != null);
    }

    /** {@code message}, whose sender is known, with the form of its template that goes from there, and that one's files. */
    private Message composed(Transaction tx, Message message) {
        Composition composition = message.content().composition();
        if (composition == null) {
            return message;
        }
        Composition going = MessageSenders.isChannel(message.to())
                ? composition
                : composition.going(composition.form(message.onChannel()));
        String before = composition.body();
        // What was put before the text stays there.
        String body = message.body().endsWith(before)
                ? message.body().substring(0, message.body().length() - before.length()) + going.body()
                : going.body();
        Message made = message.with(message.content().made(going, body));
        int count = going.media().isEmpty() ? 0 : media.accept(tx, made, made.channelAddress(), going.media());
        return made.with(made.content().withMedia(count));
    }
}
