package dev.tidings.messaging.number;

import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The short codes of an account, which are rented and given up through the backend's people; every method waits for
 * the backend's answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be
 * done about it.
 */
public final class ShortCodes {
    private final ShortCodeOperations operations;

    private ShortCodes(ShortCodeOperations operations) {
        this.operations = operations;
    }

    /** The short codes of the account that {@code client} acts on. */
    public static ShortCodes of(TidingsClient client) {
        return new ShortCodes(ShortCodeOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public ShortCodes with(RequestOptions options) {
        return new ShortCodes(operations.with(options));
    }

    /** Fetches the short code. */
    public ShortCode fetch(ShortCodeSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the short code. */
    public ShortCode fetch(String sid) {
        return fetch(ShortCodeSid.of(sid));
    }

    /** Lists short codes. */
    public Listing<ShortCode> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists short codes. */
    public Listing<ShortCode> list(UnaryOperator<ShortCodeListParams.Builder> describe) {
        return list(describe.apply(ShortCodeListParams.builder()).build());
    }

    /** Lists short codes. */
    public Listing<ShortCode> list(ShortCodeListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the short code's settings. */
    public ShortCode update(ShortCodeSid sid, UnaryOperator<ShortCodeUpdateParams.Builder> describe) {
        return update(sid, describe.apply(ShortCodeUpdateParams.builder()).build());
    }

    /** Changes the short code's settings. */
    public ShortCode update(String sid, UnaryOperator<ShortCodeUpdateParams.Builder> describe) {
        return update(ShortCodeSid.of(sid), describe);
    }

    /** Changes the short code's settings. */
    public ShortCode update(ShortCodeSid sid, ShortCodeUpdateParams params) {
        return operations.update(sid, params).call();
    }
}
