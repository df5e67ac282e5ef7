package dev.tidings.verify.template;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import java.util.Optional;

/** The facts of the Template resource: path, filter, model. */
final class TemplateOperations {
    private static final String TEMPLATES = "/v2/Templates";

    private final Api api;

    private TemplateOperations(Api api) {
        this.api = api;
    }

    static TemplateOperations of(TidingsClient client) {
        return new TemplateOperations(Api.of(client, "verify"));
    }

    TemplateOperations with(RequestOptions options) {
        return new TemplateOperations(api.with(options));
    }

    ListOperation<VerificationTemplate> list(Optional<String> friendlyName, ListParams p) {
        return api.list(VerificationTemplate.class, "templates", TEMPLATES)
                .query("FriendlyName", friendlyName)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }
}
