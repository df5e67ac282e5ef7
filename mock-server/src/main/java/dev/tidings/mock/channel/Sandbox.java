package dev.tidings.mock.channel;

import dev.tidings.mock.network.Refused;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number on WhatsApp that all accounts share to try things out. An account that uses it has a sender there like any other;
 * users belong to the sandbox of the account whose code they have sent last, for three days.
 */
public final class Sandbox {
    /** The shared number. */
    public static final String NUMBER = "whatsapp:+14155238886";

    /** How long a user belongs to a sandbox. */
    public static final Duration MEMBERSHIP = Duration.ofDays(3);

    /** That a recipient has not joined. */
    static final int NOT_JOINED = 63015;

    /** The templates that it has; others it cannot have. */
    public static final List<String> TEMPLATES = List.of(
            "Your appointment is coming up on {{1}} at {{2}}",
            "Your {{1}} order of {{2}} has shipped and should be delivered on {{3}}. Details: {{4}}",
            "Your {{1}} code is {{2}}");

    private static final List<Pattern> BODIES =
            TEMPLATES.stream().map(Sandbox::pattern).toList();

    private static final List<String> FIRST =
            List.of("brave", "calm", "early", "fair", "glad", "quick", "tidy", "warm");
    private static final List<String> SECOND =
            List.of("apple", "bridge", "cloud", "field", "harbor", "lamp", "river", "stone");

    /** One message in three seconds, in terms of the usual rate. */
    private static final int SECONDS_EACH = 3;

    /** The sandbox of an account: the code is what users send behind {@code join}. */
    public record Use(String accountSid, String code) {}

    /** A user of the sandbox of {@code accountSid} until {@code until}. */
    public record Member(String user, String accountSid, Instant until) {}

    /**
     * What the shared number made of a message.
     *
     * @param taken whether it was about joining or leaving, so that no application hears of it
     * @param reply what it answers; empty for nothing
     */
    public record Heard(boolean taken, String reply) {
        private static final Heard NOTHING = new Heard(false, "");
    }

    private final Senders senders;
    private final Windows windows;
    private final Table<Use> uses;
    private final Table<Member> members;

    Sandbox(World world, Senders senders, Windows windows) {
        this.senders = senders;
        this.windows = windows;
        this.uses = world.table("channel.sandboxes", Use.class, Use::accountSid, Use::code);
        this.members = world.table("channel.sandbox_members", Member.class, Member::user, any -> "");
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(Pattern.quote(template).replaceAll("\\{\\{[0-9]}}", "\\\\E.+\\\\Q"), Pattern.DOTALL);
    }

    /** The sandbox of {@code accountSid}, if it uses it. */
    public Optional<Use> of(String accountSid) {
        return uses.find(accountSid);
    }

    /** Lets {@code accountSid} use the sandbox; nothing changes if it does already. Its code is drawn. */
    public Use use(Transaction tx, String accountSid) {
        Use present = uses.find(accountSid).orElse(null);
        if (present != null) {
            if (senders.find(accountSid, NUMBER).isEmpty()) {
                // It was deleted like any other.
                senders.register(tx, accountSid, NUMBER);
            }
            return present;
        }
        String code;
        int tries = 0;
        do {
            code = FIRST.get(tx.chance().nextInt(FIRST.size()))
                    + '-'
                    + SECOND.get(tx.chance().nextInt(SECOND.size()))
                    + (tries++ == 0 ? "" : Integer.toString(tx.chance().nextInt(1_000_000)));
        } while (uses.size(code) > 0);
        Use use = new Use(accountSid, code);
        tx.insert(uses, use);
        senders.register(tx, accountSid, NUMBER);
        return use;
    }

    /**
     * Lets {@code user} join the sandbox of {@code accountSid} at once, without a word; a window opens as if there had been one.
     *
     * @throws Refused if the account does not use it, or {@code user} is no address on WhatsApp
     */
    public Member join(Transaction tx, String accountSid, String user) {
        if (of(accountSid).isEmpty()) {
            throw Refused.text("account_sid", accountSid, "an account that uses the sandbox");
        }
        if (ChannelAddress.parse(user)
                .filter(each -> each.channel() == Channel.WHATSAPP)
                .isEmpty()) {
            throw Refused.text("user", user, "whatsapp: and a phone number in E.164");
        }
        windows.opened(tx, NUMBER, user);
        return enter(tx, accountSid, user);
    }

    private Member enter(Transaction tx, String accountSid, String user) {
        for (Member each : members.oldestFirst("")) {
            if (each.until().isAfter(tx.now())) {
                break;
            }
            if (!each.user().equals(user)) {
                leave(tx, each.user());
            }
        }
        Member member = new Member(user, accountSid, tx.now().plus(MEMBERSHIP));
        Row<Member> row = members.row(user);
        if (row == null) {
            tx.insert(members, member);
        } else {
            tx.replace(row, member);
            tx.rerank(row, tx.nextRank());
        }
        return member;
    }

    /** Whether {@code user} left a sandbox by this. */
    public boolean leave(Transaction tx, String user) {
        Row<Member> row = members.row(user);
        if (row != null) {
            tx.delete(row);
        }
        return row != null;
    }

    /** The sandbox that {@code user} belongs to at {@code now}. */
    public Optional<Member> member(Instant now, String user) {
        return members.find(user).filter(each -> now.isBefore(each.until()));
    }

    /**
     * What the shared number makes of {@code body} from {@code user}, before anybody else hears of it. That a user who belongs
     * nowhere is told so is seen in the wild; the words are ours.
     */
    public Heard hear(Transaction tx, String user, String body) {
        String said = body.strip().toLowerCase(Locale.ROOT);
        if (said.startsWith("join ")) {
            String code = said.substring("join ".length()).strip();
            for (Use each : uses.newestFirst(code)) {
                windows.opened(tx, NUMBER, user);
                enter(tx, each.accountSid(), user);
                return new Heard(
                        true,
                        "You are all set! The sandbox can now send and receive messages. Reply stop to leave it any time.");
            }
            return new Heard(true, "No sandbox has the code " + code + ".");
        }
        if (said.equals("stop") && leave(tx, user)) {
            return new Heard(true, "You have left the sandbox. Text join and its code to come back.");
        }
        return member(tx.now(), user).isPresent()
                ? Heard.NOTHING
                : new Heard(true, "You are not in a sandbox. Text join and its code to enter one.");
    }

    /** Whether {@code body} is one of the templates with something in the place of each variable. */
    public static boolean isTemplate(String body) {
        return BODIES.stream().anyMatch(each -> each.matcher(body).matches());
    }

    /** Why nothing from {@code sender} of {@code accountSid} reaches {@code user} at {@code now}: 63015; 0 if it does. */
    int refusal(Instant now, String accountSid, String sender, String user) {
        return !sender.equals(NUMBER)
                        || member(now, user)
                                .filter(each -> each.accountSid().equals(accountSid))
                                .isPresent()
                ? 0
                : NOT_JOINED;
    }

    static Pace pace() {
        int perSecond = ChannelRules.of(Channel.WHATSAPP).messagesPerSecond();
        return new Pace(perSecond, perSecond * SECONDS_EACH);
    }

    static void requireOther(ChannelAddress address) {
        if (address.toString().equals(NUMBER)) {
            throw ApiError.badRequest(63100, "sender_id \"" + NUMBER + "\" is the sandbox's: nobody can register it");
        }
    }
}
