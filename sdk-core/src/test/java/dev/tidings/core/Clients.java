package dev.tidings.core;

import dev.tidings.core.error.ApiException;
import dev.tidings.core.http.HttpTransport;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;

/** What tests make clients of. */
final class Clients {
    public static final String ACCOUNT = "AC00000000000000000000000000000001";
    public static final String TOKEN = "00112233445566778899aabbccddeeff";
    public static final String MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json";
    public static final String MESSAGE = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json";
    public static final String SID = "SM00000000000000000000000000000001";

    private Clients() {}

    /** A builder with credentials, a scripted transport, no waiting, and always half of the longest wait. */
    public static TidingsClientBuilder over(HttpTransport transport) {
        return TidingsClient.builder()
                .credentials(ACCOUNT, TOKEN)
                .transport(transport)
                .sleeper(new RecordingSleeper())
                .random(half());
    }

    /** Draws one half for ever. */
    public static RandomGenerator half() {
        return () -> 1L << 63;
    }

    /** How a call can be made; each must behave alike. */
    public enum Way {
        BLOCKING {
            @Override
            public ApiResponse call(TidingsClient client, ApiRequest request) {
                return client.execute(request);
            }
        },
        ASYNC {
            @Override
            public ApiResponse call(TidingsClient client, ApiRequest request) {
                try {
                    return client.executeAsync(request).join();
                } catch (CompletionException failed) {
                    if (failed.getCause() instanceof ApiException known) {
                        throw known;
                    }
                    throw failed;
                }
            }
        };

        public abstract ApiResponse call(TidingsClient client, ApiRequest request);
    }

    public static ApiRequest create() {
        return ApiRequest.post("api", MESSAGES).form("To", "+14155550123").build();
    }

    public static ApiRequest fetch() {
        return ApiRequest.get("api", MESSAGE, SID).build();
    }

    public static ApiRequest delete() {
        return ApiRequest.delete("api", MESSAGE, SID).build();
    }
}
