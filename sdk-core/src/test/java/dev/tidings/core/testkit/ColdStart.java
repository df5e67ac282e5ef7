package dev.tidings.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an application pays for that does one thing only; in a JVM of its own, since in this one all is loaded. */
public final class ColdStart {
    private ColdStart() {}

    /** The packages from {@code root} on of which running {@code main} loads a class. */
    public static SortedSet<String> rooms(String root, Class<?> main) throws IOException, InterruptedException {
        SortedSet<String> rooms = new TreeSet<>();
        Pattern ours = Pattern.compile("(" + Pattern.quote(root) + "(\\.[a-z0-9]+)*)\\.[A-Z]");
        for (Matcher each = ours.matcher(loaded(main)); each.find(); ) {
            rooms.add(each.group(1));
        }
        return rooms;
    }

    /** What the JVM says of the classes that running {@code main} loads. */
    public static String loaded(Class<?> main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-verbose:class",
                        main.getName())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(loaded).isZero();
        return loaded;
    }

    /** A client all of whose calls are answered so, without a network. */
    public static TidingsClient client(int status, String answer) {
        return TidingsClient.builder()
                .credentials(Wire.ACCOUNT, Wire.TOKEN)
                .transport(new Answering(status, answer))
                .build();
    }

    private record Answering(int status, String answer) implements HttpTransport {
        @Override
        public HttpResponse send(HttpRequest request) {
            return new HttpResponse(status, HttpHeaders.empty(), answer.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
            return CompletableFuture.completedFuture(send(request));
        }

        @Override
        public void close() {}
    }
}
