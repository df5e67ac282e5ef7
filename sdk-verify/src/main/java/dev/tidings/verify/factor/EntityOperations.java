package dev.tidings.verify.factor;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.verify.service.VerifyServiceSid;

/** The facts of the Entity resource: paths, parameter, model. */
final class EntityOperations {
    private static final String ENTITIES = "/v2/Services/{ServiceSid}/Entities";
    private static final String ENTITY = "/v2/Services/{ServiceSid}/Entities/{Identity}";

    private final Api api;
    private final String service;

    private EntityOperations(Api api, String service) {
        this.api = api;
        this.service = service;
    }

    static EntityOperations of(TidingsClient client, VerifyServiceSid service) {
        return new EntityOperations(Api.of(client, "verify"), service.toString());
    }

    EntityOperations with(RequestOptions options) {
        return new EntityOperations(api.with(options), service);
    }

    Operation<Entity> create(String identity) {
        return api.create(Entity.class, ENTITIES, service).form("Identity", Check.given("identity", identity));
    }

    Operation<Entity> fetch(String identity) {
        return api.fetch(Entity.class, ENTITY, service, Check.given("identity", identity));
    }

    ListOperation<Entity> list(ListParams p) {
        return api.list(Entity.class, "entities", ENTITIES, service)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Void> delete(String identity) {
        return api.delete(ENTITY, service, Check.given("identity", identity));
    }
}
