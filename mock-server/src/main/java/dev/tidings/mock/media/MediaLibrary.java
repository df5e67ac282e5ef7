package dev.tidings.mock.media;

import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The media of all messages, and their bytes. */
public final class MediaLibrary {
    private final World world;
    private final Table<Media> media;
    private final MediaFiles files;

    private MediaLibrary(World world) {
        this.world = world;
        this.media = world.table("media", Media.class, Media::sid, Media::parentSid);
        this.files = new MediaFiles(world, media);
    }

    /** The media of {@code world}, which has none yet. */
    public static MediaLibrary in(World world) {
        return new MediaLibrary(world);
    }

    /**
     * Adds what {@code order} brought. Lists are newest first, and yet those of one message stand in the order in which it
     * named them: the first one ranks highest.
     */
    List<Media> add(Transaction tx, MediaOrder order) {
        List<Media> added = new ArrayList<>();
        long[] ranks = new long[order.items().size()];
        for (int i = ranks.length - 1; i >= 0; i--) {
            ranks[i] = tx.nextRank();
        }
        int at = 0;
        for (MediaOrder.Item each : order.items()) {
            MediaContent content = each.content();
            if (content == null) {
                throw new IllegalStateException(each.url() + " is not there yet");
            }
            String file = files.hold(tx, content.bytes());
            Media one = new Media(
                    each.mediaSid(),
                    order.accountSid(),
                    order.messageSid(),
                    content.contentType(),
                    content.fileName(),
                    each.url(),
                    content.placeholder(),
                    file,
                    each.secret(),
                    tx.now(),
                    tx.now());
            tx.insert(media, one, ranks[at++]);
            added.add(one);
        }
        return added;
    }

    /** Adds {@code added} to {@code message}, which a handset sent, in their order. */
    public List<Media> add(Transaction tx, Message message, List<MediaFile> added) {
        List<MediaOrder.Item> items = new ArrayList<>(added.size());
        for (MediaFile each : added) {
            items.add(new MediaOrder.Item(tx.newSid("ME"), tx.newSid(""), each.source(), each.content(), 0));
        }
        return add(tx, new MediaOrder(message.sid(), message.accountSid(), message.to(), items, true));
    }

    /** The files of the message {@code messageSid}, in its order, to be added to another; within a command. */
    public List<MediaFile> filesOf(String messageSid) {
        List<MediaFile> found = new ArrayList<>();
        for (Media each : media.newestFirst(messageSid)) {
            files.bytes(each.file())
                    .ifPresent(bytes -> found.add(new MediaFile(
                            each.contentType(), each.fileName(), bytes, each.source(), each.placeholder())));
        }
        return found;
    }

    /** The media {@code sid} of the message {@code messageSid}. */
    public Optional<Media> find(String messageSid, String sid) {
        return find(sid).filter(each -> each.parentSid().equals(messageSid));
    }

    /** The media {@code sid} of any message. */
    Optional<Media> find(String sid) {
        return media.find(sid);
    }

    /** The media of the message {@code messageSid}, in the order in which it named them. */
    public Iterable<Media> of(String messageSid) {
        return media.newestFirst(messageSid);
    }

    /** The page of them that pass {@code filter}. */
    Page<Media> page(String messageSid, PageRequest request, Predicate<Media> filter) {
        return Listing.page(media, messageSid, request, filter);
    }

    /** The bytes of {@code of}; empty if it was deleted meanwhile. */
    public Optional<byte[]> bytes(Media of) {
        return world.run(tx -> files.bytes(of.file()));
    }

    /** How many files there are; media with the same bytes share one. */
    int files() {
        return world.run(tx -> files.size());
    }

    /**
     * Deletes the media {@code sid}; the file goes with the last media that has it.
     *
     * <p>Whether the message's {@code num_media} shrinks is unconfirmed. Here it does not: it says what was sent and billed,
     * as {@code num_segments} does after a redaction.
     *
     * @return whether there was one
     */
    boolean delete(Transaction tx, String messageSid, String sid) {
        Row<Media> row = media.row(sid);
        if (row == null || !row.value().parentSid().equals(messageSid)) {
            return false;
        }
        delete(tx, row);
        return true;
    }

    /** Deletes all media of the message {@code messageSid}. */
    void forget(Transaction tx, String messageSid) {
        for (Media each : media.newestFirst(messageSid)) {
            Row<Media> row = media.row(each.sid());
            if (row != null) {
                delete(tx, row);
            }
        }
    }

    private void delete(Transaction tx, Row<Media> row) {
        tx.delete(row);
        files.release(tx, row.value().file());
    }
}
