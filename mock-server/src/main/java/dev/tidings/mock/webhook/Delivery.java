package dev.tidings.mock.webhook;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.webhook.WebhookSignature;
import dev.tidings.mock.wire.Forms;
import dev.tidings.mock.wire.Parameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of one event to one URL: attempts, redirects, credentials, and what the debugger says in the end. One use;
 * runs on an errand's thread.
 */
final class Delivery {
    /** The body of an answer that is too long for TwiML; documented as 64 kB. */
    static final int MOST_BYTES = 65_536;

    /** How many redirects are followed. Not documented; a browser follows twice as many. */
    static final int MOST_REDIRECTS = 10;

    /**
     * What deliveries share.
     *
     * @param http makes requests
     * @param journal keeps attempts
     * @param doctor looks at refusals
     * @param cookies of all conversations
     * @param clock tells the simulated instant
     */
    record Office(
            SocketHttp http,
            WebhookJournal journal,
            SignatureDoctor doctor,
            Cookies cookies,
            Supplier<Instant> clock) {}

    /** One request as it is about to be made. */
    private record Wanted(
            CallUrl url,
            String method,
            Parameters parameters,
            @Nullable String json,
            @Nullable String authorization) {
        static Wanted filled(CallUrl url, String method, Parameters form) {
            return new Wanted(url, method, form, null, null);
        }

        /** Posts {@code json}, whose hash stands in the URL: only so does the signature cover it. */
        static Wanted post(CallUrl url, String json) {
            String hash = WebhookSignature.bodySha256(json.getBytes(StandardCharsets.UTF_8));
            CallUrl hashed = url.withQuery(WebhookSignature.BODY_SHA256 + "=" + hash);
            return new Wanted(hashed, "POST", Parameters.empty(), json, null);
        }

        static Wanted get(CallUrl url) {
            return new Wanted(url, "GET", Parameters.empty(), null, null);
        }

        boolean hasBody() {
            return WebhookCall.hasBody(method);
        }

        String body() {
            return json != null ? json : hasBody() ? form(parameters) : "";
        }

        Wanted authorized(String header) {
            return new Wanted(url, method, parameters, json, header);
        }
    }

    /** One request and how it ended. */
    private record Ending(
            WebhookAttempt.Sent sent,
            @Nullable HttpAnswer answer,
            @Nullable CallFailure failure,
            Duration duration) {}

    private final Office office;
    private final WebhookCall call;
    private final Errands.Errand errand;
    private final @Nullable Long replayOf;
    private final String conversation;
    private Overrides overrides = Overrides.of("");
    private Patience patience = overrides.patience();
    private int attempt;
    private int hop;
    private @Nullable WebhookAttempt last;

    Delivery(Office office, WebhookCall call, Errands.Errand errand, @Nullable Long replayOf) {
        this.office = office;
        this.call = call;
        this.errand = errand;
        this.replayOf = replayOf;
        this.conversation = Cookies.conversation(call.accountSid(), call.parameters());
    }

    /** The newest attempt in the journal; null before there is one. */
    @Nullable
    WebhookAttempt last() {
        return last;
    }

    /** Makes the call, with retries. */
    WebhookAnswer run() {
        attempt = 1;
        CallUrl url = CallUrl.parse(call.url()).orElse(null);
        if (url == null) {
            return refused(11100, "\"" + call.url() + "\" is no http or https URL that could be called");
        }
        overrides = Overrides.of(url.fragment());
        if (overrides.errorCode() != 0) {
            // Whether the real backend calls such a URL with the defaults is not documented; an error that nobody
            // notices helps nobody.
            return refused(overrides.errorCode(), overrides.error());
        }
        if (!WebhookCall.hasBody(call.method()) && !call.method().equals("GET")) {
            return refused(11322, "the method \"" + call.method() + "\" must be POST, PUT or GET");
        }
        patience = patience();
        Wanted first = first(url);
        WebhookAnswer answer = null;
        while (answer == null) {
            answer = attempt(first);
            attempt++;
        }
        return answer;
    }

