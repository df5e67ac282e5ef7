package dev.tidings.mock.service;

import dev.tidings.mock.number.Line;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which sender of its pool a service uses for a recipient.
 *
 * <p>For the maintainer: each step narrows the candidates, unless it would leave none. In order: who can send it at all
 * (media needs a sender for media unless the service makes links of them; names do not go to North America; short codes stay
 * in their country); the sender that this recipient knows; the preferred kind; the recipient's country, else the US; the
 * recipient's area code; and last the one whose turn it is.
 */
final class SenderChoice {
    /** The sender that a recipient knows. */
    record Acquaintance(String serviceSid, String to, String senderSid) {
        String key() {
            return key(serviceSid, to);
        }

        static String key(String serviceSid, String to) {
            return serviceSid + ' ' + to;
        }
    }

    /** How many sends of a service there were, for turns. */
    record Turn(String serviceSid, long count) {}

    private static final Set<String> WITHOUT_NAMES = Set.of("US", "CA", "PR");
    private static final Set<String> WITH_MEDIA = Set.of("US", "CA", "PR", "AU");

    private final Table<Acquaintance> acquaintances;
    private final Table<Turn> turns;

    SenderChoice(World world) {
        this.acquaintances =
                world.table("service.sticky", Acquaintance.class, Acquaintance::key, Acquaintance::serviceSid);
        this.turns = world.table("service.turns", Turn.class, Turn::serviceSid, any -> "");
    }

    /** Whether a name may stand as sender where {@code region} is. */
    static boolean takesNames(String region) {
        return !WITHOUT_NAMES.contains(region);
    }

    /** The sender of {@code pool} for {@code to}. */
    Choice choose(Transaction tx, MessagingService service, List<PoolMember> pool, SenderRequest to) {
        if (pool.isEmpty()) {
            return Choice.none(21704, "the service has no senders");
        }
        Line line = to.line();
        if (to.from() != null || line == null) {
            PoolMember asked = pool.stream()
                    .filter(each -> each.address().equals(to.from()))
                    .findFirst()
                    .orElse(null);
            return asked == null ? nobody() : chosen(asked, "asked for", to);
        }
        Row<Acquaintance> known =
                service.features().stickySender() ? acquaintances.row(Acquaintance.key(service.sid(), to.to())) : null;
        PoolMember familiar = known == null ? null : member(pool, known.value().senderSid());
        if (familiar != null && able(familiar, service, line, to.media())) {
            return chosen(familiar, "sticky sender", to);
        }
        List<PoolMember> able = only(pool, each -> able(each, service, line, to.media()));
        if (able.isEmpty()) {
            return nobody();
        }
        PoolMember chosen = next(tx, service, narrowed(able, service, line, to.media()));
        if (service.features().stickySender()) {
            remember(tx, known, new Acquaintance(service.sid(), to.to(), chosen.senderSid()));
        }
        return chosen(chosen, "in turn", to);
    }

    private static Choice nobody() {
        return Choice.none(21703, "no sender of the service can reach it");
    }

    private static Choice chosen(PoolMember member, String why, SenderRequest to) {
        boolean carried =
                member.mms() && to.line() != null && takesMedia(to.line().region());
        return Choice.of(member, "sender " + member.address() + " chosen: " + why, to.media() && !carried);
    }

    /** Whether messages to {@code region} can carry media. */
    static boolean takesMedia(String region) {
        return WITH_MEDIA.contains(region);
    }

    private static @Nullable PoolMember member(List<PoolMember> pool, String senderSid) {
        for (PoolMember each : pool) {
            if (each.senderSid().equals(senderSid)) {
                return each;
            }
        }
        return null;
    }

    private static boolean able(PoolMember member, MessagingService service, Line line, boolean media) {
        String region = line.region();
        boolean carries = !media
                || (member.mms() && takesMedia(region))
                || service.features().mmsConverter();
        return carries
                && switch (member.kind()) {
                    case NUMBER -> true;
                    case SHORT_CODE -> member.region().equals(region);
                    case ALPHANUMERIC ->
                        takesNames(region)
                                && (member.region().isEmpty() || member.region().equals(region));
                };
    }

    private static List<PoolMember> narrowed(
            List<PoolMember> able, MessagingService service, Line line, boolean media) {
        List<PoolMember> rest = media ? preferring(able, PoolMember::mms) : able;
        PoolMember.Kind best = rest.get(0).kind();
        for (PoolMember each : rest) {
            best = each.kind().compareTo(best) < 0 ? each.kind() : best;
        }
        PoolMember.Kind kind = best;
        rest = only(rest, each -> each.kind() == kind);
        List<PoolMember> local = only(rest, each -> each.region().equals(line.region()));
        rest = local.isEmpty() ? preferring(rest, each -> each.region().equals("US")) : local;
        if (service.features().areaCodeGeomatch() && line.e164().startsWith("+1")) {
            String area = line.e164().substring(0, 5);
            rest = preferring(rest, each -> each.address().startsWith(area));
        }
        return rest;
    }

    private PoolMember next(Transaction tx, MessagingService service, List<PoolMember> candidates) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Row<Turn> row = turns.row(service.sid());
        long count = row == null ? 0 : row.value().count();
        Turn next = new Turn(service.sid(), count + 1);
        if (row == null) {
            tx.insert(turns, next);
        } else {
            tx.replace(row, next);
        }
        return candidates.get((int) (count % candidates.size()));
    }

    private void remember(Transaction tx, @Nullable Row<Acquaintance> known, Acquaintance fresh) {
        if (known == null) {
            tx.insert(acquaintances, fresh);
        } else {
            tx.replace(known, fresh);
        }
    }

    /** Forgets that recipients know {@code senderSid}, which is leaving the pool. */
    void forget(Transaction tx, String serviceSid, String senderSid) {
        for (Acquaintance each : acquaintances.newestFirst(serviceSid)) {
            Row<Acquaintance> row = acquaintances.row(each.key());
            if (row != null && each.senderSid().equals(senderSid)) {
                tx.delete(row);
            }
        }
    }

    private static List<PoolMember> preferring(List<PoolMember> members, Predicate<PoolMember> wanted) {
        List<PoolMember> some = only(members, wanted);
        return some.isEmpty() ? members : some;
    }

    private static List<PoolMember> only(List<PoolMember> members, Predicate<PoolMember> wanted) {
        List<PoolMember> some = new ArrayList<>(members.size());
        for (PoolMember each : members) {
            if (wanted.test(each)) {
                some.add(each);
            }
        }
        return some;
    }
}
