package dev.tidings.mock.content;

import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What WhatsApp makes of templates: received, then pending, then approved or rejected, as the review finds or as somebody says.
 *
 * @see <a href="https://www.twilio.com/docs/whatsapp/tutorial/message-template-approvals-statuses">Statuses of templates</a>
 */
public final class Approvals {
    /** What observers of the change feed are told of: an {@link Changed}. */
    public static final String TOPIC = "content.approval";

    /** How long a name that was rejected or deleted cannot be had again. */
    private static final Duration HELD = Duration.ofDays(30);

    private static final Map<ApprovalStatus, Integer> CODES = Map.of(
            ApprovalStatus.REJECTED, 63040,
            ApprovalStatus.PAUSED, 63041,
            ApprovalStatus.DISABLED, 63042,
            ApprovalStatus.APPROVED, 63046);

    /**
     * A status that changed.
     *
     * @param template as it is now
     * @param before the status before
     */
    public record Changed(Template template, ApprovalStatus before) {}

    /**
     * A name that nobody can have for a while.
     *
     * @param key of account and name
     * @param accountSid whose
     * @param name which
     * @param until when
     */
    record HeldName(String key, String accountSid, String name, Instant until) {
        static String key(String accountSid, String name) {
            return accountSid + ' ' + name;
        }
    }

    private final Table<Template> templates;
    private final Table<HeldName> names;
    private final Table<SampleMedia> samples;
    private final Alerts alerts;
    private final EventKind<Row<Template>> handOver;
    private final EventKind<Row<Template>> verdict;
    private final EventKind<Row<HeldName>> free;
    private ReviewSettings settings = ReviewSettings.USUAL;

    private Approvals(World world, Table<Template> templates, Alerts alerts) {
        this.templates = templates;
        this.alerts = alerts;
        this.names = world.table("content.names", HeldName.class, HeldName::key, HeldName::accountSid);
        this.samples = world.table("content.samples", SampleMedia.class, SampleMedia::key, SampleMedia::accountSid);
        this.handOver = world.register(EventKind.on("content.hand_over", templates, this::handOver));
        this.verdict = world.register(EventKind.on("content.verdict", templates, this::verdict));
        this.free = world.register(EventKind.on("content.free_name", names, this::free));
        world.keep(new Part<>("content.reviews", ReviewSettings.class, () -> settings, saved -> settings = saved));
    }

    static Approvals in(World world, Table<Template> templates, Alerts alerts) {
        return new Approvals(world, templates, alerts);
    }

    /** The code under which {@code status} is told; empty if it is not. */
    static Optional<Integer> code(ApprovalStatus status) {
        return Optional.ofNullable(CODES.get(status));
    }

    /** How templates are reviewed. */
    public ReviewSettings settings() {
        return settings;
    }

    /** Lets templates be reviewed so from now on; for those under review the verdict changes, not its time. */
    public void settings(Transaction tx, ReviewSettings next) {
        tx.apply(() -> settings = next);
    }

    /** Says what WhatsApp finds at {@code url}, where a template of {@code accountSid} has its sample. */
    public void sample(Transaction tx, String accountSid, String url, SampleMedia.Found found) {
        tx.put(samples, new SampleMedia(SampleMedia.key(accountSid, url), accountSid, url, found));
    }

    /** What was said of the samples of {@code accountSid}, newest first. */
    public Iterable<SampleMedia> samples(String accountSid) {
        return samples.newestFirst(accountSid);
    }

    /**
     * Submits a template.
     *
     * @throws ApiError 20409 if it was submitted before, or its name cannot be had; that this is the code is unconfirmed
     */
    Template submit(Transaction tx, Template template, String name, String category, boolean allowCategoryChange) {
        if (template.approval().submitted()) {
            throw new ApiError(
                    20409,
                    409,
                    "Content " + template.sid() + " was submitted to WhatsApp and is "
                            + template.approval().status().wire());
        }
        HeldName held = names.find(HeldName.key(template.accountSid(), name)).orElse(null);
        if (held != null && held.until().isAfter(tx.now())) {
            throw new ApiError(
                    20409,
                    409,
                    "name \"" + name + "\" was rejected or deleted: it cannot be used again before " + held.until());
        }
        Template submitted = template.with(new Approval(
                name, category, Review.submittedType(template), ApprovalStatus.UNSUBMITTED, "", allowCategoryChange));
        return move(tx, submitted, ApprovalStatus.RECEIVED, "");
    }

    /** Keeps the name of {@code template} from being had again for a while. */
    void hold(Transaction tx, Template template) {
        String name = template.approval().name();
        String key = HeldName.key(template.accountSid(), name);
        HeldName held = new HeldName(key, template.accountSid(), name, tx.now().plus(HELD));
        Row<HeldName> row = names.row(key);
        if (row == null) {
            row = tx.insert(names, held);
        } else {
            tx.replace(row, held);
        }
        tx.scheduleAt(held.until(), free, row);
    }

