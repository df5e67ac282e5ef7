package dev.tidings.mock.inbound;

import dev.tidings.mock.media.MediaFile;
import java.util.List;

/**
 * A message that a handset sends.
 *
 * @param from its number
 * @param to the number or short code of an account
 * @param body the text; may be empty if there are files
 * @param files what comes with it
 * @param extras what its application is told besides, such as {@code ButtonPayload}, in order
 * @param others who else it is to, of a group message on the phone network; empty else
 * @param errorCode why it does not reach its application: 30009, 30038 or 30039; 0 to let it
 */
public record Incoming(
        String from,
        String to,
        String body,
        List<MediaFile> files,
        List<Extra> extras,
        List<String> others,
        int errorCode) {
    /** Parts of it were lost on the way. */
    public static final int INCOMPLETE = 30009;

    /** It looks like a one-time passcode. */
    public static final int PASSCODE = 30038;

    /** A machine seems to have written it. */
    public static final int MACHINE_MADE = 30039;

    /** A parameter of the webhook. */
    public record Extra(String name, String value) {}

    /** A text. */
    public static Incoming text(String from, String to, String body) {
        return new Incoming(from, to, body, List.of(), List.of(), List.of(), 0);
    }

    /** The same from {@code number}. */
    public Incoming from(String number) {
        return new Incoming(number, to, body, files, extras, others, errorCode);
    }

    /** The same with {@code more} files. */
    public Incoming with(List<MediaFile> more) {
        return new Incoming(from, to, body, more, extras, others, errorCode);
    }

    /** The same telling the application {@code more}. */
    public Incoming telling(List<Extra> more) {
        return new Incoming(from, to, body, files, more, others, errorCode);
    }

    /** The same, not reaching its application because of {@code code}; 0 to let it. */
    public Incoming failing(int code) {
        return new Incoming(from, to, body, files, extras, others, code);
    }

    /** The same to {@code more} numbers besides, as one message to a group. */
    public Incoming toGroupOf(List<String> more) {
        return new Incoming(from, to, body, files, extras, List.copyOf(more), errorCode);
    }
}
