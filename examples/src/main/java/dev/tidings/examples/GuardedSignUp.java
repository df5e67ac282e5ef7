package dev.tidings.examples;

import dev.tidings.core.TidingsClient;
import dev.tidings.lookup.LookupClient;
import dev.tidings.lookup.data.LineType;
import dev.tidings.lookup.data.LookupField;
import dev.tidings.lookup.data.SimSwap;
import dev.tidings.lookup.data.SmsPumpingRisk;
import dev.tidings.lookup.number.LocalValidation;
import dev.tidings.lookup.number.LookupResult;
import dev.tidings.mock.MockServer;
import dev.tidings.verify.VerifyClient;
import dev.tidings.verify.service.VerifyService;
import dev.tidings.verify.verification.Channel;
import java.io.PrintStream;
import java.util.List;

/**
 * A sign-up that asks what it can know about a number before it sends a code there: typing errors cost no call at all,
 * landlines are called, and a SIM card that was just swapped is not trusted.
 */
public final class GuardedSignUp {
    private static final int RISKY = 75;

    private final LookupClient lookup;
    private final VerifyClient verify;
    private final VerifyService service;

    private GuardedSignUp(LookupClient lookup, VerifyClient verify) {
        this.lookup = lookup;
        this.verify = verify;
        this.service = verify.services().create("Bookshop");
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (MockServer backend = MockServer.builder().virtualClock().seed(8).start();
                TidingsClient client = TidingsClient.builder()
                        .credentials(backend.accountSid(), backend.authToken())
                        .baseUrl(backend.url())
                        .build()) {
            backend.lookup().number("+447400123987").simSwapped();
            GuardedSignUp signUp = new GuardedSignUp(LookupClient.create(client), VerifyClient.create(client));
            out.println();
            for (String number : List.of("+14155550123", "+1415555012", "+442079460123", "+447400123987")) {
                out.printf("    %-15s %s%n", number, signUp.start(number));
            }
            long asked = backend.requests().stream()
                    .filter(each -> each.request().path().contains("PhoneNumbers"))
                    .count();
            out.println("\n    4 numbers typed, " + asked + " looked up\n");
        }
    }

    /** What becomes of somebody who signs up with {@code number}. */
    private String start(String number) {
        LookupResult local = LocalValidation.of(number);
        if (!local.valid() && !fictitious(number)) {
            return "typed wrong: " + local.validationErrors();
        }
        LookupResult known = lookup.phoneNumbers()
                .fetch(
                        number,
                        q -> q.fields(
                                LookupField.LINE_TYPE_INTELLIGENCE,
                                LookupField.SIM_SWAP,
                                LookupField.SMS_PUMPING_RISK));
        int risk = known.smsPumpingRisk()
                .flatMap(SmsPumpingRisk::smsPumpingRiskScore)
                .orElse(0);
        if (risk >= RISKY) {
            return "refused: the risk is " + risk;
        }
        boolean swapped = known.simSwap()
                .flatMap(SimSwap::lastSimSwap)
                .flatMap(swap -> swap.swappedInPeriod())
                .orElse(false);
        if (swapped) {
            return "asked for another factor: its SIM card was just swapped";
        }
        boolean landline = known.lineTypeIntelligence()
                .flatMap(line -> line.type())
                .filter(LineType.LANDLINE::equals)
                .isPresent();
        Channel channel = landline ? Channel.CALL : Channel.SMS;
        verify.verifications(service.sid()).create(number, channel);
        return "code sent by " + channel;
    }

    /** Numbers of films and tests are in no plan; the backend takes them unless it is started to be strict. */
    private static boolean fictitious(String number) {
        return number.matches("\\+1\\d{3}55501\\d{2}");
    }
}
