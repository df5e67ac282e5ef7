package dev.tidings.mock.callerid;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for with a number that is to be verified. The codes of refusals are those of the number resources, which is
 * unconfirmed.
 *
 * @param phoneNumber as it was written
 * @param friendlyName null for a formatted number
 * @param delay until the call is placed
 * @param callback whom to tell; null for nobody
 */
record ValidationDraft(
        String phoneNumber, @Nullable String friendlyName, Duration delay, Validation.@Nullable Callback callback) {
    /** {@code Extension} is dialled by nobody: whoever answers is the one who was meant. */
    static final List<String> PARAMETERS =
            List.of("PhoneNumber", "FriendlyName", "CallDelay", "Extension", "StatusCallback", "StatusCallbackMethod");

    static final Field<String> NAME = Field.text("FriendlyName", 64).code(20002);

    private static final Field<String> NUMBER =
            Field.of("PhoneNumber", "a phone number in E.164", text -> text).code(21401);
    private static final Field<Integer> DELAY = Field.number("CallDelay", 0, 60);
    private static final Field<String> URL = Field.url("StatusCallback").code(21402);
    private static final Field<String> METHOD =
            Field.method("StatusCallbackMethod").code(21403);

    /**
     * Reads a form.
     *
     * @throws ApiError if something in it is not as it must be
     */
    static ValidationDraft of(Parameters form) {
        String number = NUMBER.require(form);
        String method = METHOD.or(form, "POST");
        return new ValidationDraft(
                number,
                NAME.read(form).orElse(null),
                Duration.ofSeconds(DELAY.or(form, 0)),
                URL.read(form).map(url -> new Validation.Callback(url, method)).orElse(null));
    }
}
