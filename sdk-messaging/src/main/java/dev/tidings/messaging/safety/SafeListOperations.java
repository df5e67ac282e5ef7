package dev.tidings.messaging.safety;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the SafeList resource: path, parameter, model. */
final class SafeListOperations {
    private static final String NUMBERS = "/v1/SafeList/Numbers";

    private final Api api;

    private SafeListOperations(Api api) {
        this.api = api;
    }

    static SafeListOperations of(TidingsClient client) {
        return new SafeListOperations(Api.of(client, "accounts"));
    }

    SafeListOperations with(RequestOptions options) {
        return new SafeListOperations(api.with(options));
    }

    Operation<SafeListNumber> create(String phoneNumber) {
        return api.create(SafeListNumber.class, NUMBERS).form("PhoneNumber", checked(phoneNumber));
    }

    Operation<SafeListNumber> fetch(String phoneNumber) {
        return api.fetch(SafeListNumber.class, NUMBERS).query("PhoneNumber", checked(phoneNumber));
    }

    Operation<Void> delete(String phoneNumber) {
        return api.delete(NUMBERS).query("PhoneNumber", checked(phoneNumber));
    }

    private static String checked(String phoneNumber) {
        if (!phoneNumber.matches("[+]([0-9]{7,15}|[0-9]{6,12}xxx)")) {
            throw Check.refused("phoneNumber is '" + phoneNumber
                    + "': it must be a plus sign and 7 to 15 digits, of which" + " the last three may be xxx");
        }
        return phoneNumber;
    }
}
