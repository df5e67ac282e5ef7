package dev.tidings.conversations.message;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;

/**
 * The facts of the Media resource, which has a host of its own and stands in none of the API's files: paths, model.
 */
final class MediaOperations {
    private static final String FILES = "/Media";
    private static final String FILE = "/Media/{Sid}";

    private static final int LARGEST = 150 * 1024 * 1024;

    private final Api api;
    private final String root;

    private MediaOperations(Api api, String root) {
        this.api = api;
        this.root = root;
    }

    static MediaOperations of(TidingsClient client, ChatServiceSid service) {
        return new MediaOperations(Api.of(client, "mcs"), "/v1/Services/" + service);
    }

    MediaOperations with(RequestOptions options) {
        return new MediaOperations(api.with(options), root);
    }

    Operation<MediaFile> upload(byte[] content, String contentType) {
        if (content.length > LARGEST) { // 50512
            throw Check.refused("content has " + content.length + " bytes: it must have at most " + LARGEST);
        }
        return api.create(MediaFile.class, root + FILES).file(content, Check.given("contentType", contentType));
    }

    Operation<MediaFile> fetch(MediaSid sid) {
        return api.fetch(MediaFile.class, root + FILE, sid.toString());
    }
}
