package dev.tidings.messaging.application;

import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.ApplicationSid;
import java.util.function.UnaryOperator;

/**
 * The TwiML applications of an account; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Applications {
    private final ApplicationOperations operations;

    private Applications(ApplicationOperations operations) {
        this.operations = operations;
    }

    /** The TwiML applications of the account that {@code client} acts on. */
    public static Applications of(TidingsClient client) {
        return new Applications(ApplicationOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Applications with(RequestOptions options) {
        return new Applications(operations.with(options));
    }

    /** Creates an application; never twice. */
    public Application create(UnaryOperator<ApplicationParams.Builder> describe) {
        return create(describe.apply(ApplicationParams.builder()).build());
    }

    /** Creates an application; never twice. */
    public Application create(ApplicationParams params) {
        return operations.create(params).call();
    }

    /** Fetches the application. */
    public Application fetch(ApplicationSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the application. */
    public Application fetch(String sid) {
        return fetch(ApplicationSid.of(sid));
    }

    /** Lists applications. */
    public Listing<Application> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists applications. */
    public Listing<Application> list(UnaryOperator<ApplicationListParams.Builder> describe) {
        return list(describe.apply(ApplicationListParams.builder()).build());
    }

    /** Lists applications. */
    public Listing<Application> list(ApplicationListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the application. */
    public Application update(ApplicationSid sid, UnaryOperator<ApplicationParams.Builder> describe) {
        return update(sid, describe.apply(ApplicationParams.builder()).build());
    }

    /** Changes the application. */
    public Application update(String sid, UnaryOperator<ApplicationParams.Builder> describe) {
        return update(ApplicationSid.of(sid), describe);
    }

    /** Changes the application. */
    public Application update(ApplicationSid sid, ApplicationParams params) {
        return operations.update(sid, params).call();
    }

    /** Deletes the application; numbers that used it fall back to their own addresses. */
    public void delete(ApplicationSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the application; numbers that used it fall back to their own addresses. */
    public void delete(String sid) {
        delete(ApplicationSid.of(sid));
    }
}
