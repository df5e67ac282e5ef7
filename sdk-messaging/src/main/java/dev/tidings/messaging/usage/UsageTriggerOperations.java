package dev.tidings.messaging.usage;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the UsageTrigger resource: paths, parameters, model. */
final class UsageTriggerOperations {
    private static final String TRIGGERS = "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json";
    private static final String TRIGGER = "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json";

    private final Api api;

    private UsageTriggerOperations(Api api) {
        this.api = api;
    }

    static UsageTriggerOperations of(TidingsClient client) {
        return new UsageTriggerOperations(Api.of(client, "api"));
    }

    UsageTriggerOperations with(RequestOptions options) {
        return new UsageTriggerOperations(api.with(options));
    }

    Operation<UsageTrigger> create(UsageTriggerCreateParams p) {
        return api.create(UsageTrigger.class, TRIGGERS)
                .form("UsageCategory", p.usageCategory())
                .form("TriggerValue", p.triggerValue())
                .form("CallbackUrl", p.callbackUrl())
                .form("CallbackMethod", p.callbackMethod())
                .form("FriendlyName", p.friendlyName())
                .form("Recurring", p.recurring())
                .form("TriggerBy", p.triggerBy());
    }

    Operation<UsageTrigger> fetch(UsageTriggerSid sid) {
        return api.fetch(UsageTrigger.class, TRIGGER, sid.toString());
    }

    ListOperation<UsageTrigger> list(UsageTriggerListParams p) {
        return api.list(UsageTrigger.class, "usage_triggers", TRIGGERS)
                .query("UsageCategory", p.usageCategory())
                .query("TriggerBy", p.triggerBy())
                .query("Recurring", p.recurring())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<UsageTrigger> update(UsageTriggerSid sid, UsageTriggerUpdateParams p) {
        return api.update(UsageTrigger.class, TRIGGER, sid.toString())
                .form("CallbackUrl", p.callbackUrl())
                .form("CallbackMethod", p.callbackMethod())
                .form("FriendlyName", p.friendlyName())
                .repeatable();
    }

    Operation<Void> delete(UsageTriggerSid sid) {
        return api.delete(TRIGGER, sid.toString());
    }
}
