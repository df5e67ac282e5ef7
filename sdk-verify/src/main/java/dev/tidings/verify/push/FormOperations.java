package dev.tidings.verify.push;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the Form resource: path, model. */
final class FormOperations {
    private static final String FORM = "/v2/Forms/{FormType}";

    private final Api api;

    private FormOperations(Api api) {
        this.api = api;
    }

    static FormOperations of(TidingsClient client) {
        return new FormOperations(Api.of(client, "verify"));
    }

    FormOperations with(RequestOptions options) {
        return new FormOperations(api.with(options));
    }

    Operation<Form> fetch(String formType) {
        return api.fetch(Form.class, FORM, Check.given("formType", formType));
    }
}
