package bad.tidings.verify.device;

import bad.tidings.verify.webhook.KnowsTheClient;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Breaks what a class of this module must keep: its name, open for extension, Jackson in its signature, arrows upward. */
public class DeviceHelper {
    public ObjectMapper mapper() {
        return new ObjectMapper();
    }

    public String device(KnowsTheClient client) {
        return client.toString();
    }
}