    private Patience patience() {
        WebhookCall.Terms terms = call.terms();
        Patience own = overrides.patience();
        return terms == null ? own : own.within(terms.patience(), terms.lateCode());
    }

    private Wanted first(CallUrl url) {
        String json = call.json();
        if (json != null) {
            return Wanted.post(url, json);
        }
        return WebhookCall.hasBody(call.method())
                ? Wanted.filled(url, call.method(), call.parameters())
                : Wanted.get(url.withQuery(form(call.parameters())));
    }

    /** One attempt, redirects followed; null if another is to be made. */
    private @Nullable WebhookAnswer attempt(Wanted first) {
        Wanted wanted = first;
        int redirects = 0;
        for (hop = 0; ; hop++) {
            Ending ending = make(wanted);
            HttpAnswer answer = ending.answer();
            if (answer == null) {
                return failed(ending);
            }
            String credentials = answer.status() == 401 && wanted.authorization() == null
                    ? Challenge.answer(answer, wanted.url(), wanted.method()).orElse(null)
                    : null;
            if (credentials != null) {
                note(ending, 0, "the application asked for credentials; the URL's own are sent next");
                wanted = wanted.authorized(credentials);
            } else if (isFollowed(answer)) {
                CallUrl next = answer.headers()
                        .first("Location")
                        .flatMap(wanted.url()::resolve)
                        .orElse(null);
                if (next == null) {
                    return finished(ending, 11206, "the redirect has no usable Location");
                }
                if (++redirects > MOST_REDIRECTS) {
                    return finished(ending, 11215, "more than " + MOST_REDIRECTS + " redirects");
                }
                note(ending, 0, "redirected to " + next.requested() + ", which is asked with GET next");
                wanted = Wanted.get(next);
            } else {
                return judged(ending, answer);
            }
        }
    }

    static boolean isFollowed(HttpAnswer answer) {
        return switch (answer.status()) {
            case 301, 302, 303, 307 -> true;
            default -> false;
        };
    }

    private @Nullable WebhookAnswer judged(Ending ending, HttpAnswer answer) {
        if (answer.isRedirect()) {
            return finished(ending, 11216, "status " + answer.status() + " is a redirect that is not followed");
        }
        if (!answer.succeeded()) {
            return finished(ending, 11217, "the application answered " + answer.status());
        }
        if (answer.cut()) {
            return finished(ending, 11750, "the answer is longer than 64 kB");
        }
        return finished(ending, 0, "the application accepted it");
    }

