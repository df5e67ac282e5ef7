package dev.tidings.verify.push;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;

/**
 * What the calls of devices look like; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Forms {
    private final FormOperations operations;

    private Forms(FormOperations operations) {
        this.operations = operations;
    }

    /** What the calls of devices look like, called through {@code client}. */
    public static Forms of(TidingsClient client) {
        return new Forms(FormOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Forms with(RequestOptions options) {
        return new Forms(operations.with(options));
    }

    /** Fetches what the calls of push devices look like, which is all there is. */
    public Form fetchPush() {
        return operations.fetch("form-push").call();
    }

    /** Fetches what the calls look like that this version does not know. */
    public Form fetch(String formType) {
        return operations.fetch(formType).call();
    }
}
