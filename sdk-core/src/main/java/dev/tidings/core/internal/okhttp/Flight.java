package dev.tidings.core.internal.okhttp;

import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What is noted about one call on its way, as a tag on the request. The interceptor stands last in the chain: it runs
 * when there is a connection and before the first byte is written to it, so a call that never reached it was certainly
 * not sent.
 */
final class Flight {
    private static final int UNAVAILABLE = 503;

    private volatile boolean sent;
    private volatile @Nullable String retryAfter;

    boolean sent() {
        return sent;
    }

    /** The Retry-After that was hidden from OkHttp. */
    @Nullable
    String retryAfter() {
        return retryAfter;
    }

    static Response note(Interceptor.Chain chain) throws java.io.IOException {
        // Of the call, not of the chain: an interceptor of the user's may have built a new request, without the tag.
        Flight flight = chain.call().request().tag(Flight.class);
        if (flight == null) {
            return chain.proceed(chain.request());
        }
        flight.sent = true;
        Response response = chain.proceed(chain.request());
        if (response.code() == UNAVAILABLE) {
            String retryAfter = response.header("Retry-After");
            if (retryAfter != null) {
                // On a 503 with "Retry-After: 0" OkHttp sends the request again, a POST too, whatever it was told.
                flight.retryAfter = retryAfter;
                return response.newBuilder().removeHeader("Retry-After").build();
            }
        }
        return response;
    }
}
