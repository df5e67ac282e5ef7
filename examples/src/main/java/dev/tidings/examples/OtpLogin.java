package dev.tidings.examples;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.error.RateLimitException;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockServer;
import dev.tidings.verify.VerifyClient;
import dev.tidings.verify.service.VerifyService;
import dev.tidings.verify.verification.Channel;
import dev.tidings.verify.verification.VerificationCheck;
import dev.tidings.verify.verification.Verifications;
import java.io.PrintStream;
import java.time.Duration;

/**
 * Logs somebody in with a one-time code: she mistypes it, asks for it again by a call, comes too late, and somebody else tries
 * codes until they are locked out. The application never learns the code; here it is read off the phone.
 */
public final class OtpLogin {
    private final PrintStream out;
    private final MockServer backend;
    private final MockHandset phone;
    private final Verifications verifications;

    private OtpLogin(PrintStream out, MockServer backend, Verifications verifications) {
        this.out = out;
        this.backend = backend;
        this.verifications = verifications;
        this.phone = backend.handset("+14155550123");
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (MockServer backend = MockServer.builder().virtualClock().seed(4).start();
                TidingsClient client = TidingsClient.builder()
                        .credentials(backend.accountSid(), backend.authToken())
                        .baseUrl(backend.url())
                        .build()) {
            VerifyClient verify = VerifyClient.create(client);
            VerifyService service = verify.services().create("Bookshop", s -> s.codeLength(6));
            new OtpLogin(out, backend, verify.verifications(service.sid())).run();
        }
    }

    private void run() {
        out.println("\n  She mistypes, asks to be called, and is in");
        start(Channel.SMS);
        String code = backend.codes().latest(phone.number());
        type(otherThan(code));
        start(Channel.CALL);
        type(code);

        out.println("\n  She comes too late");
        start(Channel.SMS);
        code = backend.codes().latest(phone.number());
        backend.clock().advance(Duration.ofMinutes(10));
        type(code);

        out.println("\n  Somebody guesses");
        start(Channel.SMS);
        code = backend.codes().latest(phone.number());
        for (int i = 0; i < 5; i++) {
            type(otherThan(code));
        }
        type(code);
        backend.clock().advance(Duration.ofMinutes(10));
        start(Channel.SMS);
        type(backend.codes().latest(phone.number()));
        out.println();
    }

    private void start(Channel channel) {
        verifications.create(phone.number(), channel);
        backend.clock().advance(Duration.ofSeconds(30));
        out.println("    phone:  \""
                + phone.received().get(phone.received().size() - 1).body() + "\"");
    }

    /** What the application does with what she typed. */
    private void type(String code) {
        String answer;
        try {
            VerificationCheck check = verifications.check(phone.number(), code);
            answer = check.approved() ? "welcome" : "that is not it, try again";
        } catch (NotFoundException gone) {
            answer = "that code no longer counts, ask for another one";
        } catch (RateLimitException tooMany) {
            answer = "too many tries, wait ten minutes";
        }
        out.println("    typed:  " + code + "   " + answer);
    }

    private static String otherThan(String code) {
        int next = (Integer.parseInt(code) + 1) % 1_000_000;
        return String.format("%06d", next);
    }
}
