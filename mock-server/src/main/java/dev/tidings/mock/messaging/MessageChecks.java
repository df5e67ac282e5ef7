package dev.tidings.mock.messaging;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.channel.ChannelAddress;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.SenderRequest;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a message is taken, in the order of {@link #check}: the first thing that is wrong is the one that is said. With a
 * sender in {@code From} everything is judged at once; with a Messaging Service only what was written down is, and the rest
 * shows when a sender is chosen.
 */
final class MessageChecks {
    /** What is refused above in one body, counted in UTF-16 units. */
    static final int LONGEST_BODY = 1_600;

    /** What every text of a trial account begins with. */
    private static final String TRIAL_PREFIX = "Sent from your Twilio trial account - ";

    private static final Set<String> CHANNELS = Set.of("whatsapp", "messenger", "rcs");

    /**
     * A message that is taken.
     *
     * @param parties who sends it to whom
     * @param number the sender, where it is a number that was asked for without a service; null otherwise
     * @param service through which; null for none
     * @param body the text, as it is kept
     * @param composition what it is made of, if that is a template; null else
     * @param media whether it carries any
     * @param by an address on the channel by which it goes, as things are now
     * @param options what was asked for besides
     * @param sendAt when it is to be sent; null for now
     */
    record Taken(
            MessageParties parties,
            @Nullable OwnedNumber number,
            @Nullable MessagingService service,
            String body,
            @Nullable Composition composition,
            boolean media,
            String by,
            MessageOptions options,
            @Nullable Instant sendAt) {}

    private final Messages.Rooms rooms;
    private final Numbers numbers;
    private final Services services;
    private final MessageSenders senders;
    private final MessageOptionChecks options;
    private final Composing composing;

    MessageChecks(Messages.Rooms rooms, MessageOptionChecks options, Composing composing) {
        this.rooms = rooms;
        this.numbers = rooms.numbers();
        this.services = rooms.services();
        this.senders = new MessageSenders(numbers);
        this.options = options;
        this.composing = composing;
    }

    /**
     * Takes {@code draft}. Twilio publishes no order; this one keeps to what was seen of it.
     *
     * @throws ApiError if it is not taken
     */
    Taken check(Transaction tx, Account account, MessageDraft draft) {
        String to = requireTo(draft);
        String serviceSid = serviceSid(draft);
        String from = requireSender(draft, serviceSid);
        requireContent(draft, serviceSid != null);
        options.requireSids(draft);
        MessageOptions wanted = options.read(account, draft);
        Instant sendAt = options.sendAt(tx.now(), draft, serviceSid != null);
        MessagingService service = serviceSid == null ? null : service(account, serviceSid);
        options.requireKnown(account, draft, service);
        requireFallback(tx, account, draft);
        String channel = MessageSenders.channel(to);
        Line line = channel.isEmpty() ? line(to) : null;
        String address = line == null ? channelAddress(to, channel) : line.e164();
        requireOther(from, address);
        Composition composition = draft.more("ContentSid").isEmpty()
                ? Composing.place(draft, address)
                : composing.compose(account, draft, address, line, service);
        boolean media =
                composition == null ? carriesMedia(draft) : !composition.media().isEmpty();
        MessageSenders.Sender named =
                service == null && from != null ? sender(tx, account, draft, from, line, media) : null;
        String sender =
                named != null ? named.address() : service != null && from != null ? member(service, from) : from;
        requireReachable(account, draft, service, line);
        requireConsent(account, service, sender, address);
        SenderRequest request =
                new SenderRequest(address, line, media, sender, SenderSearch.maySendByRcs(sender, composition));
        requireChoice(service, request);
        String region = line == null ? "" : line.region();
        return new Taken(
                new MessageParties(sender, address, region, serviceSid),
                named == null ? null : named.number(),
                service,
                body(account, draft, composition, line != null),
                composition,
                media,
                service == null || !media ? address : services.address(service, request),
                wanted,
                sendAt);
    }

    static String requireTo(MessageDraft draft) {
        if (draft.to() == null) {
            throw ApiError.badRequest(21604, "A 'To' phone number is required.");
        }
        return draft.to();
    }

    /** The service of {@code draft}, which may stand in {@code From} too; null for none. */
    static @Nullable String serviceSid(MessageDraft draft) {
        String from = draft.from();
        return draft.serviceSid() == null && from != null && Accounts.isSid(from, "MG") ? from : draft.serviceSid();
    }

    /** The sender of {@code draft}; null if a service is to choose one. */
    static @Nullable String requireSender(MessageDraft draft, @Nullable String serviceSid) {
        if (draft.from() == null && serviceSid == null) {
            if (draft.more("FallbackFrom").isPresent()) {
                throw ApiError.badRequest(21666, "FallbackFrom needs a MessagingServiceSid");
            }
            throw ApiError.badRequest(21603, "A 'From' phone number or a 'MessagingServiceSid' is required.");
        }
        return draft.from() != null && draft.from().equals(serviceSid) ? null : draft.from();
    }

    static void requireContent(MessageDraft draft, boolean service) {
        if (draft.body() != null
                || !draft.mediaUrls().isEmpty()
                || draft.more("ContentSid").isPresent()) {
            return;
        }
        throw service
                ? ApiError.badRequest(21619, "A text message body or media urls must be specified.")
                : ApiError.badRequest(21602, "Message body is required.");
    }

    /** Refuses to fall back to a sender that {@code account} cannot send from, in the pool of the service or not. */
    private void requireFallback(Transaction tx, Account account, MessageDraft draft) {
        String fallback = draft.more("FallbackFrom").orElse(null);
        if (fallback != null) {
            try {
                senders.resolve(tx, account, fallback);
            } catch (ApiError unusable) {
                throw ApiError.badRequest(21665, "FallbackFrom " + fallback + " cannot be used: " + unusable.message());
            }
        }
    }

    private MessagingService service(Account account, String sid) {
        return services.find(sid)
                .filter(each -> each.accountSid().equals(account.sid()))
                // 400 or 404 is unconfirmed; the call itself was found, one of its parameters is wrong.
                .orElseThrow(() -> ApiError.badRequest(21701, "The Messaging Service " + sid + " does not exist"));
    }

    /**
     * The line that {@code to} means.
     *
     * @throws ApiError 21265 if it is a short code, 21211 if it is no number
     */
    Line line(String to) {
        // Shorter ones are codes in some countries, but 123 was seen to be refused as no number.
        if ((to.length() == 5 || to.length() == 6) && Numbers.isShortCode(to)) {
            throw ApiError.badRequest(21265, "'To' number cannot be a Short Code: " + to);
        }
        Line line = numbers.plan().read(to);
        if (line == null) {
            throw invalidTo(to);
        }
        return line;
    }

    static ApiError invalidTo(String to) {
        return ApiError.badRequest(21211, "Invalid 'To' Phone Number: " + masked(to));
    }

    private String channelAddress(String to, String channel) {
        ChannelAddress address = ChannelAddress.parse(to).orElse(null);
        boolean user = address != null
                && CHANNELS.contains(channel)
                && address.user()
                && (address.kind() != ChannelAddress.Kind.PHONE || isE164(address.name()));
        if (!user) {
            throw ApiError.badRequest(63003, "Channel could not find To address " + masked(to));
        }
        return to;
    }

    private boolean isE164(String address) {
        return address.startsWith("+") && numbers.plan().read(address) != null;
    }

    static void requireOther(@Nullable String from, String to) {
        if (to.equals(from)) {
            throw MessageSenders.isChannel(to)
                    ? ApiError.badRequest(63031, "Channel message cannot have the same From and To: " + masked(to))
                    : ApiError.badRequest(21266, "'To' and 'From' number cannot be the same: " + masked(to));
        }
    }

    private MessageSenders.Sender sender(
            Transaction tx, Account account, MessageDraft draft, String from, @Nullable Line line, boolean media) {
        String channel = MessageSenders.channel(from);
        if (!channel.isEmpty()) {
            return new MessageSenders.Sender(channelSender(tx, account, draft, line), null);
        }
        MessageSenders.Sender sender = senders.resolve(tx, account, from);
        if (line == null) {
            throw differentChannels();
        }
        requireOther(sender.address(), line.e164());
        MessageSenders.requireRoute(sender, line, media);
        return sender;
    }

    /** Whoever may send anything may send from anywhere on a channel too: such a sender is made when it is first used. */
    private String channelSender(Transaction tx, Account account, MessageDraft draft, @Nullable Line line) {
        String from = draft.from() == null ? "" : draft.from();
        String channel = MessageSenders.channel(from);
        if (!CHANNELS.contains(channel)) {
            throw MessageSenders.notASender(from);
        }
        if (from.length() == channel.length() + 1) {
            throw ApiError.badRequest(63002, "Channel could not find From address " + from);
        }
        if (line != null || !MessageSenders.channel(requireTo(draft)).equals(channel)) {
            throw differentChannels();
        }
        boolean made = numbers.provisionsAnySender()
                && rooms.channels().senders().find(account.sid(), from).isEmpty()
                && ChannelAddress.parse(from).filter(ChannelAddress::sender).isPresent();
        if (made) {
            rooms.channels().senders().register(tx, account.sid(), from);
        } else if (rooms.channels().senders().refusal(account.sid(), from) != 0) {
            throw noChannel();
        }
        return from;
    }

    private static ApiError differentChannels() {
        return ApiError.badRequest(21910, "Invalid From and To pair. From and To should be of the same channel");
    }

    private static ApiError noChannel() {
        return ApiError.badRequest(63007, "Twilio could not find a Channel with the specified From address");
    }

    private String member(MessagingService service, String from) {
        if (MessageSenders.isChannel(from)) {
            if (services.member(service.sid(), from) == null) {
                throw noChannel();
            }
            return from;
        }
        OwnedNumber number = numbers.byAddress(from);
        Line line =
                number == null && !Numbers.isShortCode(from) ? numbers.plan().read(from) : null;
        String address = line == null ? from : line.e164();
        if (services.member(service.sid(), address) == null) {
            // The exact code is unconfirmed; this one says what is wrong.
            throw ApiError.badRequest(
                    21711, "The 'From' number " + from + " is not in the Messaging Service " + service.sid());
        }
        return address;
    }

    private void requireReachable(
            Account account, MessageDraft draft, @Nullable MessagingService service, @Nullable Line line) {
        if (line == null || judgesLater(service)) {
            return;
        }
        if (!rooms.countries().allows(account.sid(), line.region())) {
            throw ApiError.badRequest(
                    21408,
                    "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: "
                            + masked(line.e164()));
        }
        int code = unreachable(line, options.forceDelivery(draft));
        if (code != 0) {
            throw ApiError.badRequest(code, unreachableText(code, line.e164()));
        }
        if (!mayText(rooms, account, line)) {
            String shown = masked(line.e164());
            throw ApiError.badRequest(
                    21608,
                    "The number " + shown
                            + " is unverified. Trial accounts cannot send messages to unverified numbers; "
                            + "verify " + shown + " at twilio.com/user/account/phone-numbers/verified, or purchase a "
                            + "Twilio number to send messages to unverified numbers");
        }
    }

    /**
     * Refuses whoever has opted out, as far as it is known by now. Whether a Messaging Service refuses at once or lets the
     * message fail is reported both ways; here it fails later, as with everything else about its recipients.
     */
    private void requireConsent(
            Account account, @Nullable MessagingService service, @Nullable String sender, String to) {
        String serviceSid = service == null ? null : service.sid();
        if (!judgesLater(service) && rooms.consents().blocks(account.sid(), serviceSid, sender, to)) {
            throw ApiError.badRequest(21610, "Attempt to send to unsubscribed recipient");
        }
    }

    /** Recipients and senders of services are judged when a sender is chosen, unless a service wants to know at once. */
    private static boolean judgesLater(@Nullable MessagingService service) {
        return service != null && !service.features().synchronousValidation();
    }

    /** That a service which validates synchronously answers so is our reading of a setting that Twilio calls reserved. */
    private void requireChoice(@Nullable MessagingService service, SenderRequest request) {
        int code = service == null || judgesLater(service) ? 0 : services.refusal(service, request);
        if (code != 0) {
            throw ApiError.badRequest(code, MessageErrors.text(code));
        }
    }

    /** Whether {@code account} may send to {@code line}: on trial to numbers of its own and to verified ones only. */
    static boolean mayText(Messages.Rooms rooms, Account account, Line line) {
        OwnedNumber number = rooms.numbers().byAddress(line.e164());
        return account.kind() != AccountKind.TRIAL
                || (number != null && number.accountSid().equals(account.sid()))
                || rooms.callerIds().isVerified(account.sid(), line.e164());
    }

    /** Why no message can reach {@code line} whoever sends it; 0 if one can. */
    static int unreachable(Line line, boolean forced) {
        if (line.type() == NumberType.PREMIUM) {
            return 21268;
        }
        boolean northAmerica = line.e164().startsWith("+1");
        if (line.type() == NumberType.TOLL_FREE && !northAmerica) {
            return 21614;
        }
        return line.landline() && !forced ? 21635 : 0;
    }

    private static String unreachableText(int code, String to) {
        return switch (code) {
            case 21268 -> "Messages cannot be sent to the premium-rate number " + masked(to);
            case 21614 -> "'To' number is not a valid mobile number: " + masked(to);
            default -> "'To' number cannot be a landline: " + masked(to);
        };
    }

    private static String body(Account account, MessageDraft draft, @Nullable Composition composition, boolean phone) {
        if (composition != null && !phone) {
            return composition.body();
        }
        String body = composition != null ? composition.body() : draft.body() == null ? "" : draft.body();
        return account.kind() == AccountKind.TRIAL ? TRIAL_PREFIX + body : body;
    }

    static boolean carriesMedia(MessageDraft draft) {
        return !draft.mediaUrls().isEmpty()
                || draft.more("SendAsMms").map("true"::equalsIgnoreCase).orElse(false);
    }

    /** As error texts show numbers: without the last four digits. */
    static String masked(String address) {
        return address.length() <= 4 ? address : address.substring(0, address.length() - 4) + "XXXX";
    }
}
