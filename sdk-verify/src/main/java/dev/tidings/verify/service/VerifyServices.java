package dev.tidings.verify.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The Verify services of an account; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class VerifyServices {
    private final VerifyServiceOperations operations;

    private VerifyServices(VerifyServiceOperations operations) {
        this.operations = operations;
    }

    /** The Verify services of an account, called through {@code client}. */
    public static VerifyServices of(TidingsClient client) {
        return new VerifyServices(VerifyServiceOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public VerifyServices with(RequestOptions options) {
        return new VerifyServices(operations.with(options));
    }

    /** Creates a service of this name, up to 30 characters; never twice. */
    public VerifyService create(String friendlyName) {
        return create(friendlyName, UnaryOperator.identity());
    }

    /** Creates a service of this name, up to 30 characters; never twice. */
    public VerifyService create(String friendlyName, UnaryOperator<VerifyServiceParams.Builder> describe) {
        return create(
                friendlyName, describe.apply(VerifyServiceParams.builder()).build());
    }

    /** Creates a service of this name, up to 30 characters; never twice. */
    public VerifyService create(String friendlyName, VerifyServiceParams params) {
        return operations.create(friendlyName, params).call();
    }

    /** Fetches the service. */
    public VerifyService fetch(VerifyServiceSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the service. */
    public VerifyService fetch(String sid) {
        return fetch(VerifyServiceSid.of(sid));
    }

    /** Lists services. */
    public Listing<VerifyService> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists services. */
    public Listing<VerifyService> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists services. */
    public Listing<VerifyService> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the service. */
    public VerifyService update(String sid, UnaryOperator<VerifyServiceParams.Builder> describe) {
        return update(
                VerifyServiceSid.of(sid),
                describe.apply(VerifyServiceParams.builder()).build());
    }

    /** Changes the service. */
    public VerifyService update(VerifyServiceSid sid, VerifyServiceParams params) {
        return operations.update(sid, params).call();
    }

    /** Changes the service. */
    public VerifyService update(String sid, VerifyServiceParams params) {
        return update(VerifyServiceSid.of(sid), params);
    }

    /** Deletes the service and what belongs to it. */
    public void delete(VerifyServiceSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the service and what belongs to it. */
    public void delete(String sid) {
        delete(VerifyServiceSid.of(sid));
    }
}
