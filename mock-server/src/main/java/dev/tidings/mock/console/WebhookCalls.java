package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import dev.tidings.mock.webhook.Diagnosis;
import dev.tidings.mock.webhook.WebhookAttempt;
import dev.tidings.mock.webhook.WebhookJournal;
import dev.tidings.mock.webhook.WebhookSender;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code webhooks}: how applications were called back, newest first, each with a verdict; and once more. */
public final class WebhookCalls implements AdminCalls {
    private static final View<WebhookAttempt> WEBHOOK = View.of("Webhook", WebhookCalls::write);
    private static final View<Diagnosis.Finding> FINDING = View.of("Finding", WebhookCalls::write);

    private final WebhookJournal journal;
    private final WebhookSender sender;

    private WebhookCalls(WebhookJournal journal, WebhookSender sender) {
        this.journal = journal;
        this.sender = sender;
    }

    /** The calls that look into {@code journal}, and send what is in it again through {@code sender}. */
    public static WebhookCalls of(WebhookJournal journal, WebhookSender sender) {
        return new WebhookCalls(journal, sender);
    }

    @Override
    public void addTo(AdminTable table) {
        List<String> filters = List.of("limit", "account_sid", "url", "kind", "status", "failed", "message_sid");
        table.add("GET", "webhooks", filters, this::list)
                .add("GET", "webhooks/{id}", List.of(), call -> json(find(call)))
                .slow("POST", "webhooks/{id}/replay", List.of(), this::replay);
    }

    private Response list(AdminCall call) {
        int limit = call.limit();
        List<WebhookAttempt> found = journal.newestFirst(limit, wanted(call));
        return AdminCall.json(out -> out.number("total", journal.count()).objects("webhooks", found, WEBHOOK));
    }

    private static Predicate<WebhookAttempt> wanted(AdminCall call) {
        String account = call.query("account_sid").orElse(null);
        String url = call.query("url").orElse(null);
        String kind = call.query("kind").orElse(null);
        String message = call.query("message_sid").orElse(null);
        int status = call.number("status", 0, 599);
        Boolean failed = call.flag("failed").orElse(null);
        return each -> matches(account, each.accountSid())
                && (url == null || each.request().url().contains(url))
                && matches(kind, each.kind())
                && matches(message, each.subjectSid())
                && (status == 0 || each.status() == status)
                && (failed == null || each.succeeded() != failed);
    }

    private static boolean matches(@Nullable String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    private CompletionStage<Response> replay(AdminCall call) {
        call.body().done();
        return sender.replay(find(call).id()).thenApply(WebhookCalls::json).exceptionally(dropped -> {
            throw new ApiError(20409, 409, "The webhook was not sent again: the server was reset or closed meanwhile");
        });
    }

    private WebhookAttempt find(AdminCall call) {
        String id = call.path("id");
        if (!id.matches("[0-9]{1,18}")) {
            throw ApiError.malformed("The webhook id \"" + id + "\" must be a whole number");
        }
        return journal.find(Long.parseLong(id))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }

    private static Response json(WebhookAttempt attempt) {
        return AdminCall.json(out -> write(attempt, out));
    }

    private static void write(WebhookAttempt attempt, ResourceWriter out) {
        WebhookAttempt.Sent sent = attempt.request();
        out.number("id", attempt.id())
                .string("at", attempt.at().toString())
                .string("account_sid", attempt.accountSid())
                .string("kind", attempt.kind())
                .string("message_sid", attempt.subjectSid())
                .string("idempotency_token", attempt.token())
                .number("attempt", attempt.attempt())
                .number("hop", attempt.hop())
                .number("replay_of", attempt.replayOf())
                .object(
                        "request",
                        request -> request.string("method", sent.method())
                                .string("url", sent.url())
                                .data("headers", RequestCalls.headers(sent.headers()))
                                .string("body", sent.body()))
                .string("signed", sent.signed())
                .string("signature", sent.signature());
        write(attempt.response(), out);
        out.string("failure", attempt.failure())
                .number("error_code", attempt.errorCode() == 0 ? null : attempt.errorCode())
                .number("duration_micros", attempt.duration().toNanos() / 1000)
                .string("verdict", attempt.verdict());
        write(attempt.diagnosis(), out);
        out.strings("warnings", attempt.warnings());
    }

    private static void write(WebhookAttempt.@Nullable Answered answered, ResourceWriter out) {
        if (answered == null) {
            out.data("response", null);
        } else {
            out.object(
                    "response",
                    response -> response.number("status", answered.status())
                            .data("headers", RequestCalls.headers(answered.headers()))
                            .string("body", answered.body()));
        }
    }

    private static void write(@Nullable Diagnosis diagnosis, ResourceWriter out) {
        if (diagnosis == null) {
            out.data("diagnosis", null);
        } else {
            out.object(
                    "diagnosis",
                    found -> found.bool("certain", diagnosis.certain())
                            .objects("findings", diagnosis.findings(), FINDING));
        }
    }

    private static void write(Diagnosis.Finding finding, ResourceWriter out) {
        out.string("mistake", finding.mistake())
                .string("explanation", finding.explanation())
                .string("signed", finding.base())
                .string("signature", finding.signature());
    }
}
