package dev.tidings.lookup.override;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.value.PhoneNumber;
import dev.tidings.lookup.data.LineType;

/**
 * What an account knows better about the type of lines; every method waits for the backend's answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class LineTypeOverrides {
    private final LineTypeOverrideOperations operations;

    private LineTypeOverrides(LineTypeOverrideOperations operations) {
        this.operations = operations;
    }

    /** The overrides of the account that {@code client} acts on. */
    public static LineTypeOverrides of(TidingsClient client) {
        return new LineTypeOverrides(LineTypeOverrideOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public LineTypeOverrides with(RequestOptions options) {
        return new LineTypeOverrides(operations.with(options));
    }

    /** Says from now on that the number, in E.164 form, is of this type; there must be no override yet. */
    public LineTypeOverride create(PhoneNumber phoneNumber, LineType lineType, String reason) {
        return operations.create(phoneNumber, lineType, reason).call();
    }

    /** Says from now on that the number, in E.164 form, is of this type; there must be no override yet. */
    public LineTypeOverride create(String phoneNumber, LineType lineType, String reason) {
        return create(PhoneNumber.of(phoneNumber), lineType, reason);
    }

    /** Fetches what the account says of the number. */
    public LineTypeOverride fetch(PhoneNumber phoneNumber) {
        return operations.fetch(phoneNumber).call();
    }

    /** Fetches what the account says of the number, in E.164 form. */
    public LineTypeOverride fetch(String phoneNumber) {
        return fetch(PhoneNumber.of(phoneNumber));
    }

    /** Changes what the account says of the number. */
    public LineTypeOverride update(PhoneNumber phoneNumber, LineType lineType, String reason) {
        return operations.update(phoneNumber, lineType, reason).call();
    }

    /** Changes what the account says of the number, in E.164 form. */
    public LineTypeOverride update(String phoneNumber, LineType lineType, String reason) {
        return update(PhoneNumber.of(phoneNumber), lineType, reason);
    }

    /** Leaves it to Lookup again. */
    public void delete(PhoneNumber phoneNumber) {
        operations.delete(phoneNumber).call();
    }

    /** Leaves it to Lookup again; the number is in E.164 form. */
    public void delete(String phoneNumber) {
        delete(PhoneNumber.of(phoneNumber));
    }
}
