package dev.tidings.mock.challenge;

import dev.tidings.mock.factor.Entity;
import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorType;
import dev.tidings.mock.factor.Factors;
import dev.tidings.mock.subscription.EventType;
import dev.tidings.mock.subscription.FactorEvent;
import dev.tidings.mock.subscription.Subscriptions;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
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

    private final Table<Challenge> table;
    private final Retention<Challenge> retention;
    private final EventKind<Row<Challenge>> expiry;
    private final Subscriptions subscriptions;

    /** The rooms that challenges stand on. */
    public record Rooms(VerifyServices services, Factors factors, Subscriptions subscriptions) {}

    private Challenges(World world, Subscriptions subscriptions, int most) {
        this.table = world.table("challenges", Challenge.class, Challenge::sid, Challenge::scope);
        this.retention = Retention.of(world, table, most, Transaction::delete);
        this.expiry = world.register(EventKind.on("challenge.expire", table, this::expire));
        this.subscriptions = subscriptions;
    }

    /** The challenges in {@code world}, which has none yet; of those that are over the last {@code most} are kept. */
    public static Challenges keeping(World world, Rooms rooms, int most) {
        Challenges made = new Challenges(world, rooms.subscriptions, most);
        rooms.services.onDelete((tx, service) -> made.deleteAll(tx, service.sid(), any -> true));
        rooms.factors.onDelete((tx, factor) ->
                made.deleteAll(tx, factor.entitySid(), each -> each.factorSid().equals(factor.sid())));
        return made;
    }

    /**
     * A new challenge for {@code factor}.
     *
     * @throws ApiError 60318 if the factor is not verified; 60300 if it is to expire in the past or too late
     */
    public Challenge add(Transaction tx, Factor factor, ChallengeDraft draft) {
        if (!factor.verified()) {
            throw new ApiError(60318, 403, "Factor " + factor.sid() + " is not verified");
        }
        return add(
                tx,
                new Challenge(
                        tx.newSid("YC"),
                        factor.accountSid(),
                        factor.serviceSid(),
                        factor.entitySid(),
                        factor.identity(),
                        factor.sid(),
                        factor.type(),
                        ChallengeStatus.PENDING,
                        draft.details(),
                        draft.hiddenDetails(),
                        null,
                        expires(tx, draft),
                        null,
                        Challenge.Counts.NONE,
                        tx.now(),
                        tx.now()));
    }

    /** A new challenge that any passkey of {@code service} may answer. */
    public Challenge addForAnybody(Transaction tx, VerifyService service, ChallengeDraft draft) {
        return add(
                tx,
                new Challenge(
                        tx.newSid("YC"),
                        service.accountSid(),
                        service.sid(),
                        "",
                        "",
                        "",
                        FactorType.PASSKEYS,
                        ChallengeStatus.PENDING,
                        draft.details(),
                        draft.hiddenDetails(),
                        null,
                        expires(tx, draft),
                        null,
                        Challenge.Counts.NONE,
                        tx.now(),
                        tx.now()));
    }

    private Challenge add(Transaction tx, Challenge challenge) {
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
     * Notes that {@code factor} has answered {@code challenge}, which was for anybody and is for it from now on.
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

    Challenge change(Transaction tx, Challenge challenge, UnaryOperator<Challenge> change) {
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
            throw ApiError.notFound("/Services/" + challenge.serviceSid() + "/Entities/" + challenge.identity()
                    + "/Challenges/" + challenge.sid());
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
                Map.of());
    }
}
