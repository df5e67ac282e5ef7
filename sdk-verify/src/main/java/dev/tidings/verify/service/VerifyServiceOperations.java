package dev.tidings.verify.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import java.time.Duration;
import java.util.Optional;

/** The facts of the Verify Service resource: paths, parameters, model. */
final class VerifyServiceOperations {
    private static final String SERVICES = "/v2/Services";
    private static final String SERVICE = "/v2/Services/{Sid}";

    /** As the page of the resource has it; its list of parameters says 32, which is refused all the same (60200). */
    static final int LONGEST_NAME = 30;

    private final Api api;

    private VerifyServiceOperations(Api api) {
        this.api = api;
    }

    static VerifyServiceOperations of(TidingsClient client) {
        return new VerifyServiceOperations(Api.of(client, "verify"));
    }

    VerifyServiceOperations with(RequestOptions options) {
        return new VerifyServiceOperations(api.with(options));
    }

    Operation<VerifyService> create(String friendlyName, VerifyServiceParams p) {
        Check.given("friendlyName", friendlyName);
        Check.length("friendlyName", Optional.of(friendlyName), LONGEST_NAME);
        p.friendlyName().ifPresent(other -> {
            throw Check.refused("friendlyName is '" + friendlyName + "' and '" + other + "': it must be given once");
        });
        return settings(api.create(VerifyService.class, SERVICES).form("FriendlyName", friendlyName), p);
    }

    Operation<VerifyService> fetch(VerifyServiceSid sid) {
        return api.fetch(VerifyService.class, SERVICE, sid.toString());
    }

    ListOperation<VerifyService> list(ListParams p) {
        return api.list(VerifyService.class, "services", SERVICES)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<VerifyService> update(VerifyServiceSid sid, VerifyServiceParams p) {
        Operation<VerifyService> update = api.update(VerifyService.class, SERVICE, sid.toString());
        return settings(update.form("FriendlyName", p.friendlyName()), p).repeatable();
    }

    Operation<Void> delete(VerifyServiceSid sid) {
        return api.delete(SERVICE, sid.toString());
    }

    private static Operation<VerifyService> settings(Operation<VerifyService> call, VerifyServiceParams p) {
        return call.form("CodeLength", p.codeLength())
                .form("LookupEnabled", p.lookupEnabled())
                .form("SkipSmsToLandlines", p.skipSmsToLandlines())
                .form("DtmfInputRequired", p.dtmfInputRequired())
                .form("TtsName", p.ttsName())
                .form("Psd2Enabled", p.psd2Enabled())
                .form("DoNotShareWarningEnabled", p.doNotShareWarningEnabled())
                .form("CustomCodeEnabled", p.customCodeEnabled())
                .form("Push.IncludeDate", p.pushIncludeDate())
                .form("Push.ApnCredentialSid", p.pushApnCredentialSid())
                .form("Push.FcmCredentialSid", p.pushFcmCredentialSid())
                .form("Totp.Issuer", p.totpIssuer())
                .form("Totp.TimeStep", p.totpTimeStep().map(Duration::toSeconds))
                .form("Totp.CodeLength", p.totpCodeLength())
                .form("Totp.Skew", p.totpSkew())
                .form("DefaultTemplateSid", p.defaultTemplateSid())
                .form("Whatsapp.MsgServiceSid", p.whatsappMsgServiceSid())
                .form("Whatsapp.From", p.whatsappFrom())
                .form("Passkeys.RelyingParty.Id", p.passkeysRelyingPartyId())
                .form("Passkeys.RelyingParty.Name", p.passkeysRelyingPartyName())
                .form("Passkeys.RelyingParty.Origins", origins(p))
                .form("Passkeys.AuthenticatorAttachment", p.passkeysAuthenticatorAttachment())
                .form("Passkeys.DiscoverableCredentials", p.passkeysDiscoverableCredentials())
                .form("Passkeys.UserVerification", p.passkeysUserVerification())
                .form("VerifyEventSubscriptionEnabled", p.verifyEventSubscriptionEnabled());
    }

    /** The one list of this resource that is a text with commas. */
    private static Optional<String> origins(VerifyServiceParams p) {
        return p.passkeysRelyingPartyOrigins().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(",", p.passkeysRelyingPartyOrigins()));
    }
}
