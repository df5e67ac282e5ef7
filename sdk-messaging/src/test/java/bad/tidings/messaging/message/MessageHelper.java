package bad.tidings.messaging.message;

import bad.tidings.messaging.webhook.KnowsTheClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.messaging.twiml.MessagingResponse;

/** Breaks what a class of this module must keep: its name, open for extension, Jackson in its signature, arrows upward. */
public class MessageHelper {
    public ObjectMapper mapper() {
        return new ObjectMapper();
    }

    public MessagingResponse reply(KnowsTheClient client) {
        return MessagingResponse.of(client.toString());
    }
}
