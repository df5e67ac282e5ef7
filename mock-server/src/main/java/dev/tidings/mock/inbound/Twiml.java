package dev.tidings.mock.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an application answered, understood.
 *
 * @param verbs what is to be done, in order
 * @param faults what is wrong with it
 * @param broken the code because of which nothing of it can be done; 0 if it can
 */
record Twiml(List<Verb> verbs, List<Fault> faults, int broken) {
    /** Nothing to do and nothing wrong. */
    static final Twiml NOTHING = new Twiml(List.of(), List.of(), 0);

    /** Something that is wrong, and its code in the debugger. */
    record Fault(int code, String text) {}

    /** Something to do. */
    sealed interface Verb permits Reply, Redirect {}

    /**
     * A reply.
     *
     * @param body the text
     * @param media URLs, as they stand there
     * @param to the recipient; null for whoever wrote
     * @param from the sender; null for the number that was written to
     * @param callback told of status changes, as it stands there; null for nobody
     */
    record Reply(
            String body,
            List<String> media,
            @Nullable String to,
            @Nullable String from,
            @Nullable String callback) implements Verb {}

    /** Another document to go on with; the URL as it stands there. */
    record Redirect(String url, String method) implements Verb {}

    /** A document that cannot be executed because of {@code code}. */
    static Twiml broken(int code, String text) {
        return new Twiml(List.of(), List.of(new Fault(code, text)), code);
    }

    /** One reply. */
    static Twiml text(String body) {
        return new Twiml(List.of(new Reply(body, List.of(), null, null, null)), List.of(), 0);
    }
}
