package dev.tidings.verify.factor;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.function.UnaryOperator;

/**
 * The entities of one Verify service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Entities {
    private final EntityOperations operations;

    private Entities(EntityOperations operations) {
        this.operations = operations;
    }

    /** The entities of one Verify service, called through {@code client}. */
    public static Entities of(TidingsClient client, VerifyServiceSid service) {
        return new Entities(EntityOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Entities with(RequestOptions options) {
        return new Entities(operations.with(options));
    }

    /**
     * Creates an entity of this identity: 8 to 64 letters, digits and dashes that tell nothing of the person. The
     * first factor creates it too.
     */
    public Entity create(String identity) {
        return operations.create(identity).call();
    }

    /** Fetches the entity. */
    public Entity fetch(String identity) {
        return operations.fetch(identity).call();
    }

    /** Lists entities. */
    public Listing<Entity> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists entities. */
    public Listing<Entity> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists entities. */
    public Listing<Entity> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Deletes the entity, its factors and challenges. */
    public void delete(String identity) {
        operations.delete(identity).call();
    }
}
