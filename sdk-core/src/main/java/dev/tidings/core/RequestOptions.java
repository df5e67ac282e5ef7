package dev.tidings.core;

import dev.tidings.core.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one call does differently from the client's settings. */
public final class RequestOptions {
    private static final RequestOptions NONE = builder().build();

    private final @Nullable Duration timeout;
    private final int maxRetries;
    private final @Nullable String accountSid;
    private final HttpHeaders headers;
    private final List<String> extraParameters;
    private final @Nullable Consumer<ApiResponse> onResponse;

    private RequestOptions(Builder from) {
        this.timeout = from.timeout;
        this.maxRetries = from.maxRetries;
        this.accountSid = from.accountSid;
        this.headers = HttpHeaders.of(from.headers.toArray(new String[0]));
        this.extraParameters = List.copyOf(from.extraParameters);
        this.onResponse = from.onResponse;
    }

    /** Nothing special. */
    public static RequestOptions none() {
        return NONE;
    }

    /** Options to be set one by one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The options that {@code configure} sets. */
    public static RequestOptions of(UnaryOperator<Builder> configure) {
        return configure.apply(builder()).build();
    }

    /** The time for the whole call, retries included, if it is not the client's. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** The number of retries, if it is not the client's. */
    public OptionalInt maxRetries() {
        return maxRetries < 0 ? OptionalInt.empty() : OptionalInt.of(maxRetries);
    }

    /** The account acted on, if it is not the client's. */
    public Optional<String> accountSid() {
        return Optional.ofNullable(accountSid);
    }

    /** Headers added to the request. */
    public HttpHeaders headers() {
        return headers;
    }

    /** Names and values, alternating, added to the form or to the query. */
    List<String> extraParameters() {
        return extraParameters;
    }

    @Nullable
    Consumer<ApiResponse> onResponse() {
        return onResponse;
    }

    /** Sets options one by one. */
    public static final class Builder {
        private @Nullable Duration timeout;
        private int maxRetries = -1;
        private @Nullable String accountSid;
        private final List<String> headers = new ArrayList<>(0);
        private final List<String> extraParameters = new ArrayList<>(0);
        private @Nullable Consumer<ApiResponse> onResponse;

        private Builder() {}

        /** Limits the whole call, retries and waits included. */
        public Builder timeout(Duration wholeCall) {
            this.timeout = Checks.timeout("timeout", wholeCall);
            return this;
        }

        /** Limits the retries of this call. */
        public Builder maxRetries(int retries) {
            this.maxRetries = Checks.notNegative("maxRetries", retries);
            return this;
        }

        /** Acts on this account, usually a sub-account, on resources whose path names one. */
        public Builder accountSid(String sid) {
            Checks.accountSid("accountSid", sid);
            this.accountSid = sid;
            return this;
        }

        /** Adds a header; one of the library's own of that name gives way. */
        public Builder header(String name, String value) {
            Checks.header(name, value);
            headers.add(name);
            headers.add(value);
            return this;
        }

        /** Adds a parameter that this library does not know (yet): to the form of a POST, else to the query. */
        public Builder extraParameter(String name, String value) {
            extraParameters.add(name);
            extraParameters.add(value);
            return this;
        }

        /** Shows the raw answer with its headers to {@code look}, before it is read; of a list, each page's. */
        public Builder onResponse(Consumer<ApiResponse> look) {
            this.onResponse = look;
            return this;
        }

        /** The options. */
        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
