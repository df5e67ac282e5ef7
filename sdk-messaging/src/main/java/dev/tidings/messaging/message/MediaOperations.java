package dev.tidings.messaging.message;

import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import java.util.function.UnaryOperator;

/** The facts of the Media resource of one message: paths, parameters, model. */
final class MediaOperations {
    private static final String MEDIA_LIST = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json";
    private static final String MEDIA = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json";
    /** Without a suffix it is the file itself. */
    private static final String FILE = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}";

    private final Api api;
    private final String message;

    MediaOperations(Api api, MessageSid message) {
        this.api = api;
        this.message = message.toString();
    }

    Operation<Media> fetch(MediaSid sid) {
        return api.fetch(Media.class, MEDIA, message, sid.toString());
    }

    ListOperation<Media> list(MediaListParams p) {
        return api.list(Media.class, "media_list", MEDIA_LIST, message)
                .query("DateCreated", p.dateCreated())
                .query("DateCreated<", p.dateCreatedBefore())
                .query("DateCreated>", p.dateCreatedAfter())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    ListOperation<Media> list(UnaryOperator<MediaListParams.Builder> describe) {
        return list(describe.apply(MediaListParams.builder()).build());
    }

    Operation<byte[]> download(MediaSid sid) {
        return api.download(FILE, message, sid.toString());
    }

    Operation<Void> delete(MediaSid sid) {
        return api.delete(MEDIA, message, sid.toString());
    }
}
