package dev.tidings.conversations.push;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import java.util.Optional;

/** The facts of the Credential resource: paths, parameters, model. */
final class CredentialOperations {
    private static final String CREDENTIALS = "/v1/Credentials";
    private static final String CREDENTIAL = "/v1/Credentials/{Sid}";

    private final Api api;

    private CredentialOperations(Api api) {
        this.api = api;
    }

    static CredentialOperations of(TidingsClient client) {
        return new CredentialOperations(Api.of(client, "conversations"));
    }

    CredentialOperations with(RequestOptions options) {
        return new CredentialOperations(api.with(options));
    }

    Operation<Credential> create(PushType type, CredentialParams p) {
        return api.create(Credential.class, CREDENTIALS)
                .form("Type", checked(type))
                .form(p);
    }

    Operation<Credential> fetch(CredentialSid sid) {
        return api.fetch(Credential.class, CREDENTIAL, sid.toString());
    }

    ListOperation<Credential> list(ListParams p) {
        return api.list(Credential.class, "credentials", CREDENTIALS)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Credential> update(CredentialSid sid, Optional<PushType> type, CredentialParams p) {
        return api.update(Credential.class, CREDENTIAL, sid.toString())
                .form("Type", type.map(CredentialOperations::checked))
                .form(p)
                .repeatable();
    }

    Operation<Void> delete(CredentialSid sid) {
        return api.delete(CREDENTIAL, sid.toString());
    }

    private static PushType checked(PushType type) {
        if (type.equals(PushType.TWILSOCK)) {
            throw Check.refused("type is twilsock: it must be apn, fcm or gcm");
        }
        return type;
    }
}
