package dev.tidings.mock;

import dev.tidings.mock.content.ApprovalStatus;
import dev.tidings.mock.content.ReviewSettings;
import dev.tidings.mock.content.SampleMedia;
import dev.tidings.mock.content.Template;
import java.util.List;

/** The content templates of an account, and what WhatsApp makes of them. They are made through the API. */
public final class MockTemplates {
    private final Backend backend;
    private final String accountSid;

    MockTemplates(Backend backend, String accountSid) {
        this.backend = backend;
        this.accountSid = accountSid;
    }

    /** All of them, newest first. */
    public List<Template> all() {
        return backend.templates.of(accountSid);
    }

    /**
     * Its template {@code sid}.
     *
     * @throws IllegalArgumentException if it has no such template
     */
    public Template get(String sid) {
        return backend.templates
                .find(accountSid, sid)
                .orElseThrow(() -> new IllegalArgumentException("account " + accountSid + " has no template " + sid));
    }

    /**
     * Lets WhatsApp approve a template that it looks at, or that was paused.
     *
     * @throws IllegalArgumentException if it has no such template, or that cannot follow what WhatsApp said before
     */
    public Template approve(String sid) {
        return decide(sid, ApprovalStatus.APPROVED, "");
    }

    /**
     * Lets WhatsApp reject a template that it looks at.
     *
     * @param reason as {@code rejection_reason} answers it, such as {@code TAG_CONTENT_MISMATCH}
     * @throws IllegalArgumentException if it has no such template, or that cannot follow what WhatsApp said before
     */
    public Template reject(String sid, String reason) {
        return decide(sid, ApprovalStatus.REJECTED, reason);
    }

    /**
     * Lets WhatsApp put an approved template off for a while; {@link #approve} lets it go on.
     *
     * @throws IllegalArgumentException if it has no such template, or that cannot follow what WhatsApp said before
     */
    public Template pause(String sid) {
        return decide(sid, ApprovalStatus.PAUSED, "");
    }

    /**
     * Lets WhatsApp put an approved or paused template off for good.
     *
     * @throws IllegalArgumentException if it has no such template, or that cannot follow what WhatsApp said before
     */
    public Template disable(String sid) {
        return decide(sid, ApprovalStatus.DISABLED, "");
    }

    private Template decide(String sid, ApprovalStatus next, String reason) {
        return backend.world.run(tx -> backend.templates.approvals().decide(tx, get(sid), next, reason));
    }

    /** How WhatsApp reviews templates, on the whole server; {@link ReviewSettings#USUAL} unless set. */
    public ReviewSettings reviews() {
        return backend.templates.approvals().settings();
    }

    /** Says how WhatsApp reviews templates, on the whole server: what it says of those it has nothing against, and when. */
    public void reviews(ReviewSettings next) {
        backend.world.run(tx -> {
            backend.templates.approvals().settings(tx, next);
            return tx;
        });
    }

    /** Says what WhatsApp finds at {@code url} when a template is submitted that has its sample there. */
    public void sampleMedia(String url, SampleMedia.Found found) {
        backend.world.run(tx -> {
            backend.templates.approvals().sample(tx, accountSid, url, found);
            return tx;
        });
    }

    /**
     * Gives it a template of the time before there were content templates, approved by WhatsApp, as the list of legacy content has it.
     *
     * @param category as it was called then, such as {@code ACCOUNT_UPDATE}
     */
    public Template legacy(String language, String name, String body, String category) {
        return backend.world.run(
                tx -> backend.templates.addLegacy(tx, accountSid, language, new Template.Legacy(name, body), category));
    }
}
