package dev.tidings.messaging.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The facts of the Messaging Service resource and its use cases: paths, parameters, models. */
final class MessagingServiceOperations {
    private static final String SERVICES = "/v1/Services";
    private static final String SERVICE = "/v1/Services/{Sid}";
    private static final String USECASES = "/v1/Services/Usecases";

    private final Api api;

    private MessagingServiceOperations(Api api) {
        this.api = api;
    }

    static MessagingServiceOperations of(TidingsClient client) {
        return new MessagingServiceOperations(Api.of(client, "messaging"));
    }

    MessagingServiceOperations with(RequestOptions options) {
        return new MessagingServiceOperations(api.with(options));
    }

    /** For what belongs to a service. */
    Api api() {
        return api;
    }

    Operation<MessagingService> create(String friendlyName, MessagingServiceParams p) {
        Check.given("friendlyName", friendlyName);
        Check.length("friendlyName", Optional.of(friendlyName), 64);
        p.friendlyName().ifPresent(other -> {
            throw Check.refused("friendlyName is '" + friendlyName + "' and '" + other + "': it must be given once");
        });
        Operation<MessagingService> create = api.create(MessagingService.class, SERVICES);
        return settings(create.form("FriendlyName", friendlyName), p);
    }

    Operation<MessagingService> fetch(MessagingServiceSid sid) {
        return api.fetch(MessagingService.class, SERVICE, sid.toString());
    }

    ListOperation<MessagingService> list(ListParams p) {
        return api.list(MessagingService.class, "services", SERVICES)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<MessagingService> update(MessagingServiceSid sid, MessagingServiceParams p) {
        Operation<MessagingService> update = api.update(MessagingService.class, SERVICE, sid.toString());
        return settings(update.form("FriendlyName", p.friendlyName()), p).repeatable();
    }

    Operation<Void> delete(MessagingServiceSid sid) {
        return api.delete(SERVICE, sid.toString());
    }

    Operation<List<UsecaseDescription>> fetchUsecases() {
        return api.fetchAll(UsecaseDescription.class, "usecases", USECASES);
    }

    private static Operation<MessagingService> settings(Operation<MessagingService> call, MessagingServiceParams p) {
        return call.form("InboundRequestUrl", p.inboundRequestUrl())
                .form("InboundMethod", p.inboundMethod())
                .form("FallbackUrl", p.fallbackUrl())
                .form("FallbackMethod", p.fallbackMethod())
                .form("StatusCallback", p.statusCallback())
                .form("StickySender", p.stickySender())
                .form("MmsConverter", p.mmsConverter())
                .form("SmartEncoding", p.smartEncoding())
                .form("ScanMessageContent", p.scanMessageContent())
                .form("FallbackToLongCode", p.fallbackToLongCode())
                .form("AreaCodeGeomatch", p.areaCodeGeomatch())
                .form("ValidityPeriod", p.validityPeriod().map(Duration::toSeconds))
                .form("SynchronousValidation", p.synchronousValidation())
                .form("Usecase", p.usecase())
                .form("UseInboundWebhookOnNumber", p.useInboundWebhookOnNumber());
    }
}
