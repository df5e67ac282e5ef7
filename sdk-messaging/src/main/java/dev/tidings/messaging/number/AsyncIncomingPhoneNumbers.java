package dev.tidings.messaging.number;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.value.AccountSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The phone numbers of an account; no method waits for the backend's answer, and what {@link IncomingPhoneNumbers}
 * throws its futures fail with.
 */
public final class AsyncIncomingPhoneNumbers {
    private final IncomingPhoneNumberOperations operations;

    private AsyncIncomingPhoneNumbers(IncomingPhoneNumberOperations operations) {
        this.operations = operations;
    }

    /** The phone numbers of the account that {@code client} acts on. */
    public static AsyncIncomingPhoneNumbers of(TidingsClient client) {
        return new AsyncIncomingPhoneNumbers(IncomingPhoneNumberOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncIncomingPhoneNumbers with(RequestOptions options) {
        return new AsyncIncomingPhoneNumbers(operations.with(options));
    }

    /** Buys the number, in E.164 form; never twice. */
    public CompletableFuture<IncomingPhoneNumber> create(String phoneNumber) {
        return create(phoneNumber, UnaryOperator.identity());
    }

    /** Buys the number, in E.164 form; never twice. */
    public CompletableFuture<IncomingPhoneNumber> create(
            String phoneNumber, UnaryOperator<IncomingPhoneNumberParams.Builder> describe) {
        return create(
                phoneNumber, describe.apply(IncomingPhoneNumberParams.builder()).build());
    }

    /** Buys the number, in E.164 form; never twice. */
    public CompletableFuture<IncomingPhoneNumber> create(String phoneNumber, IncomingPhoneNumberParams params) {
        return operations.create(phoneNumber, params).callAsync();
    }

    /** Buys any number in this area code, three digits, of the United States or Canada; never twice. */
    public CompletableFuture<IncomingPhoneNumber> createInAreaCode(String areaCode) {
        return createInAreaCode(areaCode, UnaryOperator.identity());
    }

    /** Buys any number in this area code, three digits, of the United States or Canada; never twice. */
    public CompletableFuture<IncomingPhoneNumber> createInAreaCode(
            String areaCode, UnaryOperator<IncomingPhoneNumberParams.Builder> describe) {
        return createInAreaCode(
                areaCode, describe.apply(IncomingPhoneNumberParams.builder()).build());
    }

    /** Buys any number in this area code, three digits, of the United States or Canada; never twice. */
    public CompletableFuture<IncomingPhoneNumber> createInAreaCode(String areaCode, IncomingPhoneNumberParams params) {
        return operations.createInAreaCode(areaCode, params).callAsync();
    }

    /** Fetches the number. */
    public CompletableFuture<IncomingPhoneNumber> fetch(PhoneNumberSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the number. */
    public CompletableFuture<IncomingPhoneNumber> fetch(String sid) {
        return fetch(PhoneNumberSid.of(sid));
    }

    /** Lists numbers. */
    public AsyncListing<IncomingPhoneNumber> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists numbers. */
    public AsyncListing<IncomingPhoneNumber> list(UnaryOperator<IncomingPhoneNumberListParams.Builder> describe) {
        return list(describe.apply(IncomingPhoneNumberListParams.builder()).build());
    }

    /** Lists numbers. */
    public AsyncListing<IncomingPhoneNumber> list(IncomingPhoneNumberListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the number's settings. */
    public CompletableFuture<IncomingPhoneNumber> update(
            PhoneNumberSid sid, UnaryOperator<IncomingPhoneNumberParams.Builder> describe) {
        return update(sid, describe.apply(IncomingPhoneNumberParams.builder()).build());
    }

    /** Changes the number's settings. */
    public CompletableFuture<IncomingPhoneNumber> update(
            String sid, UnaryOperator<IncomingPhoneNumberParams.Builder> describe) {
        return update(PhoneNumberSid.of(sid), describe);
    }

    /** Changes the number's settings. */
    public CompletableFuture<IncomingPhoneNumber> update(PhoneNumberSid sid, IncomingPhoneNumberParams params) {
        return operations.update(sid, params).callAsync();
    }

    /**
     * Gives the number to another account of the same family; address and bundle must be the other's, where they are
     * asked for.
     */
    public CompletableFuture<IncomingPhoneNumber> transfer(PhoneNumberSid sid, AccountSid to) {
        return transfer(sid, to, UnaryOperator.identity());
    }

    /**
     * Gives the number to another account of the same family; address and bundle must be the other's, where they are
     * asked for.
     */
    public CompletableFuture<IncomingPhoneNumber> transfer(String sid, String to) {
        return transfer(PhoneNumberSid.of(sid), AccountSid.of(to));
    }

    /**
     * Gives the number to another account of the same family; address and bundle must be the other's, where they are
     * asked for.
     */
    public CompletableFuture<IncomingPhoneNumber> transfer(
            PhoneNumberSid sid, AccountSid to, UnaryOperator<IncomingPhoneNumberParams.Builder> describe) {
        return transfer(
                sid, to, describe.apply(IncomingPhoneNumberParams.builder()).build());
    }

    /**
     * Gives the number to another account of the same family; address and bundle must be the other's, where they are
     * asked for.
     */
    public CompletableFuture<IncomingPhoneNumber> transfer(
            String sid, String to, UnaryOperator<IncomingPhoneNumberParams.Builder> describe) {
        return transfer(PhoneNumberSid.of(sid), AccountSid.of(to), describe);
    }

    /**
     * Gives the number to another account of the same family; address and bundle must be the other's, where they are
     * asked for.
     */
    public CompletableFuture<IncomingPhoneNumber> transfer(
            PhoneNumberSid sid, AccountSid to, IncomingPhoneNumberParams params) {
        return operations.transfer(sid, to, params).callAsync();
    }

    /** Gives the number up for ever. */
    public CompletableFuture<Void> delete(PhoneNumberSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Gives the number up for ever. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(PhoneNumberSid.of(sid));
    }

    /** The same, but listing and buying only numbers of this type: local, mobile or toll-free. */
    public AsyncIncomingPhoneNumbers ofType(NumberType type) {
        return new AsyncIncomingPhoneNumbers(operations.ofType(type));
    }
}
