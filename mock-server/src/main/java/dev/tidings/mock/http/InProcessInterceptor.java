package dev.tidings.mock.http;

import dev.tidings.core.http.HttpHeaders;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;

/** The way into a server of the same process without a socket, for any OkHttp client: every call is answered here. */
public final class InProcessInterceptor implements Interceptor {
    /** How soon a cancelled call is noticed. */
    private static final long GLANCE_MILLIS = 20;

    private final InProcess server;

    private InProcessInterceptor(Handler handler) {
        this.server = new InProcess(handler);
    }

    /** An interceptor that asks {@code handler}. */
    public static InProcessInterceptor to(Handler handler) {
        return new InProcessInterceptor(handler);
    }

    @Override
    public okhttp3.Response intercept(Chain chain) throws IOException {
        okhttp3.Request from = chain.request();
        Response answer = await(server.ask(request(from)), chain);
        okhttp3.Response.Builder to = new okhttp3.Response.Builder()
                .request(from)
                .protocol(Protocol.HTTP_1_1)
                .code(answer.status())
                .message("");
        answer.headers().forEach(to::addHeader);
        to.header("Content-Length", Integer.toString(answer.body().length));
        MediaType type =
                answer.headers().first("Content-Type").map(MediaType::parse).orElse(null);
        return to.body(ResponseBody.create(answer.body(), type)).build();
    }

    private static Response await(CompletableFuture<Response> answer, Chain chain) throws IOException {
        long patience = chain.readTimeoutMillis();
        long started = System.nanoTime();
        while (true) {
            try {
                return answer.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (chain.call().isCanceled()) {
                    throw new IOException("Canceled", notYet);
                }
                if (patience > 0 && System.nanoTime() - started > TimeUnit.MILLISECONDS.toNanos(patience)) {
                    SocketTimeoutException late = new SocketTimeoutException("timeout");
                    late.initCause(notYet);
                    throw late;
                }
            } catch (ExecutionException broken) {
                throw broken.getCause() instanceof IOException io ? io : new IOException(broken.getCause());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                InterruptedIOException interrupted = new InterruptedIOException("interrupted");
                interrupted.initCause(stop);
                throw interrupted;
            }
        }
    }

    private static Request request(okhttp3.Request from) throws IOException {
        HttpUrl url = from.url();
        List<String> headers = new ArrayList<>();
        from.headers().forEach(each -> {
            headers.add(each.getFirst());
            headers.add(each.getSecond());
        });
        RequestBody body = from.body();
        Buffer bytes = new Buffer();
        if (body != null) {
            body.writeTo(bytes);
            // OkHttp adds this header further down, where nobody comes any more.
            if (body.contentType() != null && from.header("Content-Type") == null) {
                headers.add("Content-Type");
                headers.add(String.valueOf(body.contentType()));
            }
        }
        String query = url.encodedQuery();
        boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
        return new Request(
                from.method(),
                url.scheme(),
                usual ? url.host() : url.host() + ":" + url.port(),
                url.encodedPath(),
                query == null ? "" : query,
                HttpHeaders.of(headers.toArray(String[]::new)),
                bytes.readByteArray());
    }
}
