package dev.tidings.messaging.application;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.messaging.message.ApplicationSid;

/** The facts of the Application resource: paths, parameters, model. */
final class ApplicationOperations {
    private static final String APPLICATIONS = "/2010-04-01/Accounts/{AccountSid}/Applications.json";
    private static final String APPLICATION = "/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json";

    private final Api api;

    private ApplicationOperations(Api api) {
        this.api = api;
    }

    static ApplicationOperations of(TidingsClient client) {
        return new ApplicationOperations(Api.of(client, "api"));
    }

    ApplicationOperations with(RequestOptions options) {
        return new ApplicationOperations(api.with(options));
    }

    Operation<Application> create(ApplicationParams p) {
        return settings(api.create(Application.class, APPLICATIONS), p);
    }

    Operation<Application> fetch(ApplicationSid sid) {
        return api.fetch(Application.class, APPLICATION, sid.toString());
    }

    ListOperation<Application> list(ApplicationListParams p) {
        return api.list(Application.class, "applications", APPLICATIONS)
                .query("FriendlyName", p.friendlyName())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Application> update(ApplicationSid sid, ApplicationParams p) {
        return settings(api.update(Application.class, APPLICATION, sid.toString()), p)
                .repeatable();
    }

    Operation<Void> delete(ApplicationSid sid) {
        return api.delete(APPLICATION, sid.toString());
    }

    private static Operation<Application> settings(Operation<Application> call, ApplicationParams p) {
        return call.form("FriendlyName", p.friendlyName())
                .form("SmsUrl", p.smsUrl())
                .form("SmsMethod", p.smsMethod())
                .form("SmsFallbackUrl", p.smsFallbackUrl())
                .form("SmsFallbackMethod", p.smsFallbackMethod())
                .form("SmsStatusCallback", p.smsStatusCallback())
                .form("MessageStatusCallback", p.messageStatusCallback())
                .form("StatusCallback", p.statusCallback())
                .form("StatusCallbackMethod", p.statusCallbackMethod())
                .form("VoiceUrl", p.voiceUrl())
                .form("VoiceMethod", p.voiceMethod())
                .form("VoiceFallbackUrl", p.voiceFallbackUrl())
                .form("VoiceFallbackMethod", p.voiceFallbackMethod())
                .form("VoiceCallerIdLookup", p.voiceCallerIdLookup())
                .form("PublicApplicationConnectEnabled", p.publicApplicationConnectEnabled())
                .form("ApiVersion", p.apiVersion());
    }
}
