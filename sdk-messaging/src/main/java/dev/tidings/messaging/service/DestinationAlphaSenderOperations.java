package dev.tidings.messaging.service;

import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.messaging.message.MessagingServiceSid;

/** The facts of a service's alphanumeric senders by country: paths, parameters, model. */
final class DestinationAlphaSenderOperations {
    private static final String SENDERS = "/v1/Services/{ServiceSid}/DestinationAlphaSenders";
    private static final String SENDER = "/v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}";

    private final Api api;
    private final String service;

    private DestinationAlphaSenderOperations(Api api, String service) {
        this.api = api;
        this.service = service;
    }

    static DestinationAlphaSenderOperations of(Api api, MessagingServiceSid service) {
        return new DestinationAlphaSenderOperations(api, service.toString());
    }

    Operation<ServiceDestinationAlphaSender> create(String alphaSender) {
        return api.create(ServiceDestinationAlphaSender.class, SENDERS, service)
                .form("AlphaSender", AlphaSenderRule.checked(alphaSender));
    }

    Operation<ServiceDestinationAlphaSender> create(String alphaSender, String isoCountryCode) {
        return create(alphaSender).form("IsoCountryCode", Check.country("isoCountryCode", isoCountryCode));
    }

    Operation<ServiceDestinationAlphaSender> fetch(AlphaSenderSid sid) {
        return api.fetch(ServiceDestinationAlphaSender.class, SENDER, service, sid.toString());
    }

    ListOperation<ServiceDestinationAlphaSender> list(ServiceDestinationAlphaSenderListParams p) {
        return api.list(ServiceDestinationAlphaSender.class, "alpha_senders", SENDERS, service)
                .query("IsoCountryCode", p.isoCountryCode())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Void> delete(AlphaSenderSid sid) {
        return api.delete(SENDER, service, sid.toString());
    }
}
