package dev.tidings.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.testkit.ColdStart;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An application that only sends messages does not pay for the rest. */
class ColdStartTest {
    @Test
    void firstSend_loadsNoOtherRoom() throws IOException, InterruptedException {
        assertThat(ColdStart.rooms("dev.tidings.messaging", Sender.class))
                .containsExactly("dev.tidings.messaging", "dev.tidings.messaging.message");
    }

    /** Sends one. */
    static final class Sender {
        public static void main(String[] args) {
            MessagingClient.create(ColdStart.client(201, "{\"sid\":\"" + Sids.MESSAGE + "\"}"))
                    .messages()
                    .create(m -> m.to("+14155550123").from("+14155550100").body("Hi"));
        }
    }
}
