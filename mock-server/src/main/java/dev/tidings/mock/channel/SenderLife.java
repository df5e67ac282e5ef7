package dev.tidings.mock.channel;

import dev.tidings.mock.channel.ChannelSender.Proof;
import dev.tidings.mock.channel.Launch.Carrier;
import dev.tidings.mock.channel.Launch.CarrierStatus;
import dev.tidings.mock.channel.SenderStanding.Reason;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.network.CarrierProfile;
import dev.tidings.mock.network.Refused;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How senders come online and go offline.
 *
 * <p>On WhatsApp: {@code CREATING}, for a number that is not its account's {@code PENDING_VERIFICATION} until a code comes back,
 * {@code VERIFYING}, {@code ONLINE}. On RCS: {@code CREATING}, {@code DRAFT} until it is handed in with its registrations, {@code
 * TWILIO_REVIEW}, {@code PENDING_VERIFICATION} while carriers look at it, {@code ONLINE}. How long each takes is not published;
 * these spans are long enough to be seen and short enough to be waited for. A step that is due does not happen if the sender
 * has gone another way meanwhile: it knows the {@link ChannelSender#turn} that it belongs to.
 */
public final class SenderLife {
    /** Until a new sender has gone its first step. */
    static final Duration CREATION = Duration.ofSeconds(5);

    /** Until a code has been checked and the channel has let the sender in. */
    static final Duration VERIFICATION = Duration.ofSeconds(10);

    /** Until the channel shows a change. */
    static final Duration UPDATE = Duration.ofSeconds(10);

    /** Until somebody begins to look at what was handed in. */
    static final Duration HANDING_IN = Duration.ofSeconds(5);

    /** Until it has been looked at. */
    static final Duration REVIEW = Duration.ofDays(1);

    /** Until carriers have. */
    static final Duration CARRIERS = Duration.ofDays(2);

    /** Why a sender is offline whose code was wrong. */
    static final Reason WRONG_CODE =
            new Reason(63100, "The verification code is not the one that was sent; submit that one");

    /** Why a sender is offline whose address another account has brought online. */
    static final Reason MOVED = new Reason(63109, "The sender has moved to another account");

    private record Step(String sid, long turn) {}

    private final Senders all;
    private final Table<ChannelSender> senders;
    private final EventKind<Step> due;

    SenderLife(World world, Senders all, Table<ChannelSender> senders) {
        this.all = all;
        this.senders = senders;
        this.due = world.register(EventKind.of("channel.sender", Step.class, this::step));
    }

    /** Lets a sender that was just made go its way. */
    void begin(Transaction tx, ChannelSender sender) {
        tx.schedule(CREATION, due, new Step(sender.sid(), sender.turn()));
    }

    private void step(Transaction tx, Step step) {
        Row<ChannelSender> row = senders.row(step.sid());
        if (row == null || row.value().turn() != step.turn()) {
            return;
        }
        ChannelSender sender = row.value();
        switch (sender.status()) {
            case CREATING -> created(tx, row, sender);
            case VERIFYING -> checked(tx, row, sender);
            case UPDATING -> move(tx, row, sender, SenderStatus.ONLINE, List.of());
            case DRAFT -> move(tx, row, sender, SenderStatus.TWILIO_REVIEW, List.of(), REVIEW);
            case TWILIO_REVIEW -> toCarriers(tx, row, sender);
            case PENDING_VERIFICATION -> launched(tx, row, sender);
            case STUBBED, ONLINE, OFFLINE -> {
                // nothing comes by itself
            }
        }
    }

    private void created(Transaction tx, Row<ChannelSender> row, ChannelSender sender) {
        if (sender.channel() == Channel.RCS) {
            Launch launch = sender.standing().launch();
            boolean handedIn = launch != null && !launch.countries().isEmpty();
            move(tx, row, sender, SenderStatus.DRAFT, List.of(), handedIn ? HANDING_IN : null);
            return;
        }
        String number = sender.address().substring(sender.channel().prefix().length());
        OwnedNumber owned = all.rooms().numbers().byAddress(number);
        if (owned != null && owned.accountSid().equals(sender.accountSid())) {
            move(tx, row, sender.with(Proof.DONE), SenderStatus.VERIFYING, List.of(), VERIFICATION);
            return;
        }
        String code =
                Integer.toString(1_000_000 + tx.chance().nextInt(1_000_000)).substring(1);
        SenderSetup.Configuration configuration = sender.setup().configuration();
        if (configuration == null || !"voice".equals(configuration.verificationMethod())) {
            // As people get it: a text from a name.
            all.rooms()
                    .handsets()
                    .received(
                            tx, Handsets.Shown.of(number, "WhatsApp", "Your WhatsApp code: " + code, List.of(), null));
        }
        move(tx, row, sender.with(new Proof(code, null, false)), SenderStatus.PENDING_VERIFICATION, List.of());
    }

    private void checked(Transaction tx, Row<ChannelSender> row, ChannelSender sender) {
        Proof proof = sender.proof();
        if (!proof.verified() && !Objects.equals(proof.code(), proof.given())) {
            move(tx, row, sender.with(new Proof(proof.code(), null, false)), SenderStatus.OFFLINE, List.of(WRONG_CODE));
            return;
        }
        SenderSetup setup = sender.setup();
        SenderSetup.Configuration configuration = setup.configuration();
        ChannelSender verified = sender.with(
                        new SenderSetup(
                                configuration == null ? null : configuration.verified(),
                                setup.webhook(),
                                setup.profile()),
                        tx.now())
                .with(Proof.DONE);
        move(tx, row, verified.with(rated(verified)), SenderStatus.ONLINE, List.of());
    }

    /** As a sender begins on WhatsApp, which alone rates them; the sample of the documentation looks like this. */
    SenderStanding rated(ChannelSender sender) {
        SenderStanding standing = sender.standing();
        return sender.channel() == Channel.WHATSAPP && standing.quality() == null
                ? standing.rated("HIGH", Tier.T10K)
                : standing;
    }

    private void toCarriers(Transaction tx, Row<ChannelSender> row, ChannelSender sender) {
        Launch launch = launch(sender).all(CarrierStatus.UNLAUNCHED, CarrierStatus.CARRIER_REVIEW);
        move(
                tx,
                row,
                sender.with(sender.standing().with(launch)),
                SenderStatus.PENDING_VERIFICATION,
                List.of(),
                CARRIERS);
    }

    private void launched(Transaction tx, Row<ChannelSender> row, ChannelSender sender) {
        if (sender.channel() == Channel.RCS) {
            Launch launch = launch(sender).all(CarrierStatus.CARRIER_REVIEW, CarrierStatus.APPROVED);
            move(tx, row, sender.with(sender.standing().with(launch)), SenderStatus.ONLINE, List.of());
        }
    }

    private static Launch launch(ChannelSender sender) {
        Launch launch = sender.standing().launch();
        return launch == null ? Launch.NONE : launch;
    }

    private void move(
            Transaction tx, Row<ChannelSender> row, ChannelSender sender, SenderStatus next, List<Reason> reasons) {
        move(tx, row, sender, next, reasons, null);
    }

    private ChannelSender move(
            Transaction tx,
            Row<ChannelSender> row,
            ChannelSender sender,
            SenderStatus next,
            List<Reason> reasons,
            @Nullable Duration until) {
        if (!sender.status().leadsTo(next)) {
            throw Refused.text(
                    "status", next.wire(), "one that follows " + sender.status().wire());
        }
        ChannelSender moved = sender.to(next, reasons, tx.now());
        tx.replace(row, moved);
        all.stepped(tx, moved);
        if (next == SenderStatus.ONLINE) {
            takeOver(tx, moved);
        }
        if (until != null) {
            tx.schedule(until, due, new Step(moved.sid(), moved.turn()));
        }
        return moved;
    }

    /** {@code sender} is online: whoever was before with its address is no longer. */
    void takeOver(Transaction tx, ChannelSender sender) {
        for (Row<ChannelSender> each : all.rivals(sender)) {
            ChannelSender gone = each.value().to(SenderStatus.OFFLINE, List.of(MOVED), tx.now());
            tx.replace(each, gone);
            all.stepped(tx, gone);
        }
    }

    /**
     * Lets {@code setup} stand for {@code sender}; while it is online the channel takes its time to show another profile. A {@code
     * code} is checked if the sender waits for one, or its last one was wrong.
     *
     * @param code that was given; null for none
     * @param handedIn with which registrations an RCS sender is handed in; null if it is not
     */
    ChannelSender update(
            Transaction tx, ChannelSender sender, SenderSetup setup, @Nullable String code, @Nullable Launch handedIn) {
        Row<ChannelSender> row = row(sender);
        ChannelSender next = sender.with(setup, tx.now());
        if (handedIn != null) {
            next = next.with(next.standing().with(handedIn));
        }
        if (code != null && !sender.proof().verified()) {
            next = next.with(new Proof(sender.proof().code(), code, false));
            return move(tx, row, next, SenderStatus.VERIFYING, List.of(), VERIFICATION);
        }
        if (sender.status() == SenderStatus.ONLINE
                && !Objects.equals(sender.setup().profile(), setup.profile())) {
            return move(tx, row, next, SenderStatus.UPDATING, List.of(), UPDATE);
        }
        if (sender.status() == SenderStatus.STUBBED) {
            return move(tx, row, next, SenderStatus.DRAFT, List.of(), handedIn == null ? null : HANDING_IN);
        }
        tx.replace(row, next);
        if (sender.status() == SenderStatus.DRAFT && handedIn != null) {
            tx.schedule(HANDING_IN, due, new Step(next.sid(), next.turn()));
        }
        return next;
    }

    /** The country {@code code} as an RCS sender asks for it: all carriers there are still to be asked. */
    Launch.Country country(String code, @Nullable String registrationSid) {
        List<Carrier> carriers = new ArrayList<>();
        for (CarrierProfile.Carrier each : all.rooms().network().profile(code).carriers()) {
            carriers.add(new Carrier(each.name(), CarrierStatus.UNLAUNCHED));
        }
        return new Launch.Country(code, registrationSid, List.copyOf(carriers));
    }

    /**
     * Brings {@code sender} offline because of {@code reason}, as its channel or a console can.
     *
     * @throws Refused if it is offline
     */
    public ChannelSender offline(Transaction tx, ChannelSender sender, Reason reason) {
        return move(tx, row(sender), sender, SenderStatus.OFFLINE, List.of(reason), null);
    }

    /**
     * Brings {@code sender} online at once, whatever it waits for; what it takes for that counts as done.
     *
     * @throws Refused if it is online
     */
    public ChannelSender online(Transaction tx, ChannelSender sender) {
        if (sender.status().online()) {
            throw Refused.text("status", SenderStatus.ONLINE.wire(), "another than it has");
        }
        SenderSetup.Configuration configuration = sender.setup().configuration();
        ChannelSender proven = sender.with(
                        new SenderSetup(
                                configuration == null ? null : configuration.verified(),
                                sender.setup().webhook(),
                                sender.setup().profile()),
                        tx.now())
                .with(Proof.DONE);
        Launch launch = proven.standing().launch();
        SenderStanding standing = launch == null
                ? rated(proven)
                : proven.standing()
                        .with(launch.all(CarrierStatus.UNLAUNCHED, CarrierStatus.APPROVED)
                                .all(CarrierStatus.CARRIER_REVIEW, CarrierStatus.APPROVED));
        ChannelSender online = proven.with(standing).to(SenderStatus.ONLINE, List.of(), tx.now());
        tx.replace(row(sender), online);
        all.stepped(tx, online);
        takeOver(tx, online);
        return online;
    }

    /**
     * Sends an RCS sender that is being reviewed back to its draft.
     *
     * @throws Refused if nobody looks at it
     */
    public ChannelSender sendBack(Transaction tx, ChannelSender sender) {
        return move(tx, row(sender), sender, SenderStatus.DRAFT, List.of(), null);
    }

    /** Changes what the channel thinks of {@code sender}. */
    public ChannelSender rate(Transaction tx, ChannelSender sender, UnaryOperator<SenderStanding> change) {
        ChannelSender next = sender.with(change.apply(sender.standing()));
        tx.replace(row(sender), next);
        return next;
    }

    /** What {@code carrier} says of an RCS sender, which names {@code country} from now on. */
    public ChannelSender carrier(Transaction tx, ChannelSender sender, String country, Carrier carrier) {
        if (sender.channel() != Channel.RCS) {
            throw Refused.text("address", sender.address(), "a sender on RCS");
        }
        Launch launch = launch(sender);
        Launch.Country there = launch.country(country).orElseGet(() -> country(country, null));
        if (there.carriers().stream().noneMatch(each -> each.name().equals(carrier.name()))) {
            throw Refused.text("carrier", carrier.name(), "one of " + there.names());
        }
        Launch next = launch.with(there.with(carrier.name(), carrier.status()));
        return rate(tx, sender, standing -> standing.with(next));
    }

    /** {@code sender} with what a console wants of it, which still is to be kept. An empty URL takes one away. */
    public ChannelSender shown(
            ChannelSender sender, SenderStanding standing, Optional<String> callback, Optional<String> statusCallback) {
        SenderSetup setup = sender.setup();
        SenderSetup called = callback.map(setup::withInbound).orElse(setup);
        SenderSetup told = statusCallback.map(called::withStatus).orElse(called);
        return sender.with(standing).with(told, sender.updated());
    }

    /** Keeps {@code sender} as it was made of what it is. */
    public ChannelSender keep(Transaction tx, ChannelSender sender) {
        tx.replace(row(sender), sender);
        return sender;
    }

    /** Changes what is set of {@code sender} at once, as a console does. */
    public ChannelSender set(Transaction tx, ChannelSender sender, UnaryOperator<SenderSetup> change) {
        ChannelSender next = sender.with(change.apply(sender.setup()), tx.now());
        tx.replace(row(sender), next);
        return next;
    }

    private Row<ChannelSender> row(ChannelSender sender) {
        Row<ChannelSender> row = senders.row(sender.sid());
        if (row == null) {
            throw new IllegalStateException("sender " + sender.sid() + " is gone");
        }
        return row;
    }
}
