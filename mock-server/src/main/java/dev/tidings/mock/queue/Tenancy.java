package dev.tidings.mock.queue;

import dev.tidings.mock.network.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the accounts of one family share the queues that they have together.
 *
 * @param mode the way
 * @param tiers of {@link Mode#WEIGHTED}; accounts that are in none share what is left, in a tier of their own
 */
public record Tenancy(Mode mode, List<Tier> tiers) {
    /** Ways of sharing. */
    public enum Mode {
        /** One queue, first come, first served. */
        NONE,
        /** The same share for each account that has something to send. */
        EVEN,
        /** By tiers. */
        WEIGHTED
    }

    /**
     * Accounts with a share, equal within it. What one of them does not use goes to the others of the tier; what the whole
     * tier does not use goes to the other tiers.
     *
     * @param percent of the queue
     * @param accountSids the accounts
     */
    public record Tier(int percent, List<String> accountSids) {
        /** Refuses a tier without share or accounts. */
        public Tier {
            accountSids = List.copyOf(accountSids);
            if (percent < 1 || percent > 100) {
                throw Refused.of("percent", percent, "from 1 to 100");
            }
            if (accountSids.isEmpty()) {
                throw Refused.of("account_sids", accountSids, "at least one account");
            }
        }
    }

    /** First come, first served. */
    public static final Tenancy NONE = new Tenancy(Mode.NONE, List.of());

    /** The same for all. */
    public static final Tenancy EVEN = new Tenancy(Mode.EVEN, List.of());

    /** Refuses tiers that overlap or come to more than there is. */
    public Tenancy {
        tiers = List.copyOf(tiers);
        if ((mode == Mode.WEIGHTED) == tiers.isEmpty()) {
            throw Refused.of("tiers", tiers, "given where the tenancy is weighted, and only there");
        }
        int sum = 0;
        Set<String> all = new HashSet<>();
        for (Tier each : tiers) {
            sum += each.percent();
            for (String account : each.accountSids()) {
                if (!all.add(account)) {
                    throw Refused.text("account_sids", account, "in one tier only");
                }
            }
        }
        if (sum > 100) {
            throw Refused.of("percent", sum, "at most 100 over all tiers");
        }
    }

    /** The tier of {@code accountSid}, counted from 0; that of accounts in none is one more than the last. */
    int tier(String accountSid) {
        for (int i = 0; i < tiers.size(); i++) {
            if (tiers.get(i).accountSids().contains(accountSid)) {
                return i;
            }
        }
        return tiers.size();
    }

    /** The weight of {@code tier}; whoever is in no tier has a percent where nothing is left. */
    int weight(int tier) {
        if (tier < tiers.size()) {
            return tiers.get(tier).percent();
        }
        int left = 100;
        for (Tier each : tiers) {
            left -= each.percent();
        }
        return Math.max(1, left);
    }
}
