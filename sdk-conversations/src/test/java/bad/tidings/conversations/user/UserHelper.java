package bad.tidings.conversations.user;

import bad.tidings.conversations.event.KnowsTheClient;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Breaks what a class of this module must keep: its name, open for extension, Jackson in its signature, arrows upward. */
public class UserHelper {
    public ObjectMapper mapper() {
        return new ObjectMapper();
    }

    public String user(KnowsTheClient client) {
        return client.toString();
    }
}
