package dev.tidings.verify.factor;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The factors of one entity; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Factors {
    private final FactorOperations operations;

    private Factors(FactorOperations operations) {
        this.operations = operations;
    }

    /** The factors of one entity, called through {@code client}. */
    public static Factors of(TidingsClient client, VerifyServiceSid service, String identity) {
        return new Factors(FactorOperations.of(client, service, identity));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Factors with(RequestOptions options) {
        return new Factors(operations.with(options));
    }

    /**
     * Creates a factor for an authenticator app; {@link Factor#binding} has what the QR code shows, now and never
     * again.
     */
    public Factor createTotp(String friendlyName) {
        return operations.createTotp(friendlyName).call();
    }

    /** Creates a factor, and the entity if it is the first; its secret is told now and never again. */
    public Factor create(Function<FactorCreateParams.Start, FactorCreateParams.Builder> describe) {
        return operations.create(describe).call();
    }

    /** Creates a factor, and the entity if it is the first; its secret is told now and never again. */
    public Factor create(FactorCreateParams params) {
        return operations.create(params).call();
    }

    /**
     * Shows that the factor works: with a code of the app, or what the device signed. Wrong ones are refused (60311),
     * the sixth for good (60310).
     */
    public Factor verify(FactorSid sid, String authPayload) {
        return operations.verify(sid, authPayload).call();
    }

    /**
     * Shows that the factor works: with a code of the app, or what the device signed. Wrong ones are refused (60311),
     * the sixth for good (60310).
     */
    public Factor verify(String sid, String authPayload) {
        return verify(FactorSid.of(sid), authPayload);
    }

    /** Fetches the factor, without its secret. */
    public Factor fetch(FactorSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the factor, without its secret. */
    public Factor fetch(String sid) {
        return fetch(FactorSid.of(sid));
    }

    /** Lists factors, without their secrets. */
    public Listing<Factor> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists factors, without their secrets. */
    public Listing<Factor> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists factors, without their secrets. */
    public Listing<Factor> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the factor. */
    public Factor update(FactorSid sid, UnaryOperator<FactorUpdateParams.Builder> describe) {
        return operations.update(sid, describe).call();
    }

    /** Changes the factor. */
    public Factor update(String sid, UnaryOperator<FactorUpdateParams.Builder> describe) {
        return update(FactorSid.of(sid), describe);
    }

    /** Changes the factor. */
    public Factor update(FactorSid sid, FactorUpdateParams params) {
        return operations.update(sid, params).call();
    }

    /** Changes the factor. */
    public Factor update(String sid, FactorUpdateParams params) {
        return update(FactorSid.of(sid), params);
    }

    /** Deletes the factor. */
    public void delete(FactorSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the factor. */
    public void delete(String sid) {
        delete(FactorSid.of(sid));
    }
}
