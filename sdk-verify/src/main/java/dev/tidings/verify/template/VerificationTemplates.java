package dev.tidings.verify.template;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The templates of an account; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class VerificationTemplates {
    private final TemplateOperations operations;

    private VerificationTemplates(TemplateOperations operations) {
        this.operations = operations;
    }

    /** The templates of an account, called through {@code client}. */
    public static VerificationTemplates of(TidingsClient client) {
        return new VerificationTemplates(TemplateOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public VerificationTemplates with(RequestOptions options) {
        return new VerificationTemplates(operations.with(options));
    }

    /** Lists templates. */
    public Listing<VerificationTemplate> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists templates. */
    public Listing<VerificationTemplate> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists templates. */
    public Listing<VerificationTemplate> list(ListParams params) {
        return operations.list(Optional.empty(), params).listing();
    }

    /** Lists templates that people call so. */
    public Listing<VerificationTemplate> list(String friendlyName, ListParams params) {
        return operations.list(Optional.of(friendlyName), params).listing();
    }
}
