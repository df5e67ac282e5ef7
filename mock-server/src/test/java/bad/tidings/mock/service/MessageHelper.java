package bad.tidings.mock.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.WebAuthnManager;
import dev.tidings.other.Product;
import io.vertx.core.Vertx;
import java.time.Instant;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Assertions;
import picocli.CommandLine;

/** Does everything that a room must not do. */
public class MessageHelper {
    Product sdk;
    Vertx engine;
    OkHttpClient client;
    ObjectMapper json;
    CommandLine flags;
    Assertions junit;
    WebAuthnManager passkeys;

    void habits() {
        System.out.println(Instant.now());
        new Thread(() -> {}).start();
    }
}
