package dev.tidings.mock.chatmessage;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that were uploaded to be said something with, and their bytes. */
public final class ChatMediaStore {
    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 150 << 20;

    private static final Field<String> SID = Field.sid("MediaSid", "ME").code(50510);

    /** How long the name of a file may be is not documented. */
    private static final int LONGEST_NAME = 256;

    /** The bytes of a file. */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    private record Contents(String mediaSid, String serviceSid, byte[] bytes) {}

    private final LiveTable<ChatMedia> table;
    private final LiveTable<Contents> contents;

    private ChatMediaStore(World world) {
        this.table = new LiveTable<>(
                world.table("chatmessage.media", ChatMedia.class, ChatMedia::sid, ChatMedia::serviceSid));
        this.contents = new LiveTable<>(
                world.table("chatmessage.files", Contents.class, Contents::mediaSid, Contents::serviceSid));
    }

    /** The files in {@code world}, which has none yet; those of a chat service end with it. */
    public static ChatMediaStore in(World world, ChatServices services) {
        ChatMediaStore store = new ChatMediaStore(world);
        services.onDelete((tx, service) ->
                store.table.table().newestFirst(service.sid()).forEach(each -> store.delete(tx, each.sid())));
        return store;
    }

    /**
     * Keeps {@code file} for the chat service that {@code scope} looks in.
     *
     * @param author who brings it; null if nobody says
     * @throws ApiError 50511 if its type is none; 50512 if it is empty or larger than {@link #MOST_BYTES}
     */
    public ChatMedia add(Transaction tx, ChatScope scope, MediaFile file, @Nullable String author) {
        String type = file.contentType().toLowerCase(Locale.ROOT);
        if (!type.matches("[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}")) {
            throw ApiError.badRequest(50511, "Media content type \"" + type + "\" must be a type and a subtype");
        }
        int size = file.bytes().length;
        if (size == 0 || size > MOST_BYTES) {
            throw ApiError.badRequest(50512, "Media of " + size + " bytes must be 1 to " + MOST_BYTES + " bytes");
        }
        String name = file.fileName();
        ChatMedia media = new ChatMedia(
                tx.newSid("ME"),
                scope.accountSid(),
                scope.serviceSid(),
                author,
                size,
                type,
                name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME),
                tx.newSid(""),
                null,
                tx.now(),
                tx.now());
        table.put(tx, media);
        contents.put(tx, new Contents(media.sid(), media.serviceSid(), file.bytes()));
        return media;
    }

    /**
     * The file {@code sid} of the chat service that {@code scope} looks in.
     *
     * @throws ApiError 20404 if there is none
     */
    ChatMedia get(ChatScope scope, String sid) {
        return find(sid)
                .filter(each -> each.serviceSid().equals(scope.serviceSid()))
                .orElseThrow(() -> ApiError.notFound(scope.path("/Media/" + sid)));
    }

    /** The file {@code sid}, wherever it is. */
    Optional<ChatMedia> find(String sid) {
        return table.table().find(sid);
    }

    /** The bytes of {@code media}; empty if it was deleted meanwhile. */
    Optional<byte[]> bytes(ChatMedia media) {
        return contents.table().find(media.sid()).map(Contents::bytes);
    }

    /**
     * The file {@code sid}, if a message in the chat service {@code serviceSid} may come with it.
     *
     * @param tx the command under way; null outside of one
     * @throws ApiError 50506 if none is named; 50510 if it is no SID; 50507 if there is none; 50508 if another message has it
     */
    ChatMedia usable(@Nullable Transaction tx, String serviceSid, String sid) {
        if (sid.isBlank()) {
            throw ApiError.badRequest(50506, "MediaSid is required");
        }
        ChatMedia media = present(
                tx, SID.require(Parameters.builder().add(SID.name(), sid).build()));
        if (media == null || !media.serviceSid().equals(serviceSid)) {
            throw new ApiError(50507, 404, "Media " + sid + " does not exist in service " + serviceSid);
        }
        if (media.use() != null) {
            throw ApiError.badRequest(
                    50508,
                    "Media " + sid + " is used already, by message "
                            + media.use().messageSid());
        }
        return media;
    }

    private @Nullable ChatMedia present(@Nullable Transaction tx, String sid) {
        return tx == null ? find(sid).orElse(null) : table.find(tx, sid);
    }

    /** {@code media} comes with a message. */
    void use(Transaction tx, ChatMedia media, ChatMedia.Use use) {
        table.put(tx, media.usedIn(use, tx.now()));
    }

    /** The file at {@code url}, if that is one of these; within a command. */
    public @Nullable MediaFile at(Transaction tx, String url) {
        if (!url.startsWith(ChatMedia.HOST)) {
            return null;
        }
        String[] parts = url.split("/", -1);
        String sid = parts.length < 2 ? "" : parts[parts.length - 2];
        ChatMedia media = present(tx, sid);
        if (media == null || !media.contentUrl().equals(url)) {
            return null;
        }
        Contents found = contents.find(tx, sid);
        return found == null ? null : new MediaFile(media.contentType(), media.filename(), found.bytes(), url, false);
    }

    /** Deletes the file {@code sid}; a message that came with it goes on naming it, which is unconfirmed. */
    void delete(Transaction tx, String sid) {
        table.delete(tx, sid);
        contents.delete(tx, sid);
    }
}
