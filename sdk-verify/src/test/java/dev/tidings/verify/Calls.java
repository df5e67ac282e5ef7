package dev.tidings.verify;

import dev.tidings.core.testkit.Call;
import java.util.List;
import java.util.stream.Stream;

/** All calls of all rooms. */
final class Calls {
    private Calls() {}

    static Stream<Call<VerifyClient, AsyncVerifyClient>> all() {
        return Stream.of(ServiceCalls.ALL, VerificationCalls.ALL, SettingCalls.ALL, FactorCalls.ALL)
                .flatMap(List::stream);
    }
}
