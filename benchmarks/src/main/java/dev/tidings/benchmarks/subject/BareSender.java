package dev.tidings.benchmarks.subject;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.Call;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What somebody would write without a library: OkHttp, a form, and the answer as a Jackson tree. */
public final class BareSender implements Sender {
    private final OkHttpClient client = new OkHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String url;

    private BareSender(String url) {
        this.url = url + Wire.PATH;
    }

    /** Sends over sockets. */
    public static BareSender to(String url) {
        return new BareSender(url);
    }

    @Override
    public Object send() {
        Request request = new Request.Builder()
                .url(url)
                .header("Authorization", Credentials.basic(Wire.ACCOUNT_SID, Wire.AUTH_TOKEN))
                .header("Accept", "application/json")
                .post(new FormBody.Builder()
                        .add("To", Wire.TO)
                        .add("From", Wire.FROM)
                        .add("Body", Wire.BODY)
                        .build())
                .build();
        Call call = client.newCall(request);
        try (Response response = call.execute()) {
            if (response.code() != 201) {
                throw new IOException("status " + response.code());
            }
            return mapper.readTree(response.body().byteStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
