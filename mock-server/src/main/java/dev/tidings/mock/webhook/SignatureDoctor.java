package dev.tidings.mock.webhook;

import dev.tidings.core.webhook.WebhookSignature;
import dev.tidings.mock.wire.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which usual mistake would make an application refuse a rightly signed webhook, for this very request.
 *
 * <p>For the maintainer: an application goes wrong in the URL, in the parameters or in the token, each a list of {@link
 * SignatureMistakes.Alternative alternatives}. Candidates are the single mistakes. Where the answer prints a signature or a
 * signed string, all combinations are tried for it: then one of them is not likely but certain. Pure, but for asking which
 * secrets there are.
 */
final class SignatureDoctor {
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'<>\\\\^`{|}]+");

    private static final int MOST_URLS = 10;

    private final SigningSecrets secrets;

    SignatureDoctor(SigningSecrets secrets) {
        this.secrets = secrets;
    }

    /** Looks at the refusal {@code answer} of what was {@code sent} for {@code call}. */
    Diagnosis examine(WebhookCall call, WebhookAttempt.Sent sent, HttpAnswer answer) {
        Parameters form = WebhookCall.hasBody(sent.method()) ? call.parameters() : Parameters.empty();
        String printed = printed(answer);
        List<SignatureMistakes.Alternative> urls = new ArrayList<>(SignatureMistakes.ofUrl(call.url(), sent.url()));
        addPrinted(urls, printed, sent.url());
        List<SignatureMistakes.Alternative> bodies =
                call.json() == null ? SignatureMistakes.ofParameters(sent, form) : SignatureMistakes.ofJson(sent);
        List<SignatureMistakes.Alternative> tokens = new ArrayList<>();
        for (SigningSecrets.Secret each : secrets.near(call.accountSid())) {
            if (!each.value().equals(call.secret())) {
                tokens.add(SignatureMistakes.wrongToken(each));
            }
        }
        Case right = new Case(sent.url(), sent.signed().substring(sent.url().length()), call.secret());
        List<Diagnosis.Finding> proven = proven(right, urls, bodies, tokens, printed);
        if (!proven.isEmpty()) {
            return new Diagnosis(true, proven);
        }
        return new Diagnosis(false, candidates(right, urls, bodies, tokens));
    }

    /** What one application signs. */
    private record Case(String url, String suffix, String token) {
        String base() {
            return url + suffix;
        }

        String signature() {
            return WebhookSignature.sign(token, base());
        }
    }

    private static List<Diagnosis.Finding> candidates(
            Case right,
            List<SignatureMistakes.Alternative> urls,
            List<SignatureMistakes.Alternative> bodies,
            List<SignatureMistakes.Alternative> tokens) {
        record Candidate(SignatureMistakes.Alternative mistake, Case wrong) {}
        List<Candidate> all = new ArrayList<>();
        urls.forEach(each -> all.add(new Candidate(each, new Case(each.value(), right.suffix(), right.token()))));
        bodies.forEach(each -> all.add(new Candidate(each, new Case(right.url(), each.value(), right.token()))));
        tokens.forEach(each -> all.add(new Candidate(each, new Case(right.url(), right.suffix(), each.value()))));
        all.sort(Comparator.comparingInt(each -> each.mistake().rank()));
        return all.stream()
                .map(each -> finding(each.mistake().mistake(), each.mistake().explanation(), each.wrong()))
                .toList();
    }

