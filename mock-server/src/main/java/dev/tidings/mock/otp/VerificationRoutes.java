package dev.tidings.mock.otp;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.verify.VerifyService;
import java.util.List;
import java.util.Optional;

/** Verifications and their checks. */
public final class VerificationRoutes implements Routes {
    private static final String SERVICE = "/v2/Services/{ServiceSid}";
    private static final String LIST = SERVICE + "/Verifications";
    private static final String ONE = LIST + "/{Sid}";
    private static final String CHECK = SERVICE + "/VerificationCheck";

    private final Verifications verifications;

    private VerificationRoutes(Verifications verifications) {
        this.verifications = verifications;
    }

    /** The routes to {@code verifications}. */
    public static VerificationRoutes of(Verifications verifications) {
        return new VerificationRoutes(verifications);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify")
                .add("POST", LIST, VerificationFields.OF_START, this::start)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, List.of("Status"), this::update)
                .add("POST", CHECK, VerificationFields.OF_CHECK, this::check);
    }

    private Response start(Call call) {
        VerifyService service = service(call);
        Verifications.Started started =
                verifications.start(service, VerificationFields.start(call.form(), verifications.plan()));
        for (String each : started.unknownLimits()) {
            call.warn("RateLimits names " + each + ", which this service has no rate limit for");
        }
        return shown(call, 201, started.verification());
    }

    private Response fetch(Call call) {
        return shown(call, 200, verifications.get(service(call), which(call)));
    }

    private Response update(Call call) {
        VerifyService service = service(call);
        VerificationStatus status = VerificationFields.STATUS.require(call.form());
        return shown(call, 200, verifications.end(service, which(call), status));
    }

    /** The specification has 201 and 200; what was seen is 200. */
    private Response check(Call call) {
        VerifyService service = service(call);
        CheckDraft draft = VerificationFields.check(call.form(), verifications.plan());
        return call.resource(200, VerificationViews.CHECK, verifications.check(service, draft));
    }

    private Response shown(Call call, int status, Verification verification) {
        Optional<String> path = verification.channel() == OtpChannel.SNA
                ? verifications.silent().path(verification.sid())
                : Optional.empty();
        return call.resource(status, VerificationViews.VERIFICATION, new VerificationViews.Shown(verification, path));
    }

    private VerifyService service(Call call) {
        return verifications.service(call.caller().accountSid(), call.path("ServiceSid"));
    }

    private String which(Call call) {
        return VerificationFields.recipient(call.path("Sid"), verifications.plan());
    }
}
