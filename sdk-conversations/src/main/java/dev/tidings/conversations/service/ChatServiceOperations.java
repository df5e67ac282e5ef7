package dev.tidings.conversations.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import java.util.Optional;

/** The facts of the Service resource: paths, parameters, model. */
final class ChatServiceOperations {
    private static final String SERVICES = "/v1/Services";
    private static final String SERVICE = "/v1/Services/{Sid}";

    private final Api api;

    private ChatServiceOperations(Api api) {
        this.api = api;
    }

    static ChatServiceOperations of(TidingsClient client) {
        return new ChatServiceOperations(Api.of(client, "conversations"));
    }

    ChatServiceOperations with(RequestOptions options) {
        return new ChatServiceOperations(api.with(options));
    }

    Operation<ChatService> create(String friendlyName) {
        Check.length("friendlyName", Optional.of(Check.given("friendlyName", friendlyName)), 256); // 50000, 50003
        return api.create(ChatService.class, SERVICES).form("FriendlyName", friendlyName);
    }

    Operation<ChatService> fetch(ChatServiceSid sid) {
        return api.fetch(ChatService.class, SERVICE, sid.toString());
    }

    ListOperation<ChatService> list(ListParams p) {
        return api.list(ChatService.class, "services", SERVICES)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Void> delete(ChatServiceSid sid) {
        return api.delete(SERVICE, sid.toString());
    }
}
