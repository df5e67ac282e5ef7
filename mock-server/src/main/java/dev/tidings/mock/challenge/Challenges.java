package dev.tidings.mock.challenge;

import dev.tidings.mock.factor.Entity;
import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorConfig;
import dev.tidings.mock.factor.Factors;
import dev.tidings.mock.factor.NotificationPlatform;
import dev.tidings.mock.subscription.EventType;
import dev.tidings.mock.subscription.FactorEvent;
import dev.tidings.mock.subscription.Subscriptions;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Retention;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The challenges of factors, whatever they are: made, answered or left to expire. They end with their factor. */
public final class Challenges {
    /** How long a challenge can be answered unless told otherwise. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    /** How long at most. */
    public static final Duration LONGEST_LIFE = Duration.ofMinutes(60);

    /** How often a challenge is pushed once more; that the first push does not count is unconfirmed. */
    static final int MOST_NOTIFICATIONS = 3;

    private final Table<Challenge> table;
    private final Retention<Challenge> retention;
    private final EventKind<Row<Challenge>> expiry;
    private final Subscriptions subscriptions;
    private final ChallengeRate rate;
    private final Pushes pushes;

    /** The rooms that challenges stand on. */
    public record Rooms(VerifyServices services, Factors factors, Subscriptions subscriptions) {}

    private Challenges(World world, Subscriptions subscriptions, int most) {
        this.table = world.table("challenges", Challenge.class, Challenge::sid, Challenge::scope);
        this.retention = Retention.of(world, table, most, Transaction::delete);
        this.expiry = world.register(EventKind.on("challenge.expire", table, this::expire));
        this.subscriptions = subscriptions;
        this.rate = ChallengeRate.in(world);
        this.pushes = Pushes.keeping(world, most);
    }

    /** The challenges in {@code world}, which has none yet; of those that are over the last {@code most} are kept. */
    public static Challenges keeping(World world, Rooms rooms, int most) {
        Challenges made = new Challenges(world, rooms.subscriptions, most);
        rooms.services.onDelete((tx, service) -> made.deleteAll(tx, service.sid(), any -> true));
        rooms.factors.onDelete((tx, factor) -> {
            made.deleteAll(tx, factor.entitySid(), each -> each.factorSid().equals(factor.sid()));
            made.rate.forget(tx, factor);
        });
        return made;
    }

    /** What was pushed to devices. */
    public Pushes pushes() {
        return pushes;
    }

    /**
     * A new challenge for {@code factor}, which is pushed to it if it is a device.
     *
     * @throws ApiError 60318 if the factor is not verified; 60300 if it is to expire in the past or too late; 60312 if an app got too
     *     many
     */
    public Challenge add(Transaction tx, Factor factor, ChallengeDraft draft) {
        Challenge challenge = insert(tx, prepare(tx, factor, draft));
        pushes.push(tx, factor, challenge, null);
        return challenge;
    }

    /**
     * A new challenge for {@code factor} that came with its answer.
     *
     * @param right whether that was right; else the challenge stays, with one wrong try
     * @throws ApiError as {@link #add} does
     */
    Challenge addAnswered(Transaction tx, Factor factor, ChallengeDraft draft, boolean right) {
        Challenge asked = prepare(tx, factor, draft);
        if (!right) {
            return insert(tx, asked.wrongAgain(tx.now()));
        }
        Challenge approved = asked.answered(ChallengeStatus.APPROVED, tx.now());
        retention.finished(tx, tx.insert(table, approved));
        subscriptions.tell(tx, event(approved));
        return approved;
    }

    private Challenge prepare(Transaction tx, Factor factor, ChallengeDraft draft) {
        if (!factor.verified()) {
            throw new ApiError(60318, 403, "Factor " + factor.sid() + " is not verified");
        }
        Instant expires = expires(tx, draft);
        rate.count(tx, factor);
        return Challenge.fresh(tx.newSid("YC"), factor.accountSid(), factor.serviceSid(), draft, expires, tx.now())
                .of(factor);
    }

    /**
     * A new challenge that any passkey of {@code service} may answer.
     *
     * @throws ApiError 60300 if it is to expire in the past or too late
     */
    public Challenge addForAnybody(Transaction tx, VerifyService service, ChallengeDraft draft) {
        return insert(
                tx,
                Challenge.fresh(
                        tx.newSid("YC"), service.accountSid(), service.sid(), draft, expires(tx, draft), tx.now()));
    }

    private Challenge insert(Transaction tx, Challenge challenge) {
        tx.scheduleAt(challenge.expires(), expiry, tx.insert(table, challenge));
        return challenge;
    }

    private static Instant expires(Transaction tx, ChallengeDraft draft) {
        Instant expires = draft.expires();
        if (expires == null) {
            return tx.now().plus(LIFE);
        }
        if (!expires.isAfter(tx.now()) || expires.isAfter(tx.now().plus(LONGEST_LIFE))) {
            throw ApiError.badRequest(
                    60300,
                    "Invalid parameter `ExpirationDate`: " + expires + ". It must be after now and at most "
                            + LONGEST_LIFE.toMinutes() + " minutes from now");
        }
        return expires;
    }

    private void expire(Transaction tx, Row<Challenge> row) {
        if (row.value().status() == ChallengeStatus.PENDING) {
            tx.replace(row, row.value().expired(tx.now()));
            retention.finished(tx, row);
        }
    }

