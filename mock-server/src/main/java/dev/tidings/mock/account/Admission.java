package dev.tidings.mock.account;

import dev.tidings.mock.wire.ApiError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in, in this order: credentials that name an account or key (20003); the right secret (20003); an account
 * they reach (20003); what a standard key may touch (20003); an active account (20005 while suspended, 20403 once closed:
 * which is when is unconfirmed); what test credentials may touch (20008).
 *
 * <p>A parent reads what its suspended and closed sub-accounts have, and changes their status; else they are shut for it too.
 * API keys reach their own account only, main ones besides the resource of each sub-account itself.
 */
public final class Admission {
    private static final int UNAUTHORIZED = 20003;

    /**
     * Who was let in.
     *
     * @param account acted on
     * @param credential the account, key or client SID that authenticated
     */
    public record Admitted(Account account, String credential) {}

    /**
     * Whose credentials they are.
     *
     * @param mayAdminister whether accounts and keys too
     * @param reaches whether sub-accounts too
     */
    private record Known(Account account, String credential, boolean mayAdminister, boolean reaches) {}

    private final Accounts accounts;
    private final ApiKeys keys;
    private final AccessTokens tokens;
    private final AccountOptions options;

    private Admission(Accounts accounts, ApiKeys keys, AccessTokens tokens, AccountOptions options) {
        this.accounts = accounts;
        this.keys = keys;
        this.tokens = tokens;
        this.options = options;
    }

    /** Admission to {@code accounts}. */
    public static Admission to(Accounts accounts, ApiKeys keys, AccessTokens tokens, AccountOptions options) {
        return new Admission(accounts, keys, tokens, options);
    }

    /**
     * Lets a caller in.
     *
     * @param aim what is asked for
     * @param accountSid the well-formed account SID that the path names; null if it names none
     * @throws ApiError if not
     */
    public Admitted admit(Credentials shown, Aim aim, @Nullable String accountSid) {
        Known known = identify(shown);
        Account account = known.account;
        if (accountSid != null && !accountSid.equals(account.sid())) {
            account = reach(known, aim, accountSid);
        }
        if (aim.administers() && !known.mayAdminister) {
            throw unauthorized("Authenticate");
        }
        requireActive(known.account);
        if (!aim.reading() && aim.subject() != Aim.Subject.ACCOUNTS) {
            requireActive(account);
        }
        if (account.kind() == AccountKind.TEST && aim.subject() != Aim.Subject.OPEN_TO_TEST) {
            throw new ApiError(20008, 403, "Resource not accessible with Test Account Credentials");
        }
        return new Admitted(account, known.credential);
    }

    /** The account whose credentials these claim to be, true or not; null if they name none. */
    public @Nullable String claimed(Credentials shown) {
        if (shown instanceof Credentials.Bearer bearer) {
            return tokens.valid(bearer.token()).map(AccessToken::accountSid).orElse(null);
        }
        if (shown instanceof Credentials.Basic basic) {
            String name = basic.username();
            return Accounts.isSid(name, "AC")
                    ? name
                    : keys.find(name).map(ApiKey::accountSid).orElse(null);
        }
        return null;
    }

    private Known identify(Credentials shown) {
        if (shown instanceof Credentials.Bearer bearer) {
            AccessToken token = tokens.valid(bearer.token()).orElseThrow(() -> unauthorized("Authenticate"));
            return new Known(accounts.get(token.accountSid()), token.clientId(), true, true);
        }
        if (shown instanceof Credentials.Basic basic) {
            return basic(basic);
        }
        throw unauthorized("Authentication Error - No credentials provided");
    }

    private Known basic(Credentials.Basic basic) {
        String name = basic.username();
        if (Accounts.isSid(name, "SK")) {
            ApiKey key = keys.find(name)
                    .filter(each -> same(each.secret(), basic.password()))
                    .orElseThrow(() -> unauthorized("Authenticate"));
            return new Known(accounts.get(key.accountSid()), key.sid(), key.kind() == KeyKind.MAIN, false);
        }
        if (!Accounts.isSid(name, "AC")) {
            throw unauthorized("Authentication Error - invalid username");
        }
        Optional<Account> account = accounts.find(name);
        if (account.isEmpty() && options.anyAccount() && !basic.password().isEmpty()) {
            account = Optional.of(create(name, basic.password()));
        }
        return account.filter(each -> hasToken(each, basic.password()))
                .map(each -> new Known(each, each.sid(), true, true))
                .orElseThrow(() -> unauthorized("Authenticate"));
    }

    private static boolean hasToken(Account account, String shown) {
        Account.SecondaryToken secondary = account.secondary();
        return same(account.authToken(), shown) || (secondary != null && same(secondary.token(), shown));
    }

    private Account create(String sid, String token) {
        return accounts.world()
                .run(tx -> accounts.find(sid)
                        // Somebody else may have been first.
                        .orElseGet(() -> accounts.open(tx, sid, token, AccountKind.FULL)));
    }

    /** A parent reaches its sub-accounts, nobody reaches anybody else. */
    private Account reach(Known known, Aim aim, String accountSid) {
        return accounts.find(accountSid)
                .filter(target -> known.reaches || aim.subject() == Aim.Subject.ACCOUNTS)
                .filter(target -> target.ownerSid().equals(known.account.sid()) && target.kind() != AccountKind.TEST)
                .orElseThrow(() -> unauthorized("Authenticate"));
    }

    /**
     * Says that {@code accountSid} may be acted for.
     *
     * @throws ApiError 20005 if it is suspended, 20403 if it is closed
     */
    void requireActive(String accountSid) {
        requireActive(accounts.get(accountSid));
    }

    private void requireActive(Account account) {
        if (account.status() == AccountStatus.CLOSED) {
            throw new ApiError(20403, 403, "Account " + account.sid() + " is closed");
        }
        if (!accounts.active(account)) {
            throw new ApiError(20005, 403, "Account " + account.sid() + " is not active");
        }
    }

    private static ApiError unauthorized(String message) {
        return new ApiError(UNAUTHORIZED, 401, message);
    }

    /** Compares secrets in a time that does not tell how much of them was right. */
    static boolean same(String expected, String shown) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
