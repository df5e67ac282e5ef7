package dev.tidings.mock.consent;

import dev.tidings.mock.network.Barrier;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has opted out of what, by keyword or through the API.
 *
 * <p>For the maintainer: an opt-out holds for the sender it was said to and for the Messaging Service that this sender was in,
 * each a row of its own, so that it goes on holding for both when the pool changes. Opting in undoes it for the service, and
 * for all who are in its pool by then. {@link #blocks} is on the path of every message: a recipient about whom nothing was
 * ever said costs one look-up and no object.
 */
public final class Consents {
    /** How addresses on RCS begin. Since March 2026 opt-outs there are those of the phone number behind it. */
    static final String RCS = "rcs:";

    private final Pools pools;
    private final Table<Consent> consents;
    private final Table<AdvancedOptOut> advanced;
    private final TollFreeBlocks tollFree;

    /** Says where recipients are; what cannot be assigned does not matter here. */
    private final NumberPlan plan = NumberPlan.of(false);

    private Consents(World world, Pools pools) {
        this.pools = pools;
        this.consents = world.table("consents", Consent.class, Consent::key, Consent::contact);
        this.advanced = world.table(
                "consent.advanced", AdvancedOptOut.class, AdvancedOptOut::serviceSid, AdvancedOptOut::accountSid);
        this.tollFree = new TollFreeBlocks(world);
    }

    /** The consents of {@code world}, in which nobody has opted out yet, and every sender is on its own. */
    public static Consents in(World world) {
        return in(world, Pools.NONE);
    }

    /** The consents of {@code world}, in which nobody has opted out yet; {@code pools} says who shares them. */
    public static Consents in(World world, Pools pools) {
        return new Consents(world, pools);
    }

    /**
     * Whether {@code to} may not be sent to.
     *
     * @param accountSid who sends
     * @param serviceSid through which Messaging Service; null for none
     * @param from the sender; null if the service has not chosen one yet
     */
    public boolean blocks(String accountSid, @Nullable String serviceSid, @Nullable String from, String to) {
        String contact = contact(to);
        return consents.size(contact) > 0 && optOut(accountSid, serviceSid, from, contact) != null;
    }

    /**
     * Who {@code address} is: on RCS whoever is reached there by text message too. That WhatsApp and Messenger do not share
     * with the phone network, even in one service, is unconfirmed.
     */
    private static String contact(String address) {
        return address.startsWith(RCS) ? address.substring(RCS.length()) : address;
    }

    /**
     * The code with which a message fails that was taken before anybody asked; 0 if its recipient has not opted out.
     *
     * <p>21610, or 30630 if it is the account that has told of the opt-out, through the API: the references call 30630 the variant
     * for consents and for what is sent later. That a message refused at once has 21610 in both cases is our reading.
     */
    public int failure(String accountSid, @Nullable String serviceSid, @Nullable String from, String to) {
        String contact = contact(to);
        Consent optOut = consents.size(contact) == 0 ? null : optOut(accountSid, serviceSid, from, contact);
        return optOut == null ? 0 : optOut.heard() ? 21610 : 30630;
    }

    private @Nullable Consent optOut(String accountSid, @Nullable String serviceSid, @Nullable String from, String to) {
        Consent own = from == null ? null : optOut(accountSid, from, to);
        if (own != null) {
            return own;
        }
        String service = serviceSid == null && from != null ? pools.holding(accountSid, from) : serviceSid;
        return service == null ? null : optOut(accountSid, service, to);
    }

    private @Nullable Consent optOut(String accountSid, String sender, String to) {
        Row<Consent> row = consents.row(Consent.key(accountSid, sender, to));
        return row != null && row.value().refuses() ? row.value() : null;
    }

    /**
     * Minds the keyword in {@code spoken}, if it is one. Who is answered, and who minds keywords at all, depends on the number:
     * short codes do not unless their service has Advanced Opt-Out, and toll-free ones have a network that does so first.
     */
    public Heard hear(Transaction tx, Spoken spoken) {
        String word = Keyword.normal(spoken.body());
        Heard heard = understood(spoken, word);
        if (spoken.to().tollFree()) {
            heard = onTollFree(tx, spoken, word, heard);
        }
        if (heard.type() == OptOutType.STOP || heard.type() == OptOutType.START) {
            set(tx, said(tx, spoken, heard.type()), spoken.to().address(), spoken.serviceSid());
        }
        return heard;
    }

    private Heard understood(Spoken spoken, String word) {
        AdvancedOptOut own = spoken.serviceSid() == null
                ? null
                : advanced(spoken.serviceSid()).orElse(null);
        if (own != null) {
            return own.hear(word, own.mindsCountries() ? country(spoken.from()) : "");
        }
        OptOutType type = spoken.to().keywords() ? Keyword.type(word) : null;
        return type == null ? Heard.NOTHING : new Heard(type, false, Keyword.reply(type));
    }

    private Heard onTollFree(Transaction tx, Spoken spoken, String word, Heard heard) {
        OptOutType type = TollFreeBlocks.type(word);
        String number = spoken.to().address();
        if (type != null) {
            tollFree.set(tx, number, spoken.from(), type == OptOutType.STOP);
            boolean told =
                    spoken.serviceSid() != null && advanced(spoken.serviceSid()).isPresent();
            return new Heard(type, told, TollFreeBlocks.reply(type));
        }
        // Whoever has opted out of a toll-free number is not even helped.
        return heard.type() == OptOutType.HELP
                        && blocks(spoken.to().accountSid(), spoken.serviceSid(), number, spoken.from())
                ? new Heard(heard.type(), heard.advanced(), null)
                : heard;
    }

    private String country(String contact) {
        Line line = plan.read(contact.substring(contact.indexOf(':') + 1));
        return line == null ? "" : line.region();
    }

    private static Consent said(Transaction tx, Spoken spoken, OptOutType type) {
        boolean out = type == OptOutType.STOP;
        return new Consent(
                spoken.to().accountSid(),
                spoken.to().address(),
                contact(spoken.from()),
                out ? Consent.Status.OPT_OUT : Consent.Status.OPT_IN,
                out ? Consent.Source.OPT_OUT_MESSAGE : Consent.Source.OPT_IN_MESSAGE,
                true,
                tx.now(),
                tx.now());
    }

    /** Records {@code consent} as to its sender and whoever shares it; the last word counts. */
    public void record(Transaction tx, Consent consent) {
        boolean service = consent.sender().startsWith("MG");
        set(
                tx,
                consent,
                service ? null : consent.sender(),
                service ? consent.sender() : pools.holding(consent.accountSid(), consent.sender()));
    }

    private void set(Transaction tx, Consent consent, @Nullable String sender, @Nullable String service) {
        if (service != null && !consent.refuses()) {
            Set<String> senders = pools.senders(service);
            for (Consent each : consents.newestFirst(consent.contact())) {
                if (each.accountSid().equals(consent.accountSid())
                        && each.refuses()
                        && !each.sender().equals(sender)
                        && senders.contains(each.sender())) {
                    tx.put(consents, consent.asTo(each.sender()));
                }
            }
        }
        if (sender != null) {
            tx.put(consents, consent.asTo(sender));
        }
        if (service != null) {
            tx.put(consents, consent.asTo(service));
        }
    }

    /** What was said to the senders of {@code accountSid} by {@code contact}, sorted by contact and sender; null for everybody. */
    public List<Consent> of(@Nullable String accountSid, @Nullable String contact) {
        List<Consent> all = new ArrayList<>();
        for (Consent each : contact == null ? consents.all() : consents.newestFirst(contact(contact))) {
            if (accountSid == null || each.accountSid().equals(accountSid)) {
                all.add(each);
            }
        }
        all.sort(Comparator.comparing(Consent::contact).thenComparing(Consent::key));
        return all;
    }

    /** What Advanced Opt-Out does in {@code serviceSid}; empty if it does not have it. */
    public Optional<AdvancedOptOut> advanced(String serviceSid) {
        return advanced.find(serviceSid);
    }

    /** Gives a service Advanced Opt-Out, or other keywords and replies. */
    public void advance(Transaction tx, AdvancedOptOut settings) {
        tx.put(advanced, settings);
    }

    /** Takes Advanced Opt-Out from a service; whether it had it. Who has opted out stays so. */
    public boolean withdraw(Transaction tx, String serviceSid) {
        Row<AdvancedOptOut> row = advanced.row(serviceSid);
        if (row != null) {
            tx.delete(row);
        }
        return row != null;
    }

    /** What keeps messages of toll-free numbers from those who wrote STOP to them, whatever the account thinks of it. */
    public Barrier tollFreeBlocks() {
        return tollFree.barrier();
    }
}
