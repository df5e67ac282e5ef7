package dev.tidings.mock.service;

import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.service.PoolMember.Kind;
import dev.tidings.mock.service.SenderRanking.Candidates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One pool as it is now, with the choices that were worked out for it.
 *
 * <p>For the maintainer: campaigns ask the same few questions a hundred thousand times, so every answer, its words included,
 * is made once. A pool is thrown away when its members, the settings of its service or registrations change. It has the
 * size of what was asked: a handful of answers for each country, and one for each area code.
 */
final class SenderPool {
    /**
     * Senders that take turns.
     *
     * @param name of the turns, unique among services
     * @param serviceSid the service
     * @param choices one for each sender, or the one that says why there is none
     */
    record Group(String name, String serviceSid, List<Choice> choices) {
        /** Why there is nobody; 0 if there is somebody. */
        int errorCode() {
            return choices.get(0).errorCode();
        }
    }

    /** The best senders for a country, and those that are nearer to some of its area codes. */
    private record Country(Candidates best, Group everywhere, Map<String, Group> areas) {}

    private final MessagingService service;
    private final List<PoolMember> members;
    private final Registrations registrations;
    private final SenderRanking ranking;
    private final Map<String, PoolMember> bySid = new HashMap<>();
    private final Map<String, PoolMember> byAddress = new HashMap<>();
    private final Map<String, Country> forTexts = new HashMap<>();
    private final Map<String, Country> forMedia = new HashMap<>();
    private final Map<String, Group> onChannels = new HashMap<>();

    /** By reason and sender. */
    private final Map<String, Map<String, Choice>> given = new HashMap<>();

    private final Map<String, Map<String, Choice>> givenWithLinks = new HashMap<>();

    /** Made when it is asked for. */
    private @Nullable SenderPool numbers;

    private final @Nullable PoolMember rcs;
    private @Nullable Choice overRcs;

    SenderPool(MessagingService service, List<PoolMember> members, Registrations registrations) {
        this.service = service;
        this.members = members;
        this.registrations = registrations;
        this.ranking = new SenderRanking(service, members, registrations);
        for (PoolMember each : members) {
            bySid.put(each.senderSid(), each);
            byAddress.put(each.address(), each);
        }
        this.rcs = members.stream()
                .filter(each -> each.channel().equals(Channel.RCS.prefix()))
                .findFirst()
                .orElse(null);
    }

    /** The service as it was when this was made. */
    MessagingService service() {
        return service;
    }

    /** Whether this was made for {@code now}, and not for what the service was before a change or a restored snapshot. */
    @SuppressWarnings("ReferenceEquality") // a restored service may equal this one while its pool does not
    boolean isFor(MessagingService now) {
        return service == now;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The member that recipients see as {@code address}; null if there is none. */
    @Nullable
    PoolMember byAddress(String address) {
        return byAddress.get(address);
    }

    /** The RCS sender; null if there is none. */
    @Nullable
    PoolMember rcs() {
        return rcs;
    }

    /** The RCS sender, for a phone number that it reaches. */
    Choice overRcs() {
        Choice present = overRcs;
        if (present == null) {
            present = choice(Objects.requireNonNull(rcs), "RCS comes first, and the recipient has it", false);
            overRcs = present;
        }
        return present;
    }

    /** The member {@code senderSid}; null if there is none. */
    @Nullable
    PoolMember bySid(String senderSid) {
        return bySid.get(senderSid);
    }

    /** Why {@code sender} cannot do what {@code request} wants; 0 if it can. */
    int refusal(PoolMember sender, SenderRequest request) {
        if (request.line() == null) {
            return sender.channel().equals(PoolMember.channel(request.to()))
                    ? registrations.refusal(sender, "")
                    : SenderRanking.NOBODY;
        }
        return ranking.refusal(sender, request.line().region(), request.media());
    }

    /** Those whose turn it may be, of all members. */
    Group best(SenderRequest request) {
        if (request.line() == null) {
            return onChannels.computeIfAbsent(
                    PoolMember.channel(request.to()), channel -> group(channel, ranking.on(channel), "", false));
        }
        String region = request.line().region();
        Map<String, Country> countries = request.media() ? forMedia : forTexts;
        Country country = countries.get(region);
        if (country == null) {
            country = country(region, request.media());
            countries.put(region, country);
        }
        String area = AreaCodes.of(request.to());
        if (area == null || country.best.errorCode() != 0) {
            return country.everywhere;
        }
        Group near = country.areas.get(area);
        if (near == null) {
            Candidates nearest = ranking.nearest(country.best, area);
            near = nearest == null ? country.everywhere : group(region + area, nearest, region, request.media());
            country.areas.put(area, near);
        }
        return near;
    }

    private Country country(String region, boolean media) {
        Candidates best = ranking.best(region, media);
        return new Country(best, group(region, best, region, media), new HashMap<>());
    }

    private Group group(String place, Candidates candidates, String region, boolean media) {
        List<Choice> choices = new ArrayList<>();
        for (PoolMember each : candidates.senders()) {
            choices.add(choice(each, candidates.why(), media && !SenderRanking.carries(each, region)));
        }
        if (choices.isEmpty()) {
            choices.add(Choice.none(candidates.errorCode(), candidates.why()));
        }
        String name = service.sid() + ' ' + place + (media ? " media" : "");
        return new Group(name, service.sid(), List.copyOf(choices));
    }

    /** {@code sender}, which {@code request} does not leave to the ranking, because of {@code why}. */
    Choice given(PoolMember sender, String why, SenderRequest request) {
        boolean links = request.media()
                && request.line() != null
                && !SenderRanking.carries(sender, request.line().region());
        return (links ? givenWithLinks : given)
                .computeIfAbsent(why, any -> new HashMap<>())
                .computeIfAbsent(sender.senderSid(), any -> choice(sender, why, links));
    }

    private Choice choice(PoolMember sender, String why, boolean mediaAsLinks) {
        String links = mediaAsLinks ? ", media as links" : "";
        String scanned = service.features().scanMessageContent() == ContentScan.ENABLE ? ", content scanned" : "";
        return Choice.of(sender, "sender " + sender.address() + " chosen: " + why + links + scanned, mediaAsLinks);
    }

    /** The phone numbers of this pool alone. */
    SenderPool numbers() {
        SenderPool present = numbers;
        if (present == null) {
            present = new SenderPool(
                    service,
                    members.stream().filter(each -> each.kind() == Kind.NUMBER).toList(),
                    registrations);
            numbers = present;
        }
        return present;
    }
}