    /** The mistakes, alone or together, whose signature or signed string the answer prints; the simplest first. */
    private static List<Diagnosis.Finding> proven(
            Case right,
            List<SignatureMistakes.Alternative> urls,
            List<SignatureMistakes.Alternative> bodies,
            List<SignatureMistakes.Alternative> tokens,
            String printed) {
        boolean prints = Pattern.compile("[A-Za-z0-9+/]{27}=").matcher(printed).find() || printed.contains("://");
        if (!prints) {
            return List.of();
        }
        List<Diagnosis.Finding> alone = new ArrayList<>();
        List<Diagnosis.Finding> together = new ArrayList<>();
        for (SignatureMistakes.Alternative url : withNone(urls, right.url())) {
            for (SignatureMistakes.Alternative body : withNone(bodies, right.suffix())) {
                for (SignatureMistakes.Alternative token : withNone(tokens, right.token())) {
                    List<SignatureMistakes.Alternative> made = new ArrayList<>(List.of(url, body, token));
                    made.removeIf(each -> each.mistake().isEmpty());
                    Case wrong = new Case(url.value(), body.value(), token.value());
                    if (!made.isEmpty() && isPrinted(wrong, right, printed)) {
                        (made.size() == 1 ? alone : together).add(finding(made, wrong));
                    }
                }
            }
        }
        return alone.isEmpty() ? List.copyOf(together) : List.copyOf(alone);
    }

    private static boolean isPrinted(Case wrong, Case right, String printed) {
        if (printed.contains(wrong.signature())) {
            return true;
        }
        // A wrong token leaves the string as it is; and a string that is only the beginning of the right one proves
        // nothing.
        String base = wrong.base();
        return !base.equals(right.base())
                && !right.base().contains(base)
                && !wrong.suffix().isEmpty()
                && printed.contains(base);
    }

    private static List<SignatureMistakes.Alternative> withNone(
            List<SignatureMistakes.Alternative> mistakes, String rightValue) {
        List<SignatureMistakes.Alternative> all = new ArrayList<>(mistakes.size() + 1);
        all.add(new SignatureMistakes.Alternative("", "", 0, rightValue));
        all.addAll(mistakes);
        return all;
    }

    private static Diagnosis.Finding finding(List<SignatureMistakes.Alternative> made, Case wrong) {
        return finding(
                String.join(
                        "+",
                        made.stream()
                                .map(SignatureMistakes.Alternative::mistake)
                                .toList()),
                String.join(
                        " Also: ",
                        made.stream()
                                .map(SignatureMistakes.Alternative::explanation)
                                .toList()),
                wrong);
    }

    private static Diagnosis.Finding finding(String mistake, String explanation, Case wrong) {
        return new Diagnosis.Finding(mistake, explanation, wrong.base(), wrong.signature());
    }

    /** All that the answer says, also without the escapes of JSON and HTML. */
    private static String printed(HttpAnswer answer) {
        StringBuilder text = new StringBuilder();
        answer.headers().forEach((name, value) -> text.append(value).append('\n'));
        String body = answer.text();
        text.append(body);
        if (body.indexOf('\\') >= 0) {
            text.append('\n')
                    .append(body.replace("\\/", "/").replace("\\u0026", "&").replace("\\\"", "\""));
        }
        if (body.indexOf('&') >= 0) {
            text.append('\n')
                    .append(body.replace("&#x2F;", "/")
                            .replace("&#x3D;", "=")
                            .replace("&#43;", "+")
                            .replace("&quot;", "\"")
                            .replace("&amp;", "&"));
        }
        return text.toString();
    }

    /**
     * Adds the URLs in the answer: an application that prints one mostly prints what it took for the requested one. If that
     * is a known mistake, it is the likeliest.
     */
    private static void addPrinted(List<SignatureMistakes.Alternative> urls, String printed, String right) {
        Matcher each = URL.matcher(printed);
        for (int count = 0; count < MOST_URLS && each.find(); count++) {
            String url = each.group();
            if (right.startsWith(url) || url.startsWith(right)) {
                continue;
            }
            SignatureMistakes.Alternative known = urls.stream()
                    .filter(one -> one.value().equals(url))
                    .findFirst()
                    .orElseGet(() -> new SignatureMistakes.Alternative(
                            "url-as-printed",
                            "it prints the URL " + url + ", and validates against that if it takes it for the requested"
                                    + " one, which was " + right + ".",
                            0,
                            url));
            urls.remove(known);
            urls.add(0, known.likeliest());
        }
    }
}
