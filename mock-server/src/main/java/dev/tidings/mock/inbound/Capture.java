package dev.tidings.mock.inbound;

import dev.tidings.mock.inbound.Incoming.Extra;
import dev.tidings.mock.media.Media;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.world.Transaction;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may take a message that comes in, such as a conversation, before the application's webhook is asked about it.
 *
 * <p>As documented, the webhook of a number fires all the same; a Messaging Service whose webhook would be asked is not asked
 * about a message that was taken. Messages that are refused (30009, 30038, 30039) and those of accounts that may not act are
 * not offered. Keywords such as STOP are: what they do to consents is done before.
 */
public interface Capture {
    /** Takes nothing. */
    Capture NONE = new Capture() {
        @Override
        public boolean wants(Transaction tx, Letter letter) {
            return false;
        }

        @Override
        public CompletionStage<?> take(Transaction tx, Captured captured) {
            throw new IllegalStateException("nobody wanted it");
        }
    };

    /**
     * A message that is coming in.
     *
     * @param accountSid whose sender it is to
     * @param from who sends it; E.164, or with a channel's prefix
     * @param to the sender of the account that it is to, in the same form
     * @param others who else it is to, of a group message on the phone network; empty else
     * @param body the text; may be empty
     * @param serviceSid the Messaging Service that {@code to} is in; null for none
     */
    record Letter(
            String accountSid,
            String from,
            String to,
            List<String> others,
            String body,
            @Nullable String serviceSid) {
        /** Refuses nothing; holds its list. */
        public Letter {
            others = List.copyOf(others);
        }
    }

    /**
     * A message that was taken.
     *
     * @param letter as it was offered
     * @param message as it is kept by the API of messages: {@code receiving} in this command
     * @param media what came with it, as that message keeps it, in order
     * @param files the same with their bytes, in the same order
     * @param extras what its application is told besides, such as {@code ButtonPayload} and {@code ProfileName}, in order
     */
    record Captured(Letter letter, Message message, List<Media> media, List<MediaFile> files, List<Extra> extras) {
        /** Refuses nothing; holds its lists. */
        public Captured {
            media = List.copyOf(media);
            files = List.copyOf(files);
            extras = List.copyOf(extras);
        }

        /** What the application is told as {@code name}; null if nothing. */
        public @Nullable String told(String name) {
            for (Extra each : extras) {
                if (each.name().equals(name)) {
                    return each.value();
                }
            }
            return null;
        }
    }

    /** Whether it takes {@code letter}. Decided at once; an application that is to be asked about it is asked afterwards. */
    boolean wants(Transaction tx, Letter letter);

    /**
     * Takes what it has just said that it wants, within the same command. The rows of the message are inserted by it.
     *
     * @return done when it is where it belongs, which may be after this command; fails with {@link IllegalStateException} if the
     *     server is reset or closed before
     */
    CompletionStage<?> take(Transaction tx, Captured captured);
}
