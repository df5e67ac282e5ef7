package dev.tidings.lookup;

import dev.tidings.core.testkit.Spec;

/** The parts of the API that this module calls: all of Lookup. */
final class Specs {
    private static final Spec.Clients<LookupClient, AsyncLookupClient> CLIENTS =
            new Spec.Clients<>(LookupClient::create, AsyncLookupClient::create);

    static final Spec<LookupClient, AsyncLookupClient> V2 = CLIENTS.of("", "lookups_v2", "lookups", "/v2/.*");
    static final Spec<LookupClient, AsyncLookupClient> V1 = CLIENTS.of("v1", "lookups_v1", "lookups", "/v1/.*");

    private Specs() {}
}
