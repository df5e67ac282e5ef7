package dev.tidings.mock.service;

import dev.tidings.mock.service.PoolMember.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who of a pool is best for a recipient, as far as that does not depend on who has written to it before.
 *
 * <p>The precedence, in the order of {@link #best} and {@link #nearest}; each step narrows the candidates unless none would be
 * left:
 *
 * <ol>
 *   <li>who can reach the recipient at all: {@link #refusal};
 *   <li>of a message with media, who can carry them;
 *   <li>a short code, else a name, else a phone number;
 *   <li>of names, the one for the recipient's country, else the one for all;
 *   <li>of phone numbers, those of the recipient's country, else of the US, else any;
 *   <li>in North America, if the service looks at it, those of the recipient's area code, else of one that overlays it.
 * </ol>
 *
 * <p>Whoever is left takes turns.
 */
final class SenderRanking {
    /** That nobody can reach the recipient. */
    static final int NOBODY = 21703;

    /** Where only numbers from behind +1 get through; Puerto Rico goes with the US. */
    private static final Set<String> CLOSED = Set.of("US", "CA", "PR");

    private static final Set<String> WITH_MEDIA = Set.of("US", "CA", "PR", "AU");

    /**
     * Who takes turns, and why it is those.
     *
     * @param senders in the order of turns; empty if nobody can
     * @param why what they have ahead of the others
     * @param errorCode why nobody can; 0 if somebody can
     */
    record Candidates(List<PoolMember> senders, String why, int errorCode) {}

    private final MessagingService service;
    private final List<PoolMember> pool;
    private final Registrations registrations;

    SenderRanking(MessagingService service, List<PoolMember> pool, Registrations registrations) {
        this.service = service;
        this.pool = pool;
        this.registrations = registrations;
    }

    /** Whether messages to {@code region} can carry media. */
    static boolean takesMedia(String region) {
        return WITH_MEDIA.contains(region);
    }

    /** Whether phone numbers such as {@code address} reach {@code region}. */
    static boolean reaches(String address, String region) {
        return !CLOSED.contains(region) || address.startsWith("+1");
    }

    /** Whether {@code sender} can send media to {@code region} as such. */
    static boolean carries(PoolMember sender, String region) {
        return sender.mms() && takesMedia(region);
    }

    /** Why {@code sender} cannot bring a message to {@code region}; 0 if it can. */
    int refusal(PoolMember sender, String region, boolean media) {
        boolean reaches = switch (sender.kind()) {
            case SHORT_CODE -> sender.region().equals(region);
            case ALPHANUMERIC ->
                AlphanumericSenders.support(region).usable()
                        && (sender.region().isEmpty() || sender.region().equals(region));
            case NUMBER -> reaches(sender.address(), region);
            case CHANNEL -> false;
        };
        if (!reaches
                || (media && !carries(sender, region) && !service.features().mmsConverter())) {
            return NOBODY;
        }
        return registrations.refusal(sender, region);
    }

    /** Who is best for a recipient in {@code region}, wherever in it. */
    Candidates best(String region, boolean media) {
        List<PoolMember> able = only(pool, each -> refusal(each, region, media) == 0);
        if (able.isEmpty()) {
            return new Candidates(List.of(), "no sender of the service can reach it", whyNobody(region, media));
        }
        List<PoolMember> carriers = media ? preferring(able, each -> carries(each, region)) : able;
        for (Kind kind : Kind.values()) {
            List<PoolMember> same = only(carriers, each -> each.kind() == kind);
            if (!same.isEmpty()) {
                return switch (kind) {
                    case SHORT_CODE, CHANNEL -> found(same, "short code of " + region);
                    case ALPHANUMERIC -> name(same, region);
                    case NUMBER -> number(same, region);
                };
            }
        }
        throw new IllegalStateException("a sender is of no kind");
    }

    /** A sender that is only not registered says so, unless another one is of no use anyway. */
    private int whyNobody(String region, boolean media) {
        for (PoolMember each : pool) {
            int code = refusal(each, region, media);
            if (code != NOBODY) {
                return code;
            }
        }
        return NOBODY;
    }

    private static Candidates name(List<PoolMember> names, String region) {
        List<PoolMember> own = only(names, each -> each.region().equals(region));
        return own.isEmpty()
                ? found(names, "alphanumeric sender for all countries")
                : found(own, "alphanumeric sender for " + region);
    }

    private static Candidates number(List<PoolMember> numbers, String region) {
        List<PoolMember> own = only(numbers, each -> each.region().equals(region));
        if (!own.isEmpty()) {
            return found(own, "country " + region);
        }
        List<PoolMember> american = only(numbers, each -> each.region().equals("US"));
        return american.isEmpty()
                ? found(numbers, "any country, since none is of " + region)
                : found(american, "country US, since none is of " + region);
    }

    /** Which of {@code candidates} are of area code {@code area} or overlay it; null if none are, or nobody asked. */
    @Nullable
    Candidates nearest(Candidates candidates, String area) {
        if (!service.features().areaCodeGeomatch()) {
            return null;
        }
        List<PoolMember> same = numbers(candidates, each -> each.equals(area));
        if (!same.isEmpty()) {
            return found(same, "area code " + area);
        }
        List<PoolMember> overlay = numbers(candidates, each -> AreaCodes.overlay(each, area));
        return overlay.isEmpty() ? null : found(overlay, "overlay of area code " + area);
    }

    private static List<PoolMember> numbers(Candidates candidates, Predicate<String> wanted) {
        return only(candidates.senders(), each -> {
            String area = each.kind() == Kind.NUMBER ? AreaCodes.of(each.address()) : null;
            return area != null && wanted.test(area);
        });
    }

    /** Who writes to recipients on {@code channel}, such as {@code whatsapp:}. */
    Candidates on(String channel) {
        List<PoolMember> there =
                only(pool, each -> each.kind() == Kind.CHANNEL && each.channel().equals(channel));
        if (there.isEmpty()) {
            return new Candidates(there, "no sender of the service is on the channel of the recipient", NOBODY);
        }
        List<PoolMember> online = only(there, each -> registrations.refusal(each, "") == 0);
        return online.isEmpty()
                ? new Candidates(
                        online,
                        "no sender of the service on the channel of the recipient is online",
                        registrations.refusal(there.get(0), ""))
                : found(online, "on the channel of the recipient");
    }

    private static Candidates found(List<PoolMember> senders, String why) {
        int count = senders.size();
        return new Candidates(senders, count == 1 ? why : why + ", next of " + count + " in turn", 0);
    }

    private static List<PoolMember> preferring(List<PoolMember> members, Predicate<PoolMember> wanted) {
        List<PoolMember> some = only(members, wanted);
        return some.isEmpty() ? members : some;
    }

    private static List<PoolMember> only(List<PoolMember> members, Predicate<PoolMember> wanted) {
        return members.stream().filter(wanted).toList();
    }
}
