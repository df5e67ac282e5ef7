package dev.tidings.mock.lookup;

import dev.tidings.mock.line.LineFacts;
import dev.tidings.mock.lookup.LookupAnswer.Caller;
import dev.tidings.mock.lookup.LookupAnswer.Said;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first version of Lookup knows of a number; null is not asked for.
 *
 * @param reading what the numbering plans say: it is valid
 * @param caller who a call is shown to be of
 * @param carrier whose line it is
 * @param addOns what each add-on says, by unique name
 */
record FirstAnswer(
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
