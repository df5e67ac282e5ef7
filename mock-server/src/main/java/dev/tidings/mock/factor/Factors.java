package dev.tidings.mock.factor;

import dev.tidings.mock.subscription.EventType;
import dev.tidings.mock.subscription.FactorEvent;
import dev.tidings.mock.subscription.Subscriptions;
import dev.tidings.mock.verify.SlidingCounts;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** The factors of entities, whatever they are. They end with their entity. */
public final class Factors {
    /** How many push factors an entity has at most. */
    static final int MOST_PUSH = 20;

    /** How many TOTP factors. */
    static final int MOST_TOTP = 100;

    /** How many factors of one entity are created in a day at most, deleted ones too. */
    static final int MOST_A_DAY = 100;

    private static final Duration DAY = Duration.ofDays(1);

    private final Table<Factor> table;
    private final SlidingCounts created;
    private final Subscriptions subscriptions;
    private final List<BiConsumer<Transaction, Factor>> deletion = new CopyOnWriteArrayList<>();

    private Factors(World world, Subscriptions subscriptions) {
        this.table = world.table("factor.factors", Factor.class, Factor::sid, Factor::entitySid);
        this.created = SlidingCounts.in(world, "factor.created");
        this.subscriptions = subscriptions;
    }

    /** The factors in {@code world}, which has none yet. */
    public static Factors in(World world, Entities entities, Subscriptions subscriptions) {
        Factors made = new Factors(world, subscriptions);
        entities.onDelete((tx, entity) -> {
            made.table.newestFirst(entity.sid()).forEach(each -> made.delete(tx, each));
            made.created.forget(tx, entity.sid()::equals);
        });
        return made;
    }

    /**
     * A new factor of {@code entity}, not verified yet.
     *
     * @throws ApiError 60317 if it has one of the same binding; 60315 if it has as many of that type as it may have; 60326 if it
     *     got too many today
     */
    public Factor add(Transaction tx, Entity entity, FactorDraft draft) {
        requireRoom(entity, draft);
        if (created.within(tx, entity.sid(), DAY) >= MOST_A_DAY) {
            throw new ApiError(
                    60326, 429, "Too many factors created: an entity gets at most " + MOST_A_DAY + " in a day");
        }
        created.add(tx, entity.sid());
        Factor factor = new Factor(
                tx.newSid("YF"),
                entity.accountSid(),
                entity.serviceSid(),
                entity.sid(),
                entity.identity(),
                draft.friendlyName(),
                FactorStatus.UNVERIFIED,
                draft.config(),
                draft.binding(),
                CodeUse.NONE,
                draft.metadata(),
                tx.now(),
                tx.now());
        tx.insert(table, factor);
        tell(tx, EventType.FACTOR_CREATED, factor);
        return factor;
    }

    private void requireRoom(Entity entity, FactorDraft draft) {
        int present = 0;
        for (Factor each : table.newestFirst(entity.sid())) {
            if (draft.binding() != null && draft.binding().equals(each.binding())) {
                throw new ApiError(60317, 409, "A factor with this binding exists: " + each.sid());
            }
            present += each.type() == draft.config().type() ? 1 : 0;
        }
        int most = draft.config().type() == FactorType.PUSH ? MOST_PUSH : MOST_TOTP;
        if (draft.config().type() != FactorType.PASSKEYS && present >= most) {
            throw ApiError.badRequest(
                    60315,
                    "Max number of factors reached: an entity has at most " + most + " of type "
                            + draft.config().type().wire());
        }
    }

    /** Notes that {@code factor} was proved to be there; it may have been so before. */
    public Factor verify(Transaction tx, Factor factor) {
        return change(tx, factor, present -> {
            if (!present.verified()) {
                tell(tx, EventType.FACTOR_VERIFIED, present);
            }
            return present.with(FactorStatus.VERIFIED, tx.now());
        });
    }

    /**
     * Changes how {@code factor} is called and works.
     *
     * @throws IllegalArgumentException if it would become something else
     */
    public Factor change(Transaction tx, Factor factor, String friendlyName, FactorConfig config) {
        if (config.type() != factor.type()) {
            throw new IllegalArgumentException("a factor of type " + factor.type() + " cannot be " + config.type());
        }
        return change(tx, factor, present -> present.with(friendlyName, config, tx.now()));
    }

    Factor change(Transaction tx, Factor factor, UnaryOperator<Factor> change) {
        Row<Factor> row = table.row(factor.sid());
        if (row == null) {
            throw ApiError.notFound(factor.path());
        }
        Factor changed = change.apply(factor);
        tx.replace(row, changed);
        return changed;
    }

    /** Ends a factor and whatever belongs to it. */
    public void delete(Transaction tx, Factor factor) {
        Row<Factor> row = table.row(factor.sid());
        if (row != null) {
            deletion.forEach(each -> each.accept(tx, factor));
            tx.delete(row);
            tell(tx, EventType.FACTOR_DELETED, factor);
        }
    }

    /** Lets {@code hook} take away what belongs to a factor, in the command that ends it. */
    public void onDelete(BiConsumer<Transaction, Factor> hook) {
        deletion.add(hook);
    }

    /** The factor {@code sid}, as it is now. */
    public Optional<Factor> find(String sid) {
        return table.find(sid);
    }

    /**
     * The factor {@code sid} of {@code entity}.
     *
     * @throws ApiError 20404 if there is none
     */
    public Factor get(Entity entity, String sid) {
        return find(entity, sid).orElseThrow(() -> ApiError.notFound(entity.path() + "/Factors/" + sid));
    }

    /** The factor {@code sid} of {@code entity}. */
    public Optional<Factor> find(Entity entity, String sid) {
        return table.find(sid).filter(each -> each.entitySid().equals(entity.sid()));
    }

    /** The factors of the entity {@code entitySid}, newest first. */
    public Iterable<Factor> of(String entitySid) {
        return table.newestFirst(entitySid);
    }

    Page<Factor> page(Entity entity, PageRequest request) {
        return Listing.page(table, entity.sid(), request, any -> true);
    }

    private void tell(Transaction tx, EventType type, Factor factor) {
        subscriptions.tell(
                tx,
                new FactorEvent(type, factor.accountSid(), factor.serviceSid(), factor.sid(), about(factor), Map.of()));
    }

    /** What applications are told of a factor, by parameter. */
    public static Map<String, String> about(Factor factor) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("entity_identity", factor.identity());
        about.put("factor_sid", factor.sid());
        about.put("factor_type", factor.type().wire());
        return about;
    }
}