    private Ending make(Wanted wanted) {
        WebhookAttempt.Sent sent = signed(wanted);
        long started = System.nanoTime();
        try {
            byte[] body = sent.body().getBytes(StandardCharsets.UTF_8);
            HttpAnswer answer = office.http()
                    .send(
                            new SocketHttp.Order(
                                    sent.method(), wanted.url(), sent.headers(), body, MOST_BYTES, overrides.sni()),
                            patience,
                            errand);
            errand.say(() -> office.cookies()
                    .take(conversation, wanted.url(), answer, office.clock().get()));
            return new Ending(sent, answer, null, Duration.ofNanos(System.nanoTime() - started));
        } catch (CallFailure failure) {
            return new Ending(sent, null, failure, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private WebhookAttempt.Sent signed(Wanted wanted) {
        String url = wanted.url().requested();
        String base = WebhookSignature.base(url, wanted.parameters().asMap());
        String signature = WebhookSignature.sign(call.secret(), base);
        HttpHeaders headers = HttpHeaders.of(
                "User-Agent", "TwilioProxy/1.1",
                "Accept", "*/*",
                "Accept-Encoding", "gzip",
                "Cache-Control", "max-age=259200",
                "X-Twilio-Signature", signature,
                "I-Twilio-Idempotency-Token", call.token());
        if (wanted.hasBody()) {
            headers = headers.plus(
                    "Content-Type",
                    wanted.json() == null
                            ? "application/x-www-form-urlencoded; charset=utf-8"
                            : "application/json; charset=utf-8");
        }
        String cookies = office.cookies()
                .header(conversation, wanted.url(), office.clock().get());
        if (!cookies.isEmpty()) {
            headers = headers.plus("Cookie", cookies);
        }
        if (wanted.authorization() != null) {
            headers = headers.plus("Authorization", wanted.authorization());
        }
        return new WebhookAttempt.Sent(wanted.method(), url, headers, wanted.body(), base, signature);
    }

    static String form(Parameters parameters) {
        StringJoiner form = new StringJoiner("&");
        for (Map.Entry<String, List<String>> each : parameters.asMap().entrySet()) {
            each.getValue().forEach(value -> form.add(Forms.encode(each.getKey()) + "=" + Forms.encode(value)));
        }
        return form.toString();
    }

    private @Nullable WebhookAnswer failed(Ending ending) {
        CallFailure failure = ending.failure();
        return failure == null || errand.hasEnded()
                ? ended(null, 11200)
                : finished(ending, failure.code(), failure.reason());
    }

    /** Notes the end of an attempt; null if the policy wants another one. */
    private @Nullable WebhookAnswer finished(Ending ending, int code, String verdict) {
        HttpAnswer answer = ending.answer();
        boolean again = code != 0 && wantsAnother(ending) && !errand.hasEnded();
        note(ending, code, again ? verdict + "; it is tried again" : verdict);
        if (again) {
            return null;
        }
        return ended(answer, code);
    }

    private WebhookAnswer ended(@Nullable HttpAnswer answer, int code) {
        List<WebhookAttempt> attempts = last == null ? List.of() : List.of(last);
        return answer == null
                ? new WebhookAnswer(0, null, "", code, attempts)
                : new WebhookAnswer(
                        answer.status(),
                        answer.headers().first("Content-Type").orElse(null),
                        answer.text(),
                        code,
                        attempts);
    }

    private boolean wantsAnother(Ending ending) {
        if (attempt > overrides.retries() || patience.left() == 0) {
            return false;
        }
        CallFailure failure = ending.failure();
        HttpAnswer answer = ending.answer();
        return failure != null ? overrides.retries(failure) : answer != null && overrides.retries(answer.status());
    }

    private WebhookAnswer refused(int code, String reason) {
        WebhookAttempt.Sent unsent =
                new WebhookAttempt.Sent(call.method(), call.url(), HttpHeaders.empty(), "", "", "");
        CallFailure failure = new CallFailure(code, CallFailure.Kind.OTHER, reason);
        note(new Ending(unsent, null, failure, Duration.ZERO), code, "not called: " + reason);
        return ended(null, code);
    }

    private void note(Ending ending, int code, String verdict) {
        Instant at = office.clock().get();
        HttpAnswer answer = ending.answer();
        CallFailure failure = ending.failure();
        boolean refused = answer != null && code != 0 && (answer.status() == 401 || answer.status() == 403);
        Diagnosis diagnosis =
                answer == null || !refused ? null : office.doctor().examine(call, ending.sent(), answer);
        errand.say(() -> last = office.journal()
                .add(
                        call,
                        id -> new WebhookAttempt(
                                id,
                                at,
                                call.accountSid(),
                                call.kind(),
                                call.lane(),
                                call.token(),
                                attempt,
                                hop,
                                replayOf,
                                ending.sent(),
                                answer == null
                                        ? null
                                        : new WebhookAttempt.Answered(answer.status(), answer.headers(), answer.text()),
                                failure == null ? null : failure.reason(),
                                code,
                                ending.duration(),
                                diagnosis == null
                                        ? verdict
                                        : verdict + ". "
                                                + diagnosis.summary(
                                                        ending.sent().signed()),
                                diagnosis,
                                warnings(answer))));
    }

    private List<String> warnings(@Nullable HttpAnswer answer) {
        List<String> warnings = new ArrayList<>(overrides.warnings());
        if (answer != null
                && answer.body().length == 0
                && answer.headers().first("Transfer-Encoding").isPresent()) {
            warnings.add("the answer is chunked but empty, which is 11770 where TwiML is expected");
        }
        return List.copyOf(warnings);
    }
}
