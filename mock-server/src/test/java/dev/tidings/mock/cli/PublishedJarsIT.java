package dev.tidings.mock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.mock.MockAuthenticator;
import dev.tidings.mock.MockServer;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jars as they are published: what is in them under another name works, and nothing is in them under its own. */
class PublishedJarsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIBRARY = System.getProperty("tidings.library");

    /** What the library has inside; an application's class path need not have it. */
    private static final List<String> INSIDE = List.of("/vertx-", "/netty-", "/webauthn4j-", "/jackson-dataformat-");

    @Test
    void library_isAtNobodysPlace() throws Exception {
        try (JarFile jar = new JarFile(LIBRARY)) {
            assertThat(jar.stream()
                            .map(each -> each.getName())
                            .filter(each -> each.endsWith(".class"))
                            .filter(each -> !each.startsWith("dev/tidings/mock/"))
                            .filter(each -> !each.matches("META-INF/versions/\\d+/dev/tidings/mock/.*")))
                    .isEmpty();
            // Who asks Jackson for all it can read must not be given what is ours.
            assertThat(jar.stream().map(each -> each.getName()).filter(each -> each.contains("services/com.fasterxml")))
                    .isEmpty();
        }
    }

    @Test
    void library_verifiesPasskeys_withoutWhatItHasInside() throws Exception {
        List<URL> path = new ArrayList<>(List.of(Path.of(LIBRARY).toUri().toURL()));
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            boolean jar = each.endsWith(".jar")
                    && !each.endsWith(Path.of(LIBRARY).getFileName().toString());
            if ((jar && INSIDE.stream().noneMatch(each::contains)) || each.contains("sdk-core")) {
                path.add(Path.of(each).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass("dev.tidings.mock.MockServer");
            Object server = type.getMethod("start").invoke(null);
            assertThat(Arrays.stream(loader.getURLs()).map(URL::toString))
                    .noneMatch(each -> INSIDE.stream().anyMatch(each::contains));
            signInByPasskey(String.valueOf(type.getMethod("url").invoke(server)));
            type.getMethod("close").invoke(server);
        }
    }

    @Test
    void program_verifiesPasskeys() throws Exception {
        try (Program program = Program.start("--port", "0")) {
            signInByPasskey(program.url());
        }
    }

    private static void signInByPasskey(String url) throws Exception {
        MockAuthenticator browser;
        try (MockServer any = MockServer.start()) {
            browser = any.passkeyAuthenticator("https://example.com");
        }
        String passkeys = url + "/verify/v2/Services/" + service(url) + "/Passkeys/";
        JsonNode factor = post(
                passkeys + "Factors",
                "application/json",
                "{\"friendly_name\":\"Jo\",\"identity\":\"user-0001\",\"config\":{\"relying_party\":"
                        + "{\"id\":\"example.com\",\"name\":\"Example\",\"origins\":[\"https://example.com\"]},"
                        + "\"authenticator_attachment\":\"any\",\"discoverable_credentials\":\"preferred\","
                        + "\"user_verification\":\"required\"}}");
        String answer = browser.create(factor.path("options").toString());
        JsonNode verified = post(passkeys + "VerifyFactor", "application/json", answer);
        assertThat(verified.path("status").asText()).as("%s", verified).isEqualTo("verified");
        JsonNode asked = post(passkeys + "Challenges", "application/json", "{\"identity\":\"user-0001\"}");
        JsonNode approved = post(
                passkeys + "ApproveChallenge",
                "application/json",
                browser.get(asked.path("options").toString()));
        assertThat(approved.path("status").asText()).as("%s", approved).isEqualTo("approved");
    }

    private static String service(String url) throws Exception {
        return post(url + "/verify/v2/Services", "application/x-www-form-urlencoded", "FriendlyName=Example")
                .path("sid")
                .asText();
    }

    private static JsonNode post(String url, String type, String body) throws Exception {
        String account = "AC" + "0".repeat(31) + "1:" + "0".repeat(31) + "1";
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account.getBytes()))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body());
    }
}
