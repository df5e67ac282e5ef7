package dev.tidings.verify.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the MessagingConfiguration resource: paths, parameters, model. */
final class MessagingConfigurationOperations {
    private static final String CONFIGURATIONS = "/v2/Services/{ServiceSid}/MessagingConfigurations";
    private static final String CONFIGURATION = "/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}";

    private final Api api;
    private final String service;

    private MessagingConfigurationOperations(Api api, String service) {
        this.api = api;
        this.service = service;
    }

    static MessagingConfigurationOperations of(TidingsClient client, VerifyServiceSid service) {
        return new MessagingConfigurationOperations(Api.of(client, "verify"), service.toString());
    }

    MessagingConfigurationOperations with(RequestOptions options) {
        return new MessagingConfigurationOperations(api.with(options), service);
    }

    Operation<MessagingConfiguration> create(String country, MessagingServiceSid sender) {
        return api.create(MessagingConfiguration.class, CONFIGURATIONS, service)
                .form("Country", checked(country))
                .form("MessagingServiceSid", sender);
    }

    Operation<MessagingConfiguration> fetch(String country) {
        return api.fetch(MessagingConfiguration.class, CONFIGURATION, service, checked(country));
    }

    ListOperation<MessagingConfiguration> list(ListParams p) {
        return api.list(MessagingConfiguration.class, "messaging_configurations", CONFIGURATIONS, service)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<MessagingConfiguration> update(String country, MessagingServiceSid sender) {
        return api.update(MessagingConfiguration.class, CONFIGURATION, service, checked(country))
                .form("MessagingServiceSid", sender)
                .repeatable();
    }

    Operation<Void> delete(String country) {
        return api.delete(CONFIGURATION, service, checked(country));
    }

    private static String checked(String country) {
        return country.equals("all") ? country : Check.country("country", country);
    }
}
