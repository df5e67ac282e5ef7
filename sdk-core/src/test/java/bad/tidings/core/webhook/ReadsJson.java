package bad.tidings.core.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A room of the ground floor that decodes what is only to be hashed. */
final class ReadsJson {
    final ObjectMapper mapper = new ObjectMapper();
}
