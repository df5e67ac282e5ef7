package dev.tidings.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.testkit.ColdStart;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An application that only writes messages does not pay for the rest. */
class ColdStartTest {
    @Test
    void firstMessage_loadsNoOtherRoom() throws IOException, InterruptedException {
        assertThat(ColdStart.rooms("dev.tidings.conversations", Writer.class))
                .containsExactly(
                        "dev.tidings.conversations",
                        "dev.tidings.conversations.conversation",
                        "dev.tidings.conversations.message",
                        "dev.tidings.conversations.service");
    }

    /** Writes one. */
    static final class Writer {
        public static void main(String[] args) {
            ConversationsClient.create(ColdStart.client(201, "{\"sid\":\"" + Sids.MESSAGE + "\"}"))
                    .messages(Sids.CONVERSATION)
                    .create("ann", "Hi");
        }
    }
}
