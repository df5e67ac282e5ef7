package dev.tidings.conversations.event;

import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an application answers when it is asked before something is done. Whoever does not answer within 5 seconds lets
 * it be done.
 *
 * <pre>{@code
 * PreEventReply reply = PreEventReply.accept().body("***");
 * response.setStatus(reply.status());
 * response.setContentType(PreEventReply.CONTENT_TYPE);
 * response.getWriter().write(reply.json());
 * }</pre>
 */
public final class PreEventReply {
    /** The MIME type of {@link #json}. */
    public static final String CONTENT_TYPE = "application/json";

    private static final PreEventReply ACCEPTED = new PreEventReply(200, Map.of());

    private final int status;
    private final Map<String, String> changes;

    private PreEventReply(int status, Map<String, String> changes) {
        this.status = status;
        this.changes = changes;
    }

    /** Lets it be done, but for the changes that the other methods add. */
    public static PreEventReply accept() {
        return ACCEPTED;
    }

    /** Forbids it, with the status 403: nothing is done, and whoever wanted it is told so (50056). */
    public static PreEventReply reject() {
        return reject(403);
    }

    /**
     * Forbids it: nothing is done, and whoever wanted it is told so (50056).
     *
     * @param status of the answer, from 400 to 599
     */
    public static PreEventReply reject(int status) {
        Check.range("status", Optional.of(status), 400, 599);
        return new PreEventReply(status, Map.of());
    }

    /** The same, with another name for the conversation that is added or changed. */
    public PreEventReply friendlyName(String name) {
        Check.length("friendlyName", Optional.of(name), 256);
        return with("friendly_name", name);
    }

    /** The same, with another text for the message that is added or changed. */
    public PreEventReply body(String text) {
        return with("body", text);
    }

    /** The same, with another author for the message that is added or changed. */
    public PreEventReply author(String name) {
        Check.length("author", Optional.of(name), 256);
        return with("author", name);
    }

    /** The same, with something else kept with the message that is added or changed. */
    public PreEventReply attributes(Attributes attributes) {
        Check.length("attributes", Optional.of(attributes.toString()), 4 * 1024);
        return with("attributes", attributes.toString());
    }

    /** The same, with other JSON kept with the message that is added or changed. */
    public PreEventReply attributes(String json) {
        return attributes(Attributes.of(json));
    }

    /** The status of the response to send. */
    public int status() {
        return status;
    }

    /** The body of the response to send: JSON. */
    public String json() {
        return new String(JsonText.written(changes), StandardCharsets.UTF_8);
    }

    private PreEventReply with(String name, String value) {
        if (status != ACCEPTED.status) {
            throw new IllegalStateException("what is rejected cannot be changed: " + name);
        }
        Map<String, String> more = new LinkedHashMap<>(changes);
        more.put(name, value);
        return new PreEventReply(status, more);
    }

    /** Status and names of what is changed. */
    @Override
    public String toString() {
        return "PreEventReply[" + status + " " + changes.keySet() + "]";
    }
}
