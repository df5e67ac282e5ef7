package dev.tidings.verify.template;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The templates of an account; no method waits for the backend's answer, and what {@link VerificationTemplates} throws
 * its futures fail with.
 */
public final class AsyncVerificationTemplates {
    private final TemplateOperations operations;

    private AsyncVerificationTemplates(TemplateOperations operations) {
        this.operations = operations;
    }

    /** The templates of an account, called through {@code client}. */
    public static AsyncVerificationTemplates of(TidingsClient client) {
        return new AsyncVerificationTemplates(TemplateOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncVerificationTemplates with(RequestOptions options) {
        return new AsyncVerificationTemplates(operations.with(options));
    }

    /** Lists templates. */
    public AsyncListing<VerificationTemplate> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists templates. */
    public AsyncListing<VerificationTemplate> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists templates. */
    public AsyncListing<VerificationTemplate> list(ListParams params) {
        return operations.list(Optional.empty(), params).asyncListing();
    }

    /** Lists templates that people call so. */
    public AsyncListing<VerificationTemplate> list(String friendlyName, ListParams params) {
        return operations.list(Optional.of(friendlyName), params).asyncListing();
    }
}
