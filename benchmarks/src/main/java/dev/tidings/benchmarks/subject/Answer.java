package dev.tidings.benchmarks.subject;

import dev.tidings.core.ApiRequest;
import dev.tidings.core.ApiResponse;
import dev.tidings.core.TidingsClient;
import dev.tidings.mock.MockServer;

/** The body that the peers answer every create with: one that our server gave, so that all are of one size. */
public final class Answer {
    private Answer() {}

    /** A fresh one. */
    public static byte[] body() {
        try (MockServer mock = MockServer.builder().virtualClock().seed(1).start();
                TidingsClient client = TidingsClient.builder()
                        .credentials(Wire.ACCOUNT_SID, Wire.AUTH_TOKEN)
                        .transport(mock.transport())
                        .build()) {
            ApiResponse answer =
                    client.execute(ApiRequest.post("api", "/2010-04-01/Accounts/{AccountSid}/Messages.json")
                            .form("To", Wire.TO)
                            .form("From", Wire.FROM)
                            .form("Body", Wire.BODY)
                            .build());
            return answer.bytes();
        }
    }
}
