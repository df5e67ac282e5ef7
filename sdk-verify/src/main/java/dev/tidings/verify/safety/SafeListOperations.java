package dev.tidings.verify.safety;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the SafeList resource: paths, parameter, model. */
final class SafeListOperations {
    private static final String NUMBERS = "/v2/SafeList/Numbers";
    private static final String NUMBER = "/v2/SafeList/Numbers/{PhoneNumber}";

    private final Api api;

    private SafeListOperations(Api api) {
        this.api = api;
    }

    static SafeListOperations of(TidingsClient client) {
        return new SafeListOperations(Api.of(client, "verify"));
    }

    SafeListOperations with(RequestOptions options) {
        return new SafeListOperations(api.with(options));
    }

    Operation<SafeListNumber> create(String phoneNumber) {
        return api.create(SafeListNumber.class, NUMBERS).form("PhoneNumber", checked(phoneNumber));
    }

    Operation<SafeListNumber> fetch(String phoneNumber) {
        return api.fetch(SafeListNumber.class, NUMBER, checked(phoneNumber));
    }

    Operation<Void> delete(String phoneNumber) {
        return api.delete(NUMBER, checked(phoneNumber));
    }

    private static String checked(String phoneNumber) {
        if (!phoneNumber.matches("[+][0-9]{7,15}")) {
            throw Check.refused("phoneNumber is '" + phoneNumber + "': it must be a plus sign and 7 to 15 digits");
        }
        return phoneNumber;
    }
}
