package dev.tidings.mock;

import dev.tidings.mock.otp.IssuedCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The one-time codes that count now: a look past the API, which never tells them. A code is here from the call that starts its
 * verification, before its message has arrived; when it has, it is on the handset too. Move the clock by less than ten minutes for
 * that: {@link MockClock#settle()} goes on until codes have expired too.
 */
public final class MockCodes {
    private final Backend backend;
    private final Optional<String> accountSid;

    MockCodes(Backend backend, Optional<String> accountSid) {
        this.backend = backend;
        this.accountSid = accountSid;
    }

    /** All of them, the one that was begun last first. */
    public List<IssuedCode> all() {
        return matching(any -> true);
    }

    /** Those sent to {@code recipient}, in E.164 or an email address; there is one for each Verify service at most. */
    public List<IssuedCode> to(String recipient) {
        return matching(code -> code.to().equals(recipient));
    }

    /** Those that {@code wanted} holds for. */
    public List<IssuedCode> matching(Predicate<IssuedCode> wanted) {
        return backend.verifying.verifications.codes(
                code -> accountSid.map(code.accountSid()::equals).orElse(true) && wanted.test(code));
    }

    /**
     * The code that {@code recipient} has to enter, of the verification that was begun last.
     *
     * @param recipient in E.164, or an email address
     * @throws IllegalStateException if none is pending
     */
    public String latest(String recipient) {
        return to(recipient).stream()
                .findFirst()
                .map(IssuedCode::code)
                .orElseThrow(() -> new IllegalStateException("no code is pending for " + recipient + " at "
                        + backend.world.clock().now() + "; " + others()));
    }

    private String others() {
        List<IssuedCode> all = all();
        return all.isEmpty()
                ? "none is pending for anybody"
                : "pending are: "
                        + all.stream().limit(20).map(IssuedCode::toString).collect(Collectors.joining("; "));
    }
}
