package dev.tidings.verify;

import dev.tidings.core.testkit.Spec;

/** The part of the API that this module calls: all of Verify. */
final class Specs {
    private static final Spec.Clients<VerifyClient, AsyncVerifyClient> CLIENTS =
            new Spec.Clients<>(VerifyClient::create, AsyncVerifyClient::create);

    static final Spec<VerifyClient, AsyncVerifyClient> VERIFY = CLIENTS.of("", "verify_v2", "verify", "/v2/.*");

    private Specs() {}
}
