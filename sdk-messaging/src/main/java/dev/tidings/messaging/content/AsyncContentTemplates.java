package dev.tidings.messaging.content;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.ContentSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The content templates of an account; no method waits for the backend's answer, and what {@link ContentTemplates} throws its
 * futures fail with.
 */
public final class AsyncContentTemplates {
    private final ContentOperations operations;

    private AsyncContentTemplates(ContentOperations operations) {
        this.operations = operations;
    }

    /** The content templates of the account that {@code client} acts on. */
    public static AsyncContentTemplates of(TidingsClient client) {
        return new AsyncContentTemplates(ContentOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncContentTemplates with(RequestOptions options) {
        return new AsyncContentTemplates(operations.with(options));
    }

    /** Creates a template in {@code language}, such as {@code en}; never twice. */
    public CompletableFuture<ContentTemplate> create(
            String language, UnaryOperator<ContentTemplateParams.Builder> describe) {
        return create(language, describe.apply(ContentTemplateParams.builder()).build());
    }

    /** Creates a template in {@code language}, such as {@code en}; never twice. */
    public CompletableFuture<ContentTemplate> create(String language, ContentTemplateParams params) {
        return operations.create(language, params).callAsync();
    }

    /** Fetches the template. */
    public CompletableFuture<ContentTemplate> fetch(ContentSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the template. */
    public CompletableFuture<ContentTemplate> fetch(String sid) {
        return fetch(ContentSid.of(sid));
    }

    /** Replaces what the template says; one that was submitted to WhatsApp cannot be changed. */
    public CompletableFuture<ContentTemplate> update(
            ContentSid sid, UnaryOperator<ContentTemplateParams.Builder> describe) {
        return update(sid, describe.apply(ContentTemplateParams.builder()).build());
    }

    /** Replaces what the template says; one that was submitted to WhatsApp cannot be changed. */
    public CompletableFuture<ContentTemplate> update(
            String sid, UnaryOperator<ContentTemplateParams.Builder> describe) {
        return update(ContentSid.of(sid), describe);
    }

    /** Replaces what the template says; one that was submitted to WhatsApp cannot be changed. */
    public CompletableFuture<ContentTemplate> update(ContentSid sid, ContentTemplateParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Deletes the template; what WhatsApp has of it stays there. */
    public CompletableFuture<Void> delete(ContentSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the template; what WhatsApp has of it stays there. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(ContentSid.of(sid));
    }

    /** Deletes the template, at WhatsApp too. */
    public CompletableFuture<Void> deleteEverywhere(ContentSid sid) {
        return operations.deleteEverywhere(sid).callAsync();
    }

    /** Deletes the template, at WhatsApp too. */
    public CompletableFuture<Void> deleteEverywhere(String sid) {
        return deleteEverywhere(ContentSid.of(sid));
    }

    /** Lists templates. */
    public AsyncListing<ContentTemplate> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists templates. */
    public AsyncListing<ContentTemplate> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists templates. */
    public AsyncListing<ContentTemplate> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Lists templates with what WhatsApp says of them. */
    public AsyncListing<ContentTemplate> listWithApprovals(ListParams params) {
        return operations.listWithApprovals(params).asyncListing();
    }

    /** Lists templates with what WhatsApp says of them. */
    public AsyncListing<ContentTemplate> listWithApprovals() {
        return listWithApprovals(ListParams.builder().build());
    }

    /** Lists templates that came from the old system. */
    public AsyncListing<ContentTemplate> listLegacy(ListParams params) {
        return operations.listLegacy(params).asyncListing();
    }

    /** Lists templates that came from the old system. */
    public AsyncListing<ContentTemplate> listLegacy() {
        return listLegacy(ListParams.builder().build());
    }

    /** Looks for templates. */
    public AsyncListing<ContentTemplate> search(UnaryOperator<ContentTemplateListParams.Builder> describe) {
        return search(describe.apply(ContentTemplateListParams.builder()).build());
    }

    /** Looks for templates. */
    public AsyncListing<ContentTemplate> search(ContentTemplateListParams params) {
        return operations.search(params).asyncListing();
    }

    /** Looks for templates, and says what WhatsApp says of them. */
    public AsyncListing<ContentTemplate> searchWithApprovals(
            UnaryOperator<ContentTemplateListParams.Builder> describe) {
        return searchWithApprovals(
                describe.apply(ContentTemplateListParams.builder()).build());
    }

    /** Looks for templates, and says what WhatsApp says of them. */
    public AsyncListing<ContentTemplate> searchWithApprovals(ContentTemplateListParams params) {
        return operations.searchWithApprovals(params).asyncListing();
    }

    /** Submits the template to WhatsApp, under a name of lower-case letters, digits and underscores. */
    public CompletableFuture<ContentApproval> submit(ContentSid sid, String name, ApprovalCategory category) {
        return operations.submit(sid, name, category).callAsync();
    }

    /** Submits the template to WhatsApp, under a name of lower-case letters, digits and underscores. */
    public CompletableFuture<ContentApproval> submit(String sid, String name, ApprovalCategory category) {
        return submit(ContentSid.of(sid), name, category);
    }

    /** Fetches what WhatsApp says of the template. */
    public CompletableFuture<ContentApproval> fetchApproval(ContentSid sid) {
        return operations.fetchApproval(sid).callAsync();
    }

    /** Fetches what WhatsApp says of the template. */
    public CompletableFuture<ContentApproval> fetchApproval(String sid) {
        return fetchApproval(ContentSid.of(sid));
    }
}
