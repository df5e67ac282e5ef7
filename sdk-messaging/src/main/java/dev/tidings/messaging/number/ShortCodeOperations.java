package dev.tidings.messaging.number;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the ShortCode resource: paths, parameters, model. */
final class ShortCodeOperations {
    private static final String SHORT_CODES = "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json";
    private static final String SHORT_CODE = "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json";

    private final Api api;

    private ShortCodeOperations(Api api) {
        this.api = api;
    }

    static ShortCodeOperations of(TidingsClient client) {
        return new ShortCodeOperations(Api.of(client, "api"));
    }

    ShortCodeOperations with(RequestOptions options) {
        return new ShortCodeOperations(api.with(options));
    }

    Operation<ShortCode> fetch(ShortCodeSid sid) {
        return api.fetch(ShortCode.class, SHORT_CODE, sid.toString());
    }

    ListOperation<ShortCode> list(ShortCodeListParams p) {
        return api.list(ShortCode.class, "short_codes", SHORT_CODES)
                .query("ShortCode", p.shortCode())
                .query("FriendlyName", p.friendlyName())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<ShortCode> update(ShortCodeSid sid, ShortCodeUpdateParams p) {
        return api.update(ShortCode.class, SHORT_CODE, sid.toString())
                .form("FriendlyName", p.friendlyName())
                .form("SmsUrl", p.smsUrl())
                .form("SmsMethod", p.smsMethod())
                .form("SmsFallbackUrl", p.smsFallbackUrl())
                .form("SmsFallbackMethod", p.smsFallbackMethod())
                .form("ApiVersion", p.apiVersion())
                .repeatable();
    }
}
