package dev.tidings.mock.lookup;

import dev.tidings.mock.line.LineFacts;
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
    /**
     * What the first version of Lookup knows of a number; null is not asked for.
     *
     * @param reading what the numbering plans say: it is valid
     * @param caller who a call is shown to be of
     * @param carrier whose line it is
     * @param addOns what each add-on says, by unique name
     */
    record Answer(
            NumberReading reading,
            @Nullable Said<Caller> caller,
            @Nullable Said<LineFacts> carrier,
            @Nullable Map<String, AddOn> addOns) {
        /**
         * What one add-on says.
         *
         * @param requestSid of the request to it; null if none was made
         * @param result null if it failed
         * @param code why it failed; null if it did not
         * @param message the same in words
         */
        record AddOn(
                @Nullable String requestSid,
                @Nullable Map<String, Object> result,
                @Nullable Integer code,
                @Nullable String message) {}
    }

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
    Answer look(Transaction tx, String accountSid, LookupQuery query, @Nullable List<String> addOns) {
        LookupAnswer answer = lookups.look(tx, accountSid, query);
        if (!answer.reading().valid()) {
            throw ApiError.notFound("/v1/PhoneNumbers/" + query.number());
        }
        Said<?> caller = answer.of(DataPackage.CALLER_NAME);
        Said<?> line = answer.of(DataPackage.LINE_TYPE_INTELLIGENCE);
        Intelligence known = line == null ? null : line.as(Intelligence.class);
        Map<String, Answer.AddOn> said = null;
        if (addOns != null) {
            said = new LinkedHashMap<>();
            Map<String, Map<String, Object>> installed =
                    lookups.settings(accountSid).addOns();
            for (String each : addOns) {
                said.put(each, addOn(tx, each, installed.get(each)));
            }
        }
        return new Answer(
                answer.reading(),
                caller == null ? null : new Said<>(caller.as(Caller.class), caller.error()),
                line == null ? null : new Said<>(known == null ? null : known.carrier(), line.error()),
                said);
    }

    /** What is said of an add-on that the account does not have is unconfirmed; so is the code. */
    private static Answer.AddOn addOn(Transaction tx, String name, @Nullable Map<String, Object> result) {
        return result == null
                ? new Answer.AddOn(null, null, 20404, "Add-on " + name + " is not installed on this account")
                : new Answer.AddOn(tx.newSid("XR"), result, null, null);
    }
}
