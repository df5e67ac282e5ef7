package dev.tidings.core;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Where the {@code Authorization} of a request comes from. */
interface Authorizer {
    /** For requests that carry their credentials themselves. */
    Authorizer NONE = constant("");

    /**
     * The header's value, fetched if need be; empty for no such header. A future that is not done is the caller's own:
     * cancelling it takes nothing from others.
     */
    CompletableFuture<String> headerAsync();

    /** Told that {@code rejected} was answered with 401; true if another one can be had. */
    boolean renew(String rejected);

    /** HTTP's Basic scheme. */
    static Authorizer basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return constant("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private static Authorizer constant(String header) {
        CompletableFuture<String> ready = CompletableFuture.completedFuture(header);
        return new Authorizer() {
            @Override
            public CompletableFuture<String> headerAsync() {
                return ready;
            }

            @Override
            public boolean renew(String rejected) {
                return false;
            }
        };
    }
}