    private void free(Transaction tx, Row<HeldName> row) {
        if (!row.value().until().isAfter(tx.now())) {
            tx.delete(row);
        }
    }

    /** Forgets names and samples of {@code accountSid}. */
    void purge(Transaction tx, String accountSid) {
        clear(tx, names, accountSid);
        clear(tx, samples, accountSid);
    }

    private static <V> void clear(Transaction tx, Table<V> table, String accountSid) {
        for (V each : table.newestFirst(accountSid)) {
            Row<V> row = table.row(table.key(each));
            if (row != null) {
                tx.delete(row);
            }
        }
    }

    /**
     * Lets WhatsApp say {@code next} of a template, as it may at any time. What has only been received is handed over first.
     *
     * @param reason why, if it is rejected
     * @throws IllegalArgumentException if that cannot follow what it said before
     */
    public Template decide(Transaction tx, Template template, ApprovalStatus next, String reason) {
        if (!template.approval().submitted()) {
            throw new IllegalArgumentException("template " + template.sid() + " was not submitted");
        }
        Template handed = template;
        if (template.approval().status() == ApprovalStatus.RECEIVED && next != ApprovalStatus.PENDING) {
            handed = move(tx, template, ApprovalStatus.PENDING, "");
        }
        return move(tx, handed, next, reason);
    }

    private Template move(Transaction tx, Template template, ApprovalStatus next, String reason) {
        ApprovalStatus before = template.approval().status();
        if (!before.next().contains(next)) {
            List<String> possible =
                    before.next().stream().map(ApprovalStatus::wire).toList();
            throw new IllegalArgumentException("template " + template.sid() + " is " + before.wire()
                    + " and cannot become " + next.wire() + ", but " + possible);
        }
        Template moved = template.with(template.approval().in(next, reason));
        Row<Template> row = templates.row(template.sid());
        if (row == null) {
            throw new IllegalStateException("template " + template.sid() + " is not stored");
        }
        tx.replace(row, moved);
        if (next == ApprovalStatus.RECEIVED) {
            tx.schedule(settings.handOver(), handOver, row);
        } else if (next == ApprovalStatus.PENDING) {
            tx.schedule(settings.review(), verdict, row);
        } else if (next == ApprovalStatus.REJECTED) {
            hold(tx, moved);
        }
        code(next).ifPresent(code -> raise(tx, moved, code, reason));
        tx.publish(TOPIC, new Changed(moved, before));
        return moved;
    }

    private void raise(Transaction tx, Template template, int code, String reason) {
        String text = "Template " + template.whatsAppName() + " is "
                + template.approval().status().wire() + (reason.isEmpty() ? "" : ": " + reason);
        alerts.raise(tx, Alert.Cause.of(template.accountSid(), code, text).about(template.sid(), null));
    }

    private void handOver(Transaction tx, Row<Template> row) {
        Template template = row.value();
        if (template.approval().status() != ApprovalStatus.RECEIVED) {
            return;
        }
        for (String url : Review.sampleUrls(template)) {
            SampleMedia.Found found = samples.find(SampleMedia.key(template.accountSid(), url))
                    .map(SampleMedia::found)
                    .orElse(SampleMedia.Found.OK);
            if (found != SampleMedia.Found.OK) {
                // That the template is rejected then, and not refused before, is unconfirmed.
                String reason = "INVALID_FORMAT. " + found.reason() + ": " + url;
                Template moved = move(tx, template, ApprovalStatus.REJECTED, reason);
                alerts.raise(
                        tx,
                        Alert.Cause.of(template.accountSid(), found.errorCode(), reason)
                                .about(moved.sid(), null));
                return;
            }
        }
        move(tx, template, ApprovalStatus.PENDING, "");
    }

    private void verdict(Transaction tx, Row<Template> row) {
        Template template = row.value();
        if (template.approval().status() != ApprovalStatus.PENDING) {
            return;
        }
        Optional<String> objection = Review.objection(template).or(() -> duplicate(template));
        if (objection.isPresent()) {
            move(tx, template, ApprovalStatus.REJECTED, objection.get());
        } else if (settings.verdict() != ApprovalStatus.PENDING) {
            String reason = settings.reason();
            boolean rejected = settings.verdict() == ApprovalStatus.REJECTED;
            move(tx, template, settings.verdict(), rejected ? reason == null ? Review.NO_REASON : reason : "");
        }
    }

    /** The same content in the same language, which WhatsApp approved before. */
    private Optional<String> duplicate(Template template) {
        for (Template each : templates.newestFirst(template.accountSid())) {
            if (!each.sid().equals(template.sid())
                    && each.approval().approved()
                    && each.language().equals(template.language())
                    && each.types().equals(template.types())) {
                return Optional.of("INVALID_FORMAT. The content is that of the approved template "
                        + each.approval().name());
            }
        }
        return Optional.empty();
    }
}
