package dev.tidings.messaging.content;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.ContentSid;
import java.util.function.UnaryOperator;

/**
 * The content templates of an account; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 *
 * <pre>{@code
 * ContentTemplate made = templates.create("en", t -> t.friendlyName("order_shipped")
 *         .variable("1", "Ada")
 *         .add(TextContent.of("Hi {{1}}, your order is on its way."))
 *         .add(QuickReplyContent.of("Hi {{1}}, your order is on its way.").reply("Where is it?", "track")));
 * templates.submit(made.sid(), "order_shipped", ApprovalCategory.UTILITY);
 * }</pre>
 */
public final class ContentTemplates {
    private final ContentOperations operations;

    private ContentTemplates(ContentOperations operations) {
        this.operations = operations;
    }

    /** The content templates of the account that {@code client} acts on. */
    public static ContentTemplates of(TidingsClient client) {
        return new ContentTemplates(ContentOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public ContentTemplates with(RequestOptions options) {
        return new ContentTemplates(operations.with(options));
    }

    /** Creates a template in {@code language}, such as {@code en}; never twice. */
    public ContentTemplate create(String language, UnaryOperator<ContentTemplateParams.Builder> describe) {
        return create(language, describe.apply(ContentTemplateParams.builder()).build());
    }

    /** Creates a template in {@code language}, such as {@code en}; never twice. */
    public ContentTemplate create(String language, ContentTemplateParams params) {
        return operations.create(language, params).call();
    }

    /** Fetches the template. */
    public ContentTemplate fetch(ContentSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the template. */
    public ContentTemplate fetch(String sid) {
        return fetch(ContentSid.of(sid));
    }

    /** Replaces what the template says; one that was submitted to WhatsApp cannot be changed. */
    public ContentTemplate update(ContentSid sid, UnaryOperator<ContentTemplateParams.Builder> describe) {
        return update(sid, describe.apply(ContentTemplateParams.builder()).build());
    }

    /** Replaces what the template says; one that was submitted to WhatsApp cannot be changed. */
    public ContentTemplate update(String sid, UnaryOperator<ContentTemplateParams.Builder> describe) {
        return update(ContentSid.of(sid), describe);
    }

    /** Replaces what the template says; one that was submitted to WhatsApp cannot be changed. */
    public ContentTemplate update(ContentSid sid, ContentTemplateParams params) {
        return operations.update(sid, params).call();
    }

    /** Deletes the template; what WhatsApp has of it stays there. */
    public void delete(ContentSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the template; what WhatsApp has of it stays there. */
    public void delete(String sid) {
        delete(ContentSid.of(sid));
    }

    /** Deletes the template, at WhatsApp too. */
    public void deleteEverywhere(ContentSid sid) {
        operations.deleteEverywhere(sid).call();
    }

    /** Deletes the template, at WhatsApp too. */
    public void deleteEverywhere(String sid) {
        deleteEverywhere(ContentSid.of(sid));
    }

    /** Lists templates. */
    public Listing<ContentTemplate> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists templates. */
    public Listing<ContentTemplate> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists templates. */
    public Listing<ContentTemplate> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Lists templates with what WhatsApp says of them. */
    public Listing<ContentTemplate> listWithApprovals(ListParams params) {
        return operations.listWithApprovals(params).listing();
    }

    /** Lists templates with what WhatsApp says of them. */
    public Listing<ContentTemplate> listWithApprovals() {
        return listWithApprovals(ListParams.builder().build());
    }

    /** Lists templates that came from the old system. */
    public Listing<ContentTemplate> listLegacy(ListParams params) {
        return operations.listLegacy(params).listing();
    }

    /** Lists templates that came from the old system. */
    public Listing<ContentTemplate> listLegacy() {
        return listLegacy(ListParams.builder().build());
    }

    /** Looks for templates. */
    public Listing<ContentTemplate> search(UnaryOperator<ContentTemplateListParams.Builder> describe) {
        return search(describe.apply(ContentTemplateListParams.builder()).build());
    }

    /** Looks for templates. */
    public Listing<ContentTemplate> search(ContentTemplateListParams params) {
        return operations.search(params).listing();
    }

    /** Looks for templates, and says what WhatsApp says of them. */
    public Listing<ContentTemplate> searchWithApprovals(UnaryOperator<ContentTemplateListParams.Builder> describe) {
        return searchWithApprovals(
                describe.apply(ContentTemplateListParams.builder()).build());
    }

    /** Looks for templates, and says what WhatsApp says of them. */
    public Listing<ContentTemplate> searchWithApprovals(ContentTemplateListParams params) {
        return operations.searchWithApprovals(params).listing();
    }

    /** Submits the template to WhatsApp, under a name of lower-case letters, digits and underscores. */
    public ContentApproval submit(ContentSid sid, String name, ApprovalCategory category) {
        return operations.submit(sid, name, category).call();
    }

    /** Submits the template to WhatsApp, under a name of lower-case letters, digits and underscores. */
    public ContentApproval submit(String sid, String name, ApprovalCategory category) {
        return submit(ContentSid.of(sid), name, category);
    }

    /** Fetches what WhatsApp says of the template. */
    public ContentApproval fetchApproval(ContentSid sid) {
        return operations.fetchApproval(sid).call();
    }

    /** Fetches what WhatsApp says of the template. */
    public ContentApproval fetchApproval(String sid) {
        return fetchApproval(ContentSid.of(sid));
    }
}
