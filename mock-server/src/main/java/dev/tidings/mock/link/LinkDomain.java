package dev.tidings.mock.link;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain for short links. Domains are not made through the API: an organization has them, which here is a parent account
 * with its sub-accounts.
 *
 * @param sid {@code DN…}
 * @param ownerSid the parent account
 * @param host such as {@code go.example.com}, in lower case
 * @param standing what was set up of it
 * @param created when
 */
public record LinkDomain(String sid, String ownerSid, String host, Standing standing, Instant created) {
    /**
     * What was set up of a domain outside of the API.
     *
     * @param verified whether it was shown that the organization owns it
     * @param dnsProblem what is wrong with its DNS records; null if nothing is
     * @param accounts who may use it; empty for all accounts of the organization
     * @param blocked targets that nobody is led to: hosts with what is below them, or whole URLs
     */
    public record Standing(boolean verified, @Nullable String dnsProblem, List<String> accounts, List<String> blocked) {
        /** Verified, with good DNS records, for all accounts and targets. */
        public static final Standing READY = new Standing(true, null, List.of(), List.of());

        /** The same, verified or not. */
        public Standing withVerified(boolean next) {
            return new Standing(next, dnsProblem, accounts, blocked);
        }

        /** The same with another problem of its DNS records; null for none. */
        public Standing withDnsProblem(@Nullable String next) {
            return new Standing(verified, next, accounts, blocked);
        }

        /** The same for other accounts; empty for all of the organization. */
        public Standing withAccounts(List<String> next) {
            return new Standing(verified, dnsProblem, List.copyOf(next), blocked);
        }

        /** The same with other targets that nobody is led to. */
        public Standing withBlocked(List<String> next) {
            return new Standing(verified, dnsProblem, accounts, List.copyOf(next));
        }
    }

    /** As the API writes it: a URL. */
    public String name() {
        return "https://" + host;
    }

    LinkDomain with(Standing next) {
        return new LinkDomain(sid, ownerSid, host, next, created);
    }

    boolean isFor(String accountSid) {
        return standing.accounts().isEmpty() || standing.accounts().contains(accountSid);
    }
}
