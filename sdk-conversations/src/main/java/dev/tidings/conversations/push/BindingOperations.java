package dev.tidings.conversations.push;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the Binding resource: paths, filters, model. */
final class BindingOperations {
    private static final String BINDINGS = "/Bindings";
    private static final String BINDING = "/Bindings/{Sid}";

    private final Api api;
    private final String root;

    private BindingOperations(Api api, String root) {
        this.api = api;
        this.root = root;
    }

    static BindingOperations of(TidingsClient client, ChatServiceSid service) {
        return new BindingOperations(Api.of(client, "conversations"), "/v1/Services/" + service);
    }

    BindingOperations with(RequestOptions options) {
        return new BindingOperations(api.with(options), root);
    }

    Operation<Binding> fetch(BindingSid sid) {
        return api.fetch(Binding.class, root + BINDING, sid.toString());
    }

    ListOperation<Binding> list(BindingListParams p) {
        return api.list(Binding.class, "bindings", root + BINDINGS).described(p);
    }

    Operation<Void> delete(BindingSid sid) {
        return api.delete(root + BINDING, sid.toString());
    }
}