    /**
     * Says that {@code challenge} can still be answered.
     *
     * @throws ApiError 60322 if it was answered; 60323 if it has expired
     */
    public void requireOpen(Challenge challenge) {
        switch (challenge.status()) {
            case PENDING -> {}
            case EXPIRED -> throw new ApiError(60323, 403, "Challenge " + challenge.sid() + " has expired");
            case APPROVED, DENIED ->
                throw new ApiError(
                        60322,
                        403,
                        "Challenge " + challenge.sid() + " was answered: it is "
                                + challenge.status().wire());
        }
    }

    /**
     * Notes that {@code challenge} was answered; whether the answer is true is for the caller to know.
     *
     * @param answer {@link ChallengeStatus#APPROVED} or {@link ChallengeStatus#DENIED}
     * @throws ApiError 60322 if it was answered before; 60323 if it has expired
     */
    public Challenge answer(Transaction tx, Challenge challenge, ChallengeStatus answer) {
        requireOpen(challenge);
        Challenge answered = change(tx, challenge, present -> present.answered(answer, tx.now()));
        subscriptions.tell(tx, event(answered));
        return answered;
    }

    /**
     * Notes that {@code factor} has approved {@code challenge}, which was for anybody and is for it from now on.
     *
     * @throws ApiError 60322 if it was answered before; 60323 if it has expired
     */
    public Challenge answerFor(Transaction tx, Challenge challenge, Factor factor) {
        requireOpen(challenge);
        Challenge answered = challenge.of(factor).answered(ChallengeStatus.APPROVED, tx.now());
        retention.finished(tx, tx.move(row(challenge), answered));
        subscriptions.tell(tx, event(answered));
        return answered;
    }

    /** Notes that a wrong code was shown. */
    Challenge wrongAgain(Transaction tx, Challenge challenge) {
        return change(tx, challenge, present -> present.wrongAgain(present.updated()));
    }

    /** Remembers {@code metadata} with {@code challenge}. */
    Challenge remember(Transaction tx, Challenge challenge, Map<String, String> metadata) {
        return change(tx, challenge, present -> present.with(metadata, tx.now()));
    }

    /**
     * Pushes {@code challenge} to its device once more.
     *
     * @param ttl how long that may take
     * @throws ApiError 60322 or 60323 if it cannot be answered any more; 60307 if the device gets no pushes; 60300 if it is no
     *     device; 60309 if it was sent again too often
     */
    Notification notifyAgain(Transaction tx, Factor factor, Challenge challenge, Duration ttl) {
        requireOpen(challenge);
        if (!(factor.config() instanceof FactorConfig.Push config)) {
            throw ApiError.badRequest(
                    60300, "Challenge " + challenge.sid() + " has no notifications: they are for factors of type push");
        }
        if (config.platform() == NotificationPlatform.NONE) {
            throw ApiError.badRequest(
                    60307, "Factor " + factor.sid() + " has the notification platform none and gets no notifications");
        }
        if (challenge.counts().notifications() >= MOST_NOTIFICATIONS) {
            throw new ApiError(60309, 429, "Max notifications reached: a challenge has at most " + MOST_NOTIFICATIONS);
        }
        change(tx, challenge, Challenge::notifiedAgain);
        Notification notification = new Notification(tx.newSid("NT"), challenge, ttl, tx.now());
        pushes.push(tx, factor, challenge, notification);
        return notification;
    }

    private Challenge change(Transaction tx, Challenge challenge, UnaryOperator<Challenge> change) {
        Row<Challenge> row = row(challenge);
        Challenge changed = change.apply(challenge);
        tx.replace(row, changed);
        if (challenge.status() == ChallengeStatus.PENDING && changed.status() != ChallengeStatus.PENDING) {
            retention.finished(tx, row);
        }
        return changed;
    }

    private Row<Challenge> row(Challenge challenge) {
        Row<Challenge> row = table.row(challenge.sid());
        if (row == null) {
            throw new IllegalArgumentException("challenge " + challenge.sid() + " does not exist");
        }
        return row;
    }

    /** The challenge {@code sid}, whoever is to answer it. */
    public Optional<Challenge> find(String sid) {
        return table.find(sid);
    }

    /**
     * The challenge {@code sid} of {@code entity}.
     *
     * @throws ApiError 20404 if there is none
     */
    public Challenge get(Entity entity, String sid) {
        return table.find(sid)
                .filter(each -> each.entitySid().equals(entity.sid()))
                .orElseThrow(() -> ApiError.notFound(entity.path() + "/Challenges/" + sid));
    }

    /** The challenges of the entity {@code entitySid}, newest first. */
    public Iterable<Challenge> of(String entitySid) {
        return table.newestFirst(entitySid);
    }

    Page<Challenge> page(Entity entity, PageRequest request, boolean oldestFirst, Predicate<Challenge> filter) {
        return oldestFirst
                ? Listing.oldestFirst(table, entity.sid(), request, filter)
                : Listing.page(table, entity.sid(), request, filter);
    }

    private void deleteAll(Transaction tx, String scope, Predicate<Challenge> which) {
        for (Challenge each : table.newestFirst(scope)) {
            Row<Challenge> row = table.row(each.sid());
            if (row != null && which.test(each)) {
                tx.delete(row);
            }
        }
    }

    private static FactorEvent event(Challenge challenge) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("entity_identity", challenge.identity());
        about.put("factor_sid", challenge.factorSid());
        about.put("factor_type", challenge.factorType().wire());
        about.put("challenge_sid", challenge.sid());
        return new FactorEvent(
                challenge.status() == ChallengeStatus.APPROVED
                        ? EventType.CHALLENGE_APPROVED
                        : EventType.CHALLENGE_DENIED,
                challenge.accountSid(),
                challenge.serviceSid(),
                challenge.sid(),
                about,
                ChallengeViews.told(challenge));
    }
}
