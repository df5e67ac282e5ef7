package dev.tidings.mock.console;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.verify.TemplateDraft;
import dev.tidings.mock.verify.Templates;
import dev.tidings.mock.verify.VerifyTemplate;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.List;

/**
 * {@code verify/templates}: the templates of an account, which out there only the Console makes. The first translation stands in
 * for languages that a template lacks; each is approved unless it says otherwise.
 */
public final class VerifyTemplateCalls implements AdminCalls {
    private static final String TEMPLATES = "verify/templates";
    private static final String ACCOUNT = "account_sid";
    private static final View<VerifyTemplate.Translation> TRANSLATION = View.of(
            "Translation",
            (translation, out) -> out.string("locale", translation.locale())
                    .string("text", translation.text())
                    .string("status", translation.status().wire()));
    private static final View<VerifyTemplate> TEMPLATE = View.of(
            "Template",
            (template, out) -> out.string("sid", template.sid())
                    .string(ACCOUNT, template.accountSid())
                    .string("friendly_name", template.friendlyName())
                    .strings(
                            "channels",
                            template.channels().stream()
                                    .map(VerifyTemplate.Channel::wire)
                                    .toList())
                    .objects("translations", template.translations().values(), TRANSLATION));

    private final World world;
    private final Accounts accounts;
    private final Templates templates;

    private VerifyTemplateCalls(World world, Accounts accounts, Templates templates) {
        this.world = world;
        this.accounts = accounts;
        this.templates = templates;
    }

    /** The calls that read, make and take away {@code templates}. */
    public static VerifyTemplateCalls of(World world, Accounts accounts, Templates templates) {
        return new VerifyTemplateCalls(world, accounts, templates);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", TEMPLATES, List.of(ACCOUNT), this::list)
                .add("PUT", TEMPLATES, List.of(), this::put)
                .add("DELETE", TEMPLATES + "/{sid}", List.of(), this::remove);
    }

    private Response list(AdminCall call) {
        String account = call.query(ACCOUNT)
                .filter(sid -> accounts.find(sid).isPresent())
                .orElseThrow(
                        () -> ApiError.malformed("Parameter \"" + ACCOUNT + "\" must be an account of this server"));
        return AdminCall.json(out -> out.objects("templates", templates.of(account), TEMPLATE));
    }

    private Response put(AdminCall call) {
        JsonFields body = call.body();
        String account = body.requiredText(ACCOUNT);
        if (accounts.find(account).isEmpty()) {
            throw body.wrong(ACCOUNT, "\"" + account + "\"", "an account of this server");
        }
        TemplateDraft draft = draft(body);
        body.done();
        return AdminCall.json(out ->
                TEMPLATE.write(Outcomes.checked(body, () -> world.run(tx -> templates.put(tx, account, draft))), out));
    }

    private static TemplateDraft draft(JsonFields body) {
        String name = body.requiredText("friendly_name");
        TemplateDraft draft = Outcomes.checked(body, () -> TemplateDraft.named(name));
        for (String each : body.texts("channels")) {
            Outcomes.checked(body, () -> draft.channel(VerifyTemplate.Channel.of(each)));
        }
        for (JsonFields each : body.objects("translations")) {
            String locale = each.requiredText("locale");
            String text = each.requiredText("text");
            String status = each.text("status").orElse("approved");
            each.done();
            Outcomes.checked(each, () -> draft.text(locale, text, VerifyTemplate.Status.of(status)));
        }
        return draft;
    }

    private Response remove(AdminCall call) {
        if (!world.run(tx -> templates.remove(tx, call.path("sid")))) {
            throw ApiError.notFound(call.request().path());
        }
        return Response.empty(204);
    }
}
