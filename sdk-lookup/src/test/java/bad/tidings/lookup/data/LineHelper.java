package bad.tidings.lookup.data;

import bad.tidings.lookup.number.KnowsTheClient;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Breaks what a class of this module must keep: its name, open for extension, Jackson in its signature, arrows upward. */
public class LineHelper {
    public ObjectMapper mapper() {
        return new ObjectMapper();
    }

    public String line(KnowsTheClient client) {
        return client.toString();
    }
}
