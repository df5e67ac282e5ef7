package dev.tidings.examples;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.error.ApiException;
import dev.tidings.mock.MockServer;
import dev.tidings.verify.VerifyClient;
import dev.tidings.verify.challenge.Challenges;
import dev.tidings.verify.device.TotpGenerator;
import dev.tidings.verify.device.TotpSecret;
import dev.tidings.verify.factor.Factor;
import dev.tidings.verify.factor.Factors;
import dev.tidings.verify.service.VerifyService;
import java.io.PrintStream;
import java.time.Duration;

/**
 * Lets somebody add an authenticator app: shows the QR code, has the first code confirmed, and then logs in with codes of the
 * app. Scan what it prints, if you like: any authenticator app reads it.
 */
public final class TotpEnrolment {
    private static final String IDENTITY = "customer-4711";

    private TotpEnrolment() {}

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (MockServer backend = MockServer.builder().virtualClock().seed(6).start();
                TidingsClient client = TidingsClient.builder()
                        .credentials(backend.accountSid(), backend.authToken())
                        .baseUrl(backend.url())
                        .build()) {
            VerifyClient verify = VerifyClient.create(client);
            VerifyService service = verify.services().create("Bookshop");
            Factors factors = verify.factors(service.sid(), IDENTITY);
            Challenges challenges = verify.challenges(service.sid(), IDENTITY);

            Factor factor = factors.createTotp("Ada Lovelace");
            String uri = factor.binding().flatMap(binding -> binding.uri()).orElseThrow();
            out.println("\n  " + uri + "\n\n" + qrCode(uri));

            // What the app does, once it has read the picture.
            String secret =
                    factor.binding().flatMap(binding -> binding.secret()).orElseThrow();
            TotpGenerator app = TotpGenerator.of(TotpSecret.of(secret));

            String first = app.code(backend.clock().now());
            out.println("    enrolled:  "
                    + factors.verify(factor.sid(), first).status().orElseThrow());
            backend.clock().advance(Duration.ofMinutes(5));
            String next = app.code(backend.clock().now());
            out.println("    log-in:    "
                    + challenges.check(factor.sid(), next).status().orElseThrow());
            try {
                challenges.check(factor.sid(), next);
            } catch (ApiException replayed) {
                out.println("    replayed:  refused with " + replayed.code().orElse(0));
            }
            out.println();
        }
    }

    /** Two rows of modules a line, in half blocks, with the quiet zone that readers need. */
    private static String qrCode(String text) {
        ByteMatrix modules;
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.L).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds " + text.length() + " characters", tooLong);
        }
        int quiet = 2;
        StringBuilder drawn = new StringBuilder();
        for (int y = -quiet; y < modules.getHeight() + quiet; y += 2) {
            drawn.append("    ");
            for (int x = -quiet; x < modules.getWidth() + quiet; x++) {
                boolean upper = light(modules, x, y);
                boolean lower = light(modules, x, y + 1);
                drawn.append(upper ? (lower ? '█' : '▀') : (lower ? '▄' : ' '));
            }
            drawn.append('\n');
        }
        return drawn.toString();
    }

    /** Light modules are drawn, for terminals that are dark. */
    private static boolean light(ByteMatrix modules, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
        return !inside || modules.get(x, y) == 0;
    }
}
