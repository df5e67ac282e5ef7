package dev.tidings.messaging;

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
import org.junit.jupiter.api.Test;

/** An application that only sends messages does not pay for the rest; in a JVM of its own, since here all is loaded. */
class ColdStartTest {
    private static final Pattern OURS = Pattern.compile("(dev\\.tidings\\.messaging(\\.[a-z]+)?)\\.[A-Z]");

    @Test
    void firstSend_loadsNoOtherRoom() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-verbose:class",
                        Sender.class.getName())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(loaded).isZero();
        SortedSet<String> rooms = new TreeSet<>();
        for (Matcher each = OURS.matcher(loaded); each.find(); ) {
            rooms.add(each.group(1));
        }
        assertThat(rooms).containsExactly("dev.tidings.messaging", "dev.tidings.messaging.message");
    }

    /** Sends one. */
    static final class Sender implements HttpTransport {
        public static void main(String[] args) {
            TidingsClient client = TidingsClient.builder()
                    .credentials(Wire.ACCOUNT, Wire.TOKEN)
                    .transport(new Sender())
                    .build();
            MessagingClient.create(client)
                    .messages()
                    .create(m -> m.to("+14155550123").from("+14155550100").body("Hi"));
        }

        @Override
        public HttpResponse send(HttpRequest request) {
            byte[] answer = ("{\"sid\":\"" + Wire.MESSAGE + "\"}").getBytes(StandardCharsets.UTF_8);
            return new HttpResponse(201, HttpHeaders.empty(), answer);
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
            return CompletableFuture.completedFuture(send(request));
        }

        @Override
        public void close() {}
    }
}
