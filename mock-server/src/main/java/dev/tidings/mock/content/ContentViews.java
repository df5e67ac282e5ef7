package dev.tidings.mock.content;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;

/** Templates and their approvals on the wire. */
final class ContentViews {
    static final View<Template> CONTENT = View.of("Content", (template, out) -> {
        fields(template, out);
        out.url("url", template.path())
                .object(
                        "links",
                        links -> links.url("approval_create", template.path() + "/ApprovalRequests/whatsapp")
                                .url("approval_fetch", template.path() + "/ApprovalRequests"));
    });

    /**
     * A template with what became of it. The object is flat, as the OpenAPI file shows it; some clients are said to read a {@code
     * whatsapp} in it.
     */
    static final View<Template> WITH_APPROVAL = View.of("Content", (template, out) -> {
        fields(template, out);
        out.object("approval_requests", approval -> approval(template.approval(), approval));
    });

    /** Where {@code url} leads is unconfirmed; here to the template. */
    static final View<Template> LEGACY = View.of("Content", (template, out) -> {
        fields(template, out);
        Template.Legacy legacy = template.legacy();
        out.string("legacy_template_name", legacy == null ? null : legacy.name())
                .string("legacy_body", legacy == null ? null : legacy.body())
                .url("url", template.path());
    });

    static final View<Template> SUBMITTED =
            View.of("ApprovalCreate", (template, out) -> approval(template.approval(), out));

    /** One that was never submitted is answered as {@code unsubmitted}, which is unconfirmed. */
    static final View<Template> APPROVAL = View.of(
            "ApprovalFetch",
            (template, out) -> out.string("sid", template.sid())
                    .string("account_sid", template.accountSid())
                    .object("whatsapp", approval -> {
                        approval.string("type", "whatsapp");
                        approval(template.approval(), approval);
                    })
                    .url("url", template.path() + "/ApprovalRequests"));

    private ContentViews() {}

    private static void fields(Template template, ResourceWriter out) {
        out.iso("date_created", template.created())
                .iso("date_updated", template.updated())
                .string("sid", template.sid())
                .string("account_sid", template.accountSid())
                .string("friendly_name", template.friendlyName())
                .string("language", template.language())
                .data("variables", template.variables())
                .data("types", template.types());
    }

    private static void approval(Approval approval, ResourceWriter out) {
        ContentType type = approval.contentType();
        out.string("name", approval.name())
                .string("category", approval.category())
                .string("content_type", type == null ? "" : type.wire())
                .string("status", approval.status().wire())
                .string("rejection_reason", approval.rejectionReason())
                .bool("allow_category_change", approval.allowCategoryChange());
    }
}
