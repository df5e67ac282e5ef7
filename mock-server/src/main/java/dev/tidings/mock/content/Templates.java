package dev.tidings.mock.content;

import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.network.Refused;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The content templates of all accounts. */
public final class Templates {
    private final Table<Template> templates;
    private final Approvals approvals;
    private final List<BiConsumer<Transaction, Template>> deletions = new CopyOnWriteArrayList<>();

    private Templates(World world, Alerts alerts) {
        this.templates = world.table("content.templates", Template.class, Template::sid, Template::accountSid);
        this.approvals = Approvals.in(world, templates, alerts);
    }

    /** The templates in {@code world}, which has none yet; what becomes of them at WhatsApp is told {@code alerts}. */
    public static Templates in(World world, Alerts alerts) {
        return new Templates(world, alerts);
    }

    /** What WhatsApp makes of them. */
    public Approvals approvals() {
        return approvals;
    }

    /** The template {@code sid}, if it is {@code accountSid}'s. */
    public Optional<Template> find(String accountSid, String sid) {
        return find(sid).filter(each -> each.accountSid().equals(accountSid));
    }

    /** The template {@code sid}, whosever it is. */
    public Optional<Template> find(String sid) {
        return templates.find(sid);
    }

    /**
     * The template {@code sid}, which must be {@code accountSid}'s.
     *
     * @throws ApiError 20404 if it is not
     */
    public Template get(String accountSid, String sid) {
        return find(accountSid, sid).orElseThrow(() -> ApiError.notFound("/v1/Content/" + sid));
    }

    /** The templates of {@code accountSid}, newest first. */
    public List<Template> of(String accountSid) {
        List<Template> all = new ArrayList<>();
        templates.newestFirst(accountSid).forEach(all::add);
        return all;
    }

    Page<Template> page(String accountSid, PageRequest request, Predicate<Template> filter) {
        return Listing.page(templates, accountSid, request, filter);
    }

    /** Runs {@code hook} within the command that deletes a template. */
    public void onDelete(BiConsumer<Transaction, Template> hook) {
        deletions.add(hook);
    }

    /** Gives {@code accountSid} a template. */
    public Template add(Transaction tx, String accountSid, TemplateDraft draft) {
        String language = draft.language();
        Map<String, String> variables = draft.variables();
        String name = draft.friendlyName();
        Template made = new Template(
                tx.newSid("HX"),
                accountSid,
                name == null ? "" : name,
                language == null ? "en" : language,
                variables == null ? Map.of() : variables,
                draft.types(),
                Approval.NONE,
                null,
                tx.now(),
                tx.now());
        tx.insert(templates, made);
        return made;
    }

    /**
     * Gives {@code accountSid} a template of the time before there were content templates, which WhatsApp has approved.
     *
     * @param category as it was called then, such as {@code ACCOUNT_UPDATE}
     * @throws IllegalArgumentException if its name is empty, or its text is not as texts of content must be
     */
    public Template addLegacy(
            Transaction tx, String accountSid, String language, Template.Legacy legacy, String category) {
        requireSound(legacy);
        Map<String, String> none = Map.of();
        Template made = new Template(
                tx.newSid("HX"),
                accountSid,
                legacy.name(),
                language,
                none,
                Map.of(ContentType.TEXT.wire(), Map.of("body", legacy.body())),
                new Approval(legacy.name(), category, ContentType.TEXT, ApprovalStatus.APPROVED, "", false),
                legacy,
                tx.now(),
                tx.now());
        tx.insert(templates, made);
        return made;
    }

    private static void requireSound(Template.Legacy legacy) {
        if (legacy.name().isEmpty()) {
            throw Refused.text("name", legacy.name(), "not empty");
        }
        String body = legacy.body();
        if (body.isEmpty()
                || body.codePointCount(0, body.length()) > Variables.LONGEST_VALUE
                || Placeholders.malformed(body) != null) {
            throw Refused.text("body", body, "1 to 1600 characters, with variables written {{key}}");
        }
    }

    /**
     * Changes a template; what {@code draft} does not have stays as it is, but for the types.
     *
     * @throws ApiError 20409 if it was submitted to WhatsApp: that this is its code is unconfirmed
     */
    Template change(Transaction tx, Template present, TemplateDraft draft) {
        if (present.approval().submitted()) {
            throw new ApiError(
                    20409,
                    409,
                    "Content " + present.sid() + " was submitted to WhatsApp and is "
                            + present.approval().status().wire() + ": it cannot be changed, make a new one");
        }
        String language = draft.language();
        Map<String, String> variables = draft.variables();
        String name = draft.friendlyName();
        Template changed = new Template(
                present.sid(),
                present.accountSid(),
                name == null ? present.friendlyName() : name,
                language == null ? present.language() : language,
                variables == null ? present.variables() : variables,
                draft.types(),
                present.approval(),
                present.legacy(),
                present.created(),
                tx.now());
        tx.put(templates, changed);
        return changed;
    }

    /**
     * Ends a template, whatever its state.
     *
     * @param atWhatsApp whether WhatsApp's copy goes too, so that its name cannot be had again for 30 days
     */
    void delete(Transaction tx, Template template, boolean atWhatsApp) {
        Row<Template> row = templates.row(template.sid());
        if (row != null) {
            if (atWhatsApp && template.approval().submitted()) {
                approvals.hold(tx, template);
            }
            tx.delete(row);
            deletions.forEach(hook -> hook.accept(tx, template));
        }
    }

    /** Forgets everything of {@code accountSid}, which is no more. */
    public void purge(Transaction tx, String accountSid) {
        of(accountSid).forEach(each -> delete(tx, each, false));
        approvals.purge(tx, accountSid);
    }
}
