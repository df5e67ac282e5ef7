package dev.tidings.mock.factor;

import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** The entities of Verify services. They are never changed, and end with their service. */
public final class Entities {
    /** Which entity an identity is of, so that it is found without looking at all others. */
    record Claim(String serviceSid, String identity, String entitySid) {}

    private final Table<Entity> entities;
    private final Table<Claim> claims;
    private final List<BiConsumer<Transaction, Entity>> deletion = new CopyOnWriteArrayList<>();

    private Entities(World world) {
        this.entities = world.table("factor.entities", Entity.class, Entity::sid, Entity::serviceSid);
        this.claims = world.table(
                "factor.identities", Claim.class, each -> key(each.serviceSid(), each.identity()), Claim::serviceSid);
    }

    /** The entities in {@code world}, which has none yet. */
    public static Entities in(World world, VerifyServices services) {
        Entities made = new Entities(world);
        services.onDelete(
                (tx, service) -> made.entities.newestFirst(service.sid()).forEach(each -> made.delete(tx, each)));
        return made;
    }

    private static String key(String serviceSid, String identity) {
        return serviceSid + "/" + identity;
    }

    /**
     * A new entity.
     *
     * @throws ApiError 60301 if there is one of that identity; 60306 if none may be called so
     */
    public Entity create(Transaction tx, VerifyService service, String identity) {
        Identity.checked(identity);
        if (find(service.sid(), identity).isPresent()) {
            throw new ApiError(60301, 409, "An entity with Identity " + identity + " exists in this service");
        }
        Entity entity = new Entity(tx.newSid("YE"), service.accountSid(), service.sid(), identity, tx.now(), tx.now());
        tx.insert(entities, entity);
        tx.insert(claims, new Claim(service.sid(), identity, entity.sid()));
        return entity;
    }

    /**
     * The entity of that identity; a new one if there is none. That a first factor brings its entity with it is unconfirmed, but
     * many rely on it.
     *
     * @throws ApiError 60306 if none may be called so
     */
    public Entity present(Transaction tx, VerifyService service, String identity) {
        return find(service.sid(), identity).orElseGet(() -> create(tx, service, identity));
    }

    /** The entity of that identity in the service {@code serviceSid}. */
    public Optional<Entity> find(String serviceSid, String identity) {
        return claims.find(key(serviceSid, identity)).flatMap(each -> entities.find(each.entitySid()));
    }

    /**
     * The entity of that identity.
     *
     * @throws ApiError 20404 if there is none
     */
    public Entity get(VerifyService service, String identity) {
        return find(service.sid(), identity)
                .orElseThrow(() -> ApiError.notFound(service.path() + "/Entities/" + identity));
    }

    /** Ends an entity and whatever belongs to it. */
    public void delete(Transaction tx, Entity entity) {
        Row<Entity> row = entities.row(entity.sid());
        Row<Claim> claim = claims.row(key(entity.serviceSid(), entity.identity()));
        if (row != null && claim != null) {
            deletion.forEach(each -> each.accept(tx, entity));
            tx.delete(row);
            tx.delete(claim);
        }
    }

    /** Lets {@code hook} take away what belongs to an entity, in the command that ends it. */
    public void onDelete(BiConsumer<Transaction, Entity> hook) {
        deletion.add(hook);
    }

    Page<Entity> page(VerifyService service, PageRequest request) {
        return Listing.page(entities, service.sid(), request, any -> true);
    }
}
