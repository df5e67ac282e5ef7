package dev.tidings.mock.console;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.content.ApprovalStatus;
import dev.tidings.mock.content.ContentType;
import dev.tidings.mock.content.ReviewSettings;
import dev.tidings.mock.content.SampleMedia;
import dev.tidings.mock.content.Template;
import dev.tidings.mock.content.Templates;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code templates}: content templates and what WhatsApp makes of them; how it reviews those it has nothing against, what it finds
 * where samples of media should be, and templates of the time before there were content templates.
 */
public final class TemplateCalls implements AdminCalls {
    private static final String TEMPLATES = "templates";
    private static final String ACCOUNT = "account_sid";
    private static final String STATUSES = "one of "
            + Arrays.stream(ApprovalStatus.values()).map(ApprovalStatus::wire).collect(Collectors.joining(", "));
    private static final View<Template> TEMPLATE = View.of("Template", (template, out) -> {
        ContentType type = template.approval().contentType();
        out.string("sid", template.sid())
                .string(ACCOUNT, template.accountSid())
                .string("friendly_name", template.friendlyName())
                .string("language", template.language())
                .strings("types", template.types().keySet())
                .string("name", template.approval().name())
                .string("category", template.approval().category())
                .string("content_type", type == null ? "" : type.wire())
                .string("status", template.approval().status().wire())
                .string("rejection_reason", template.approval().rejectionReason())
                .strings(
                        "next",
                        template.approval().status().next().stream()
                                .map(ApprovalStatus::wire)
                                .toList());
    });
    private static final View<ReviewSettings> REVIEWS = View.of(
            "Reviews",
            (settings, out) -> out.string("verdict", settings.verdict().wire())
                    .string("reason", settings.reason())
                    .string("hand_over", settings.handOver().toString())
                    .string("review", settings.review().toString()));

    private final World world;
    private final Accounts accounts;
    private final Templates templates;

    private TemplateCalls(World world, Accounts accounts, Templates templates) {
        this.world = world;
        this.accounts = accounts;
        this.templates = templates;
    }

    /** The calls that read {@code templates} and say what WhatsApp makes of them. */
    public static TemplateCalls of(World world, Accounts accounts, Templates templates) {
        return new TemplateCalls(world, accounts, templates);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", TEMPLATES, List.of(ACCOUNT, "status"), this::list)
                .add("GET", TEMPLATES + "/reviews", List.of(), call -> reviews())
                .add("POST", TEMPLATES + "/reviews", List.of(), this::changeReviews)
                .add("POST", TEMPLATES + "/samples", List.of(), this::sample)
                .add("POST", TEMPLATES + "/legacy", List.of(), this::legacy)
                .add("POST", TEMPLATES + "/{sid}", List.of(), this::decide);
    }

    private Response list(AdminCall call) {
        String account = call.query(ACCOUNT)
                .filter(sid -> accounts.find(sid).isPresent())
                .orElseThrow(
                        () -> ApiError.malformed("Parameter \"" + ACCOUNT + "\" must be an account of this server"));
        Optional<ApprovalStatus> status = call.query("status")
                .map(text -> ApprovalStatus.named(text)
                        .orElseThrow(() ->
                                ApiError.malformed("Parameter \"status\" is \"" + text + "\": must be " + STATUSES)));
        List<Template> all = new ArrayList<>(templates.of(account));
        all.removeIf(each -> status.isPresent() && each.approval().status() != status.get());
        return AdminCall.json(out -> out.objects("templates", all, TEMPLATE));
    }

    private Response reviews() {
        return AdminCall.json(out -> REVIEWS.write(templates.approvals().settings(), out));
    }

    private Response changeReviews(AdminCall call) {
        JsonFields body = call.body();
        ReviewSettings present = templates.approvals().settings();
        ApprovalStatus verdict =
                body.text("verdict").map(text -> status(body, "verdict", text)).orElse(present.verdict());
        ReviewSettings next = Outcomes.checked(
                body,
                () -> new ReviewSettings(
                        verdict,
                        body.text("reason").orElse(present.reason()),
                        body.duration("hand_over").orElse(present.handOver()),
                        body.duration("review").orElse(present.review())));
        body.done();
        world.run(tx -> {
            templates.approvals().settings(tx, next);
            return tx;
        });
        return reviews();
    }

    private static ApprovalStatus status(JsonFields body, String name, String text) {
        return ApprovalStatus.named(text).orElseThrow(() -> body.wrong(name, "\"" + text + "\"", STATUSES));
    }

    private Response sample(AdminCall call) {
        JsonFields body = call.body();
        String account = account(body);
        String url = body.requiredText("url");
        String word = body.requiredText("found");
        SampleMedia.Found found = Outcomes.checked(body, () -> SampleMedia.Found.of(word));
        body.done();
        world.run(tx -> {
            templates.approvals().sample(tx, account, url, found);
            return tx;
        });
        return AdminCall.json(
                out -> out.string(ACCOUNT, account).string("url", url).string("found", found.wire()));
    }

    private String account(JsonFields body) {
        String account = body.requiredText(ACCOUNT);
        if (accounts.find(account).isEmpty()) {
            throw body.wrong(ACCOUNT, "\"" + account + "\"", "an account of this server");
        }
        return account;
    }

    private Response legacy(AdminCall call) {
        JsonFields body = call.body();
        String account = account(body);
        Template.Legacy legacy = new Template.Legacy(body.requiredText("name"), body.requiredText("body"));
        String language = body.text("language").orElse("en");
        String category = body.text("category").orElse("ACCOUNT_UPDATE");
        body.done();
        Template made = world.run(tx -> templates.addLegacy(tx, account, language, legacy, category));
        return AdminCall.json(201, out -> TEMPLATE.write(made, out));
    }

    private Response decide(AdminCall call) {
        JsonFields body = call.body();
        ApprovalStatus next = status(body, "status", body.requiredText("status"));
        String reason = body.text("reason").orElse("");
        body.done();
        Template decided = world.run(tx -> {
            Template present = templates
                    .find(call.path("sid"))
                    .orElseThrow(() -> ApiError.notFound(call.request().path()));
            if (!present.approval().submitted()) {
                throw body.wrong("status", "\"" + next.wire() + "\"", "of a template that was submitted");
            }
            if (!present.approval().status().next().contains(next)
                    && !(present.approval().status() == ApprovalStatus.RECEIVED
                            && ApprovalStatus.PENDING.next().contains(next))) {
                throw body.wrong(
                        "status",
                        "\"" + next.wire() + "\"",
                        "what can follow " + present.approval().status().wire() + ": "
                                + present.approval().status().next().stream()
                                        .map(ApprovalStatus::wire)
                                        .toList());
            }
            return templates.approvals().decide(tx, present, next, reason);
        });
        return AdminCall.json(out -> TEMPLATE.write(decided, out));
    }
}
