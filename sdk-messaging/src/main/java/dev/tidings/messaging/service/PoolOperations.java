package dev.tidings.messaging.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.core.value.Sid;
import dev.tidings.messaging.message.MessagingServiceSid;

/** The facts of a service's pools of senders, which are alike: paths, parameters, models. */
final class PoolOperations<T> {
    private static final String PHONE_NUMBERS = "/v1/Services/{ServiceSid}/PhoneNumbers";
    private static final String SHORT_CODES = "/v1/Services/{ServiceSid}/ShortCodes";
    private static final String ALPHA_SENDERS = "/v1/Services/{ServiceSid}/AlphaSenders";
    private static final String CHANNEL_SENDERS = "/v1/Services/{MessagingServiceSid}/ChannelSenders";

    private final Api api;
    private final String service;
    private final Class<T> model;
    private final Facts facts;

    /** Where a pool is, which member of a list's answer holds its senders, and which parameter names a new one. */
    private record Facts(String path, String key, String parameter) {}

    private PoolOperations(Api api, MessagingServiceSid service, Class<T> model, Facts facts) {
        this.api = api;
        this.service = service.toString();
        this.model = model;
        this.facts = facts;
    }

    static PoolOperations<ServicePhoneNumber> phoneNumbers(Api api, MessagingServiceSid service) {
        Facts facts = new Facts(PHONE_NUMBERS, "phone_numbers", "PhoneNumberSid");
        return new PoolOperations<>(api, service, ServicePhoneNumber.class, facts);
    }

    static PoolOperations<ServiceShortCode> shortCodes(Api api, MessagingServiceSid service) {
        Facts facts = new Facts(SHORT_CODES, "short_codes", "ShortCodeSid");
        return new PoolOperations<>(api, service, ServiceShortCode.class, facts);
    }

    static PoolOperations<ServiceAlphaSender> alphaSenders(Api api, MessagingServiceSid service) {
        Facts facts = new Facts(ALPHA_SENDERS, "alpha_senders", "AlphaSender");
        return new PoolOperations<>(api, service, ServiceAlphaSender.class, facts);
    }

    static PoolOperations<ServiceChannelSender> channelSenders(Api api, MessagingServiceSid service) {
        Facts facts = new Facts(CHANNEL_SENDERS, "senders", "Sid");
        return new PoolOperations<>(api, service, ServiceChannelSender.class, facts);
    }

    Operation<T> create(Sid sender) {
        return api.create(model, facts.path(), service).form(facts.parameter(), sender);
    }

    Operation<T> create(String alphaSender) {
        return api.create(model, facts.path(), service).form(facts.parameter(), AlphaSenderRule.checked(alphaSender));
    }

    Operation<T> fetch(Sid sid) {
        return api.fetch(model, facts.path() + "/{Sid}", service, sid.toString());
    }

    ListOperation<T> list(ListParams p) {
        return api.list(model, facts.key(), facts.path(), service)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Void> delete(Sid sid) {
        return api.delete(facts.path() + "/{Sid}", service, sid.toString());
    }
}
