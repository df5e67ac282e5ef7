package dev.tidings.mock.lookup;

import dev.tidings.mock.lookup.LookupAnswer.Caller;
import dev.tidings.mock.lookup.LookupAnswer.Intelligence;
import dev.tidings.mock.lookup.LookupAnswer.Said;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first version of Lookup, in terms of the second: what is no number is not found. */
final class FirstLookups {
    private final Lookups lookups;

    FirstLookups(Lookups lookups) {
        this.lookups = lookups;
    }

    /**
     * Looks a number up.
     *
     * @param addOns unique names of add-ons to ask; null to ask none
     * @throws ApiError 20404 if it is no number
     */
    FirstAnswer look(Transaction tx, String accountSid, LookupQuery query, @Nullable List<String> addOns) {
        LookupAnswer answer = lookups.look(tx, accountSid, query);
        if (!answer.reading().valid()) {
            throw ApiError.notFound("/v1/PhoneNumbers/" + query.number());
        }
        Said<?> caller = answer.of(DataPackage.CALLER_NAME);
        Said<?> line = answer.of(DataPackage.LINE_TYPE_INTELLIGENCE);
        Intelligence known = line == null ? null : line.as(Intelligence.class);
        Map<String, FirstAnswer.AddOn> said = null;
        if (addOns != null) {
            said = new LinkedHashMap<>();
            Map<String, Map<String, Object>> installed =
                    lookups.settings(accountSid).addOns();
            for (String each : addOns) {
                said.put(each, addOn(tx, each, installed.get(each)));
            }
        }
        return new FirstAnswer(
                answer.reading(),
                caller == null ? null : new Said<>(caller.as(Caller.class), caller.error()),
                line == null ? null : new Said<>(known == null ? null : known.carrier(), line.error()),
                said);
    }

    /** What is said of an add-on that the account does not have is unconfirmed; so is the code. */
    private static FirstAnswer.AddOn addOn(Transaction tx, String name, @Nullable Map<String, Object> result) {
        return result == null
                ? new FirstAnswer.AddOn(null, null, 20404, "Add-on " + name + " is not installed on this account")
                : new FirstAnswer.AddOn(tx.newSid("XR"), result, null, null);
    }
}
