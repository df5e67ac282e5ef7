package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import dev.tidings.mock.otp.IssuedCode;
import dev.tidings.mock.otp.Verifications;
import dev.tidings.mock.wire.View;
import java.util.List;
import java.util.Optional;

/** {@code codes}: the one-time codes that count now. */
public final class CodeCalls implements AdminCalls {
    private static final View<IssuedCode> CODE = View.of(
            "Code",
            (code, out) -> out.string("to", code.to())
                    .string("code", code.code())
                    .string("channel", code.channel().wire())
                    .string("account_sid", code.accountSid())
                    .string("service_sid", code.serviceSid())
                    .string("verification_sid", code.verificationSid())
                    .string("expires", code.expires().toString()));

    private final Verifications verifications;

    private CodeCalls(Verifications verifications) {
        this.verifications = verifications;
    }

    /** The call that finds those of {@code verifications}. */
    public static CodeCalls of(Verifications verifications) {
        return new CodeCalls(verifications);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "codes", List.of("to", "service"), this::codes);
    }

    private Response codes(AdminCall call) {
        Optional<String> to = call.query("to");
        Optional<String> service = call.query("service");
        List<IssuedCode> found =
                verifications.codes(code -> to.map(code.to()::equals).orElse(true)
                        && service.map(code.serviceSid()::equals).orElse(true));
        return AdminCall.json(out -> out.objects("codes", found, CODE));
    }
}
