package dev.tidings.mock.lookup;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How often accounts may ask for each package: Twilio's rules, and those that they make for themselves. How Twilio's are called,
 * and how much they allow, is not published; ours allow more than any test asks for.
 */
final class LookupRules {
    private static final String TWILIO = "twilio";
    private static final String CUSTOMER = "customer";
    private static final String TWILIO_BUCKET = "default";
    private static final int TWILIO_LIMIT = 1_000_000;
    private static final Duration TWILIO_WINDOW = Duration.ofMinutes(1);

    /**
     * A rule.
     *
     * @param accountSid for whom it holds
     * @param field the package, by name
     * @param bucket its name, unique among those of the field
     * @param limit how often may be asked
     * @param window in how long a time
     * @param owner who made it
     */
    record Rule(String accountSid, String field, String bucket, int limit, Duration window, String owner) {
        private String key() {
            return key(accountSid, field, bucket);
        }

        private static String key(String accountSid, String field, String bucket) {
            return accountSid + " " + field + " " + bucket;
        }
    }

    private final Table<Rule> rules;
    private final LookupCounts counts;

    private LookupRules(World world, LookupCounts counts) {
        this.rules = world.table("lookup.rules", Rule.class, Rule::key, Rule::accountSid);
        this.counts = counts;
    }

    static LookupRules in(World world, LookupCounts counts) {
        return new LookupRules(world, counts);
    }

    /** The rules of {@code accountSid} about {@code fields}: for each Twilio's, then its own, oldest first. */
    List<Rule> of(String accountSid, Set<DataPackage> fields) {
        List<Rule> all = new ArrayList<>();
        for (DataPackage each : fields) {
            all.add(twilios(accountSid, each));
            for (Rule own : rules.oldestFirst(accountSid)) {
                if (own.field().equals(each.wire())) {
                    all.add(own);
                }
            }
        }
        return all;
    }

    private static Rule twilios(String accountSid, DataPackage field) {
        return new Rule(accountSid, field.wire(), TWILIO_BUCKET, TWILIO_LIMIT, TWILIO_WINDOW, TWILIO);
    }

    /** The rule {@code bucket} of {@code accountSid} about {@code field}. */
    Optional<Rule> find(String accountSid, DataPackage field, String bucket) {
        return bucket.equals(TWILIO_BUCKET)
                ? Optional.of(twilios(accountSid, field))
                : rules.find(Rule.key(accountSid, field.wire(), bucket));
    }

    /**
     * Makes a rule, or changes it; what was counted stays counted.
     *
     * @throws ApiError 60618 if it is Twilio's
     */
    Rule put(Transaction tx, String accountSid, DataPackage field, String bucket, int limit, Duration window) {
        requireOwn(bucket);
        Rule rule = new Rule(accountSid, field.wire(), bucket, limit, window, CUSTOMER);
        tx.put(rules, rule);
        return rule;
    }

    /**
     * Ends a rule, and says whether there was one.
     *
     * @throws ApiError 60618 if it is Twilio's
     */
    boolean remove(Transaction tx, String accountSid, DataPackage field, String bucket) {
        requireOwn(bucket);
        Row<Rule> row = rules.row(Rule.key(accountSid, field.wire(), bucket));
        if (row != null) {
            tx.delete(row);
            counts.forget(tx, row.value().key());
        }
        return row != null;
    }

    private static void requireOwn(String bucket) {
        if (bucket.equals(TWILIO_BUCKET)) {
            throw LookupQuery.wrong("Bucket", bucket, "one of your own rules: this one is Twilio's");
        }
    }

    /**
     * Counts that {@code accountSid} asks for {@code fields}; nothing if it is refused.
     *
     * @throws ApiError 60616 if it has asked for one of them too often
     */
    void count(Transaction tx, String accountSid, Set<DataPackage> fields) {
        List<Rule> all = of(accountSid, fields);
        for (Rule each : all) {
            if (counts.within(tx, each.key(), each.window()) >= each.limit()) {
                throw new ApiError(
                        60616,
                        429,
                        "Rate limit of " + each.field() + " reached: rule " + each.bucket() + " allows " + each.limit()
                                + " in " + each.window().toSeconds() + " seconds");
            }
        }
        all.forEach(each -> counts.add(tx, each.key(), each.window()));
    }
}
