package dev.tidings.mock.account;

import dev.tidings.mock.http.Caller;
import dev.tidings.mock.http.Gate;
import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Target;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the credentials of a request and asks {@link Admission}. */
public final class AccountGate implements Gate {
    private static final String ACCOUNTS = "/2010-04-01/Accounts";
    private static final Set<String> CREDENTIALS = Set.of("/Keys", "/SigningKeys");
    private static final Set<String> OPEN_TO_TEST = Set.of("/Messages", "/IncomingPhoneNumbers", "/Calls");

    /** Of Lookup it is single look-ups. */
    private static final String LOOKUPS = "/v2/PhoneNumbers/";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What of the accounts product is about credentials; the rest is settings like any other. */
    private static final String AUTH_TOKENS = "/v1/AuthTokens";

    /** The user that callers without an account's secret name, with a token as password. */
    private static final String TOKEN_USER = "token";

    /** Lets in who has no secret of an account, but a token that reaches to a few things of it. */
    @FunctionalInterface
    public interface TokenHolders {
        /**
         * Says who calls {@code target} with {@code token}.
         *
         * @throws dev.tidings.mock.wire.ApiError if it is none, or does not reach so far
         */
        Caller admit(String token, Request request, Target target);
    }

    private final Admission admission;
    private final TokenHolders holders;

    private AccountGate(Admission admission, TokenHolders holders) {
        this.admission = admission;
        this.holders = holders;
    }

    /** The gate that lets in whom {@code admission} does, and as user {@code token} whom {@code holders} do. */
    public static AccountGate of(Admission admission, TokenHolders holders) {
        return new AccountGate(admission, holders);
    }

    @Override
    public Caller admit(Request request, Target target) {
        Credentials shown = credentials(request);
        if (shown instanceof Credentials.Basic basic && basic.username().equals(TOKEN_USER)) {
            Caller caller = holders.admit(basic.password(), request, target);
            admission.requireActive(caller.accountSid());
            return caller;
        }
        Admission.Admitted admitted = admission.admit(shown, aim(request, target), target.accountSid());
        Account account = admitted.account();
        return new Caller(account.sid(), admitted.credential(), account.kind() == AccountKind.TEST);
    }

    /** The account whose credentials {@code request} claims to have, true or not; null if it claims none. */
    public @Nullable String claimed(Request request) {
        return admission.claimed(credentials(request));
    }

    private static Credentials credentials(Request request) {
        String header = request.headers().first("Authorization").orElse("");
        int space = header.indexOf(' ');
        String scheme = space < 0 ? header : header.substring(0, space);
        String rest = space < 0 ? "" : header.substring(space + 1).strip();
        if (scheme.equalsIgnoreCase("Bearer")) {
            return new Credentials.Bearer(rest);
        }
        if (!scheme.equalsIgnoreCase("Basic")) {
            return new Credentials.None();
        }
        try {
            String pair = new String(Base64.getDecoder().decode(rest), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? new Credentials.Basic(pair, "")
                    : new Credentials.Basic(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return new Credentials.Basic("", "");
        }
    }

    private static Aim aim(Request request, Target target) {
        return new Aim(subject(request, target), READING.contains(request.method()));
    }

    private static Aim.Subject subject(Request request, Target target) {
        String path = target.path();
        if (target.product().equals("lookups")) {
            boolean open = READING.contains(request.method())
                    && path.startsWith(LOOKUPS)
                    && path.indexOf('/', LOOKUPS.length()) < 0;
            return open ? Aim.Subject.OPEN_TO_TEST : Aim.Subject.OTHER;
        }
        if (!target.product().equals("api") || !path.startsWith(ACCOUNTS)) {
            boolean credentials = target.product().equals("iam")
                    || (target.product().equals("accounts") && path.startsWith(AUTH_TOKENS));
            return credentials ? Aim.Subject.CREDENTIALS : Aim.Subject.OTHER;
        }
        String resource = resource(path);
        if (resource.isEmpty()) {
            return Aim.Subject.ACCOUNTS;
        }
        if (request.method().equals("POST") && OPEN_TO_TEST.contains(resource)) {
            return Aim.Subject.OPEN_TO_TEST;
        }
        int slash = resource.indexOf('/', 1);
        return CREDENTIALS.contains(slash < 0 ? resource : resource.substring(0, slash))
                ? Aim.Subject.CREDENTIALS
                : Aim.Subject.OTHER;
    }

    /** What of {@code path} stands behind the account, without suffix; empty for accounts themselves. */
    private static String resource(String path) {
        int end =
                path.endsWith(".json") ? path.length() - 5 : path.endsWith(".xml") ? path.length() - 4 : path.length();
        int account = path.indexOf('/', ACCOUNTS.length());
        int slash = account < 0 ? -1 : path.indexOf('/', account + 1);
        return slash < 0 || slash >= end ? "" : path.substring(slash, end);
    }
}
