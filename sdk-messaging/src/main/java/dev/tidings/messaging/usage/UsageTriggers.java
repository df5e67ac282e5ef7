package dev.tidings.messaging.usage;

import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The usage triggers of an account; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class UsageTriggers {
    private final UsageTriggerOperations operations;

    private UsageTriggers(UsageTriggerOperations operations) {
        this.operations = operations;
    }

    /** The usage triggers of the account that {@code client} acts on. */
    public static UsageTriggers of(TidingsClient client) {
        return new UsageTriggers(UsageTriggerOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public UsageTriggers with(RequestOptions options) {
        return new UsageTriggers(operations.with(options));
    }

    /** Creates a trigger; never twice. */
    public UsageTrigger create(Function<UsageTriggerCreateParams.Start, UsageTriggerCreateParams.Builder> describe) {
        return create(describe.apply(UsageTriggerCreateParams.builder()).build());
    }

    /** Creates a trigger; never twice. */
    public UsageTrigger create(UsageTriggerCreateParams params) {
        return operations.create(params).call();
    }

    /** Fetches the trigger. */
    public UsageTrigger fetch(UsageTriggerSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the trigger. */
    public UsageTrigger fetch(String sid) {
        return fetch(UsageTriggerSid.of(sid));
    }

    /** Lists triggers. */
    public Listing<UsageTrigger> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists triggers. */
    public Listing<UsageTrigger> list(UnaryOperator<UsageTriggerListParams.Builder> describe) {
        return list(describe.apply(UsageTriggerListParams.builder()).build());
    }

    /** Lists triggers. */
    public Listing<UsageTrigger> list(UsageTriggerListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the trigger. */
    public UsageTrigger update(UsageTriggerSid sid, UnaryOperator<UsageTriggerUpdateParams.Builder> describe) {
        return update(sid, describe.apply(UsageTriggerUpdateParams.builder()).build());
    }

    /** Changes the trigger. */
    public UsageTrigger update(String sid, UnaryOperator<UsageTriggerUpdateParams.Builder> describe) {
        return update(UsageTriggerSid.of(sid), describe);
    }

    /** Changes the trigger. */
    public UsageTrigger update(UsageTriggerSid sid, UsageTriggerUpdateParams params) {
        return operations.update(sid, params).call();
    }

    /** Deletes the trigger. */
    public void delete(UsageTriggerSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the trigger. */
    public void delete(String sid) {
        delete(UsageTriggerSid.of(sid));
    }
}
