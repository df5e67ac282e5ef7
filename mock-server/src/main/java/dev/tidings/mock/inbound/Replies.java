package dev.tidings.mock.inbound;

import dev.tidings.mock.inbound.Twiml.Fault;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDraft;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.wire.WebUrls;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends what TwiML replies, as messages like any others. */
final class Replies {
    private static final int BAD_TO = 14101;
    private static final int BAD_FROM = 14102;
    private static final int BAD_BODY = 14103;
    private static final int BAD_CALLBACK = 14105;
    private static final int TOO_MANY_IN_A_ROW = 14107;
    private static final int INCAPABLE_FROM = 14108;
    private static final int UNVERIFIED_TO = 14111;

    private static final int LONGEST_BODY = 1_600;

    /** How many replies two numbers may exchange in a row. */
    private static final int MOST_IN_A_ROW = 30;

    /** What {@code POST Messages} calls what is wrong with a recipient, and with a sender. */
    private static final Set<Integer> OF_RECIPIENTS = Set.of(21_211, 21_265, 63_003);

    private static final Set<Integer> OF_SENDERS =
            Set.of(21_212, 21_267, 21_606, 21_616, 21_657, 21_659, 21_660, 63_002, 63_007);

    private static final int TRIAL_RECIPIENT = 21608;
    private static final int NOT_CAPABLE = 21661;

    private final World world;
    private final Messages messages;
    private final Numbers numbers;
    private final Streaks chains;

    private Replies(World world, Messages messages, Numbers numbers) {
        this.world = world;
        this.messages = messages;
        this.numbers = numbers;
        this.chains = Streaks.in(world, "inbound.chains");
    }

    static Replies of(World world, Messages messages, Numbers numbers) {
        return new Replies(world, messages, numbers);
    }

    /**
     * Sends {@code reply} to {@code inbound}.
     *
     * @param document where the TwiML is from, which what it names is relative to
     * @param faults hears what is wrong
     * @return the reply; null if none is sent
     */
    @Nullable
    Message send(Message inbound, Twiml.Reply reply, String document, Consumer<Fault> faults) {
        if (reply.body().length() > LONGEST_BODY
                || (reply.body().isEmpty() && reply.media().isEmpty())) {
            faults.accept(new Fault(
                    BAD_BODY,
                    reply.body().isEmpty()
                            ? "A reply needs a text or media"
                            : "The reply has " + reply.body().length() + " characters: must be at most "
                                    + LONGEST_BODY));
            return null;
        }
        String from = reply.from() == null ? inbound.to() : reply.from();
        MessageDraft draft = new MessageDraft(
                recipient(inbound, reply, from),
                from,
                null,
                reply.body().isEmpty() ? null : reply.body(),
                media(reply, document),
                callback(reply, document, faults),
                Parameters.empty());
        try {
            Message sent = world.run(tx -> messages.reply(tx, inbound.accountSid(), draft));
            return chained(sent);
        } catch (ApiError refused) {
            faults.accept(new Fault(code(refused.code()), refused.message()));
            return null;
        }
    }

    private Message chained(Message sent) {
        String from = sent.from().orElse("");
        String pair = from.compareTo(sent.to()) < 0 ? from + ' ' + sent.to() : sent.to() + ' ' + from;
        return world.run(tx -> {
            if (chains.exceeds(tx, pair, MOST_IN_A_ROW)) {
                messages.fail(tx, sent.sid(), TOO_MANY_IN_A_ROW, "more than " + MOST_IN_A_ROW + " replies in a row");
            }
            return sent;
        });
    }

    /** Read as people dial where the sender is. */
    private String recipient(Message inbound, Twiml.Reply reply, String from) {
        String to = reply.to();
        if (to == null) {
            return inbound.from().orElse("");
        }
        OwnedNumber sender = numbers.byAddress(from);
        Line line =
                sender == null || to.indexOf(':') > 0 ? null : numbers.plan().read(to, sender.region());
        return line == null ? to : line.e164();
    }

    private static List<String> media(Twiml.Reply reply, String document) {
        List<String> urls = new ArrayList<>();
        for (String each : reply.media()) {
            String url = DocumentUrls.resolve(document, each);
            // As it stands there it is refused like any that is none.
            urls.add(url == null ? each : url);
        }
        return urls;
    }

    private static @Nullable String callback(Twiml.Reply reply, String document, Consumer<Fault> faults) {
        if (reply.callback() == null) {
            return null;
        }
        String url = DocumentUrls.resolve(document, reply.callback());
        if (url == null || !WebUrls.isWeb(url)) {
            faults.accept(new Fault(
                    BAD_CALLBACK, "The status callback \"" + reply.callback() + "\" must be an http or https URL"));
            return null;
        }
        return url;
    }

    private static int code(int refusal) {
        if (OF_RECIPIENTS.contains(refusal)) {
            return BAD_TO;
        }
        if (OF_SENDERS.contains(refusal)) {
            return BAD_FROM;
        }
        return switch (refusal) {
            case TRIAL_RECIPIENT -> UNVERIFIED_TO;
            case NOT_CAPABLE -> INCAPABLE_FROM;
            default -> refusal;
        };
    }
}
