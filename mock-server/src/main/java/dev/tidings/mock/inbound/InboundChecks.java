package dev.tidings.mock.inbound;

import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.Coverage;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.wire.ApiError;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a handset could send a message. */
final class InboundChecks {
    /** Segments are joined before an application sees them, up to here. */
    private static final int LONGEST_BODY = 1_600;

    /** What WhatsApp calls people who do not show their number. */
    private static final Pattern SCOPED_ID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

    /** Who a message is from; the region is empty where no numbering plan says. */
    record Sender(String address, String region) {}

    private final Receivers receivers;
    private final NumberPlan plan;
    private final Handsets handsets;

    InboundChecks(Receivers receivers, NumberPlan plan, Handsets handsets) {
        this.receivers = receivers;
        this.plan = plan;
        this.handsets = handsets;
    }

    /** The sender of an account that {@code incoming} is to at {@code now}; throws 21601 if nobody takes messages there. */
    Receiver requireReceiver(Instant now, Incoming incoming) {
        Receiver receiver = receivers.find(now, incoming.to(), incoming.from());
        if (receiver == null || !receiver.capabilities().sms()) {
            throw ApiError.badRequest(
                    21601,
                    "\"to\" is \"" + incoming.to()
                            + "\": must be a number or short code of an account that takes messages, or one of its"
                            + " senders on a channel that is online");
        }
        if (!incoming.files().isEmpty() && !receiver.capabilities().mms()) {
            throw ApiError.malformed("\"media\" is given, but " + receiver.address() + " takes no media");
        }
        if (!incoming.extras().isEmpty() && receiver.app() == null) {
            throw ApiError.malformed("\"to\" is \"" + receiver.address()
                    + "\", a phone number: must be a sender on a channel to be told "
                    + incoming.extras().get(0).name());
        }
        if (incoming.files().size() > 1 && receiver.app() == App.WHATSAPP) {
            throw ApiError.malformed("\"media\" has " + incoming.files().size()
                    + " files: on WhatsApp a message carries one; send one message for each");
        }
        if (incoming.body().isEmpty()
                && incoming.files().isEmpty()
                && incoming.extras().isEmpty()) {
            throw ApiError.malformed("\"body\" is empty and there are no media: a message needs one of them");
        }
        if (incoming.body().length() > LONGEST_BODY) {
            throw ApiError.malformed(
                    "\"body\" has " + incoming.body().length() + " characters: must be at most " + LONGEST_BODY);
        }
        requireGroup(incoming, receiver);
        return receiver;
    }

    private void requireGroup(Incoming incoming, Receiver to) {
        for (String each : incoming.others()) {
            if (to.app() != null || plan.read(each) == null) {
                throw ApiError.malformed("\"others\" has \"" + each
                        + "\": must be phone numbers in E.164, of a message to a phone number");
            }
        }
    }

    /** Who sends {@code incoming}; throws 20422 if that is nobody who could. */
    Sender requireSender(Incoming incoming, Receiver to) {
        Sender sender = to.app() == null ? onPhone(incoming.from()) : in(to.app(), incoming.from());
        if (sender.address().equals(to.address())) {
            throw ApiError.malformed("\"from\" is \"" + incoming.from() + "\": must differ from \"to\"");
        }
        if (to.app() != null && !handsets.has(to.app(), sender.address())) {
            throw ApiError.malformed("\"from\" is \"" + incoming.from() + "\", whose handset does not have "
                    + to.app().title() + ": it must have it to write to " + to.address());
        }
        requireReachable(incoming.from(), sender.address());
        return sender;
    }

    private void requireReachable(String written, String address) {
        Coverage own = handsets.get(address).coverage();
        Coverage coverage = own == Coverage.REACHABLE ? handsets.phone(address).coverage() : own;
        if (coverage != Coverage.REACHABLE) {
            throw ApiError.malformed("\"from\" is \"" + written + "\", whose handset is " + coverage.words()
                    + ": must be reachable to send");
        }
    }

    /** The address of whoever writes in {@code app} from {@code from}; throws 20422 if nobody could, or the handset is off. */
    String requireUser(App app, String from) {
        Sender sender = in(app, from);
        if (!handsets.has(app, sender.address())) {
            throw ApiError.malformed("\"from\" is \"" + from + "\", whose handset does not have " + app.title());
        }
        requireReachable(from, sender.address());
        return sender.address();
    }

    private Sender onPhone(String from) {
        // RCS is where text messages are: the same handset writes both.
        String address = Handsets.shownAt(from);
        Line line = plan.read(address);
        if (line == null && !Numbers.isShortCode(address)) {
            throw ApiError.malformed(
                    "\"from\" is \"" + from + "\": must be a phone number in E.164, such as +14155550123");
        }
        return line == null ? new Sender(address, "") : new Sender(line.e164(), line.region());
    }

    private Sender in(App app, String from) {
        String name =
                from.startsWith(app.prefix()) ? from.substring(app.prefix().length()) : from;
        String own = app == App.MESSENGER ? account(from) : user(app, name);
        if (own == null) {
            throw ApiError.malformed("\"from\" is \"" + from + "\": must be "
                    + (app == App.MESSENGER
                            ? "a user of Messenger, such as messenger:2048"
                            : "a phone number, such as " + app.prefix() + "+14155550123"));
        }
        return new Sender(app.prefix() + own, "");
    }

    private static @Nullable String account(String from) {
        String prefix = App.MESSENGER.prefix();
        String name = from.startsWith(prefix) ? from.substring(prefix.length()) : "";
        return name.isBlank() ? null : name;
    }

    private @Nullable String user(App app, String name) {
        if (app == App.WHATSAPP && SCOPED_ID.matcher(name).matches()) {
            return name;
        }
        Line line = plan.read(name);
        return line == null ? null : line.e164();
    }

    /** Who {@code address} is. */
    Sender sender(String address) {
        Line line = address.indexOf(':') > 0 ? null : plan.read(address);
        return new Sender(address, line == null ? "" : line.region());
    }
}
