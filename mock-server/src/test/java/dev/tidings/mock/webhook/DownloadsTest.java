package dev.tidings.mock.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that an account named by URL. */
class DownloadsTest {
    private final Post post = Post.office();

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void file_comesWithItsTypeAndName() {
        try (Application application = Application.start(Application.status(
                200, "Content-Type", "image/png", "Content-Disposition", "inline; filename=\"cat.png\"", "PNG"))) {
            Download download = post.fetch(application.url("/cat?size=9#frag"), 3);
            assertThat(download.status()).isEqualTo(200);
            assertThat(download.contentType()).isEqualTo("image/png");
            assertThat(download.fileName()).isEqualTo("cat.png");
            assertThat(download.body()).asString(StandardCharsets.UTF_8).isEqualTo("PNG");
            assertThat(download.errorCode()).isZero();
            Application.Received request = application.received().get(0);
            assertThat(request.target()).isEqualTo("/cat?size=9");
            assertThat(request.headers()).doesNotContainKey("x-twilio-signature");
            assertThat(post.journal.attempts()).isEmpty();
        }
    }

    @Test
    void file_isFoundBehindRedirectAndPassword() {
        try (Application application = Application.start((request, connection) -> {
            boolean known = request.header("Authorization")
                    .equals("Basic " + Base64.getEncoder().encodeToString("a:b".getBytes(StandardCharsets.UTF_8)));
            Application.Answer answer = request.target().equals("/file")
                    ? Application.status(200, "x")
                    : known
                            ? Application.status(302, "Location", "file")
                            : Application.status(401, "WWW-Authenticate", "Basic realm=\"x\"");
            answer.to(request, connection);
        })) {
            Download download = post.fetch(application.url("/start").replace("://", "://a:b@"), 10);
            assertThat(download.succeeded()).isTrue();
            assertThat(application.received().get(2).headers()).doesNotContainKey("authorization");
        }
    }

    @ParameterizedTest
    @CsvSource({"404, 11217", "500, 11217", "308, 11216", "302, 11206"})
    void refusal_hasItsCode(int status, int code) {
        try (Application application = Application.answering(status)) {
            Download download = post.fetch(application.url("/"), 10);
            assertThat(download.errorCode()).isEqualTo(code);
            assertThat(download.status()).isEqualTo(status);
            assertThat(download.body()).isEmpty();
        }
    }

    @Test
    void fileThatIsTooLong_isNotTaken() {
        try (Application application = Application.start(Application.status(200, "1234"))) {
            assertThat(post.fetch(application.url("/"), 3).errorCode()).isEqualTo(11750);
            assertThat(post.fetch(application.url("/"), 4).errorCode()).isZero();
        }
    }

    @Test
    void noServer_isSaidToBeMissing() {
        assertThat(post.fetch("nowhere", 3).errorCode()).isEqualTo(11100);
        assertThat(post.fetch("http://nowhere.invalid/", 3).errorCode()).isEqualTo(11210);
        assertThat(post.fetch("http://127.0.0.1/#e=atlantis", 3).errorCode()).isEqualTo(11240);
    }

    @Test
    void world_waitsForFiles() {
        try (Application application = Application.answering(200)) {
            AtomicReference<Download> done = new AtomicReference<>();
            post.sender.fetch(application.url("/"), 10, done::set);
            post.world.awaitErrands();
            assertThat(done.get().succeeded()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "inline; filename=\"a b.png\"|a b.png",
                "attachment; filename=cat.png|cat.png",
                "attachment;FILENAME=\"q\\\"q.png\"|q\"q.png",
                "attachment; filename=\"x.png\"; filename*=UTF-8''%C3%A9.png|é.png",
                "inline|",
            })
    void fileName_isReadFromTheDisposition(String disposition, String name) {
        assertThat(Fetching.fileName(disposition).orElse(null)).isEqualTo(name);
    }
}
