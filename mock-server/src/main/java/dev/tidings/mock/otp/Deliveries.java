package dev.tidings.mock.otp;

import dev.tidings.mock.attempt.AttemptDraft;
import dev.tidings.mock.attempt.Attempts;
import dev.tidings.mock.limit.MessagingConfigurations;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDirection;
import dev.tidings.mock.messaging.MessageDraft;
import dev.tidings.mock.messaging.MessageStatus;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.messaging.PlatformMessages;
import dev.tidings.mock.pricing.PriceList;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings codes to people, on whichever channel, and follows what becomes of them. */
final class Deliveries {
    /** With which messages are refused when there is no room for more. */
    private static final Set<Integer> NO_ROOM = Set.of(21611, 20429);

    /** Which attempt a message is. */
    record Carried(String messageSid, String attemptSid) {}

    /**
     * The rooms that bring codes.
     *
     * @param messages text, WhatsApp and RCS messages
     * @param trips calls and emails
     * @param silent silent network auth
     * @param senders who sends
     * @param wordings what they say
     * @param configurations which countries the account sends to itself
     * @param attempts where it is written down
     */
    record Ways(
            Messages messages,
            Trips trips,
            SilentAuth silent,
            PlatformSenders senders,
            Wordings wordings,
            MessagingConfigurations configurations,
            Attempts attempts) {}

    /**
     * One send.
     *
     * @param service for which
     * @param verification as it is before
     * @param draft what was asked for
     * @param channel what was chosen
     * @param carrier what is known of the recipient; null if nothing is
     */
    record Order(
            VerifyService service,
            Verification verification,
            VerificationDraft draft,
            OtpChannel channel,
            Verification.@Nullable CarrierLook carrier) {}

    private final Ways ways;
    private final Table<Carried> carried;

    Deliveries(World world, Ways ways) {
        this.ways = ways;
        this.carried = world.table("otp.carried", Carried.class, Carried::messageSid, any -> "");
        ways.messages().onStep(this::stepped);
        ways.messages().onDelete((tx, message) -> forget(tx, message.sid()));
    }

    /**
     * What was sent and could have gone otherwise than the application thinks.
     *
     * @param send as the verification keeps it
     * @param warnings codes of what did not go as the application may think
     */
    record Sent(Verification.Send send, List<Integer> warnings) {}

    /** Sends {@code order}. */
    Sent send(Transaction tx, Order order) {
        Wordings.Worded words = order.channel() == OtpChannel.SNA
                ? new Wordings.Worded("", "", Phrases.USUAL, List.of())
                : ways.wordings().word(order.service(), order.verification(), order.draft(), order.channel());
        String attempt = ways.attempts().start(tx, attempt(order, words.locale()));
        Verification of = order.verification();
        switch (order.channel()) {
            case CALL ->
                ways.trips()
                        .begin(
                                tx,
                                attempt,
                                of,
                                new Trips.Parcel(
                                        OtpChannel.CALL, ways.senders().caller(), words.before(), words.text()));
            case EMAIL ->
                ways.trips()
                        .begin(
                                tx,
                                attempt,
                                of,
                                new Trips.Parcel(
                                        OtpChannel.EMAIL,
                                        ways.senders().email(order.draft().email()),
                                        "",
                                        words.text()));
            case SNA -> ways.silent().offer(tx, of, attempt, order.draft().device());
            default ->
                tx.insert(carried, new Carried(message(tx, order, words.text()).sid(), attempt));
        }
        return new Sent(new Verification.Send(tx.now(), order.channel(), attempt, words.locale()), words.warnings());
    }

    private static AttemptDraft attempt(Order order, String locale) {
        Verification.CarrierLook look = order.carrier();
        return new AttemptDraft(
                order.service().accountSid(),
                order.service().sid(),
                order.verification().sid(),
                order.channel().attempt(),
                order.draft().to(),
                order.draft().line() == null ? null : order.draft().region(),
                order.verification().code().length(),
                locale,
                look == null ? null : carrier(look));
    }

    private static AttemptDraft.@Nullable Carrier carrier(Verification.CarrierLook look) {
        String mcc = look.mobileCountryCode();
        String mnc = look.mobileNetworkCode();
        String name = look.name();
        return mcc == null || mnc == null || name == null ? null : new AttemptDraft.Carrier(mcc, mnc, name);
    }

    private Message message(Transaction tx, Order order, String text) {
        String account = order.service().accountSid();
        String to = order.draft().to();
        String region = order.draft().region();
        Optional<String> own = order.channel() == OtpChannel.SMS
                ? ways.configurations().serviceFor(order.service().sid(), region)
                : Optional.empty();
        try {
            if (own.isPresent()) {
                return ways.messages()
                        .create(
                                tx,
                                account,
                                new MessageDraft(to, null, own.get(), text, List.of(), null, Parameters.empty()));
            }
            return ways.messages().platform().send(tx, platform(tx, order, text));
        } catch (ApiError refused) {
            throw NO_ROOM.contains(refused.code())
                    ? new ApiError(60245, 429, "Messaging limits exceeded: " + refused.message())
                    : refused;
        }
    }

    /** A code that no longer counts is not brought to anybody. */
    private PlatformMessages.Draft platform(Transaction tx, Order order, String text) {
        String to = order.draft().to();
        String region = order.draft().region();
        String account = order.service().accountSid();
        Duration validity = order.verification().left(tx.now());
        return switch (order.channel()) {
            case WHATSAPP ->
                new PlatformMessages.Draft(
                        account, ways.senders().whatsapp(order.service()), "whatsapp:" + to, region, text, validity);
            case RCS -> new PlatformMessages.Draft(account, ways.senders().rcs(), "rcs:" + to, region, text, validity);
            default -> new PlatformMessages.Draft(account, ways.senders().text(region), to, region, text, validity);
        };
    }

    private void stepped(Transaction tx, Message message) {
        Row<Carried> row = carried.row(message.sid());
        if (row == null) {
            return;
        }
        String attempt = row.value().attemptSid();
        ways.attempts().delivery(tx, attempt, message.status().wire(), message.errorCode());
        if (message.status() == MessageStatus.SENT) {
            ways.attempts().price(tx, attempt, price(message));
        }
        if (message.over() && message.progress().journey() == null) {
            tx.delete(row);
        }
    }

    /** What the account pays for the message; one from a sender of ours costs what one of its own would. */
    private static BigDecimal price(Message message) {
        if (message.direction() != MessageDirection.OUTBOUND_PLATFORM) {
            return message.price().map(BigDecimal::negate).orElse(BigDecimal.ZERO);
        }
        return PriceList.get()
                .charged(message.parties().region())
                .sent()
                .text()
                .multiply(BigDecimal.valueOf(Math.max(1, message.segments())));
    }

    private void forget(Transaction tx, String messageSid) {
        Row<Carried> row = carried.row(messageSid);
        if (row != null) {
            tx.delete(row);
        }
    }
}
