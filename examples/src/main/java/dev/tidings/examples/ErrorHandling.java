package dev.tidings.examples;

import static dev.tidings.mock.network.CallMatch.calls;
import static dev.tidings.mock.network.Fault.acceptedThenDropped;
import static dev.tidings.mock.network.Fault.refused;

import dev.tidings.core.RetryPolicy;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.AuthenticationException;
import dev.tidings.core.error.InvalidRequestException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.error.RateLimitException;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.message.Messages;
import dev.tidings.mock.MockServer;
import java.io.PrintStream;
import java.time.Duration;

/** What can go wrong with a call, and what a program can do about each: the backend is told to make it happen. */
public final class ErrorHandling {
    private final PrintStream out;

    private ErrorHandling(PrintStream out) {
        this.out = out;
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        new ErrorHandling(out).run();
    }

    private void run() {
        try (MockServer backend = MockServer.builder().virtualClock().seed(1).start();
                TidingsClient client = client(backend, backend.authToken());
                TidingsClient stranger = client(backend, "not-the-token")) {
            Messages messages = MessagingClient.create(client).messages();

            out.println("\n  Wrong before anything is sent: the builder says which field, value and rule");
            attempt(() -> messages.create(m -> m.to("+14155550123").body("Who is this from?")));

            out.println("\n  Refused by the backend: read the code, mend the request");
            attempt(() ->
                    messages.create(m -> m.to("+1415").from("+14155550100").body("Hi")));

            out.println("\n  Not there (any more)");
            attempt(() -> messages.fetch("SM" + "0".repeat(32)));

            out.println("\n  Not let in");
            attempt(() -> MessagingClient.create(stranger).messages().list().toList());

            out.println("\n  Too many calls: certainly not processed, so the client waits as told and sends it again");
            backend.rules()
                    .when(calls().post("*/Messages.json"))
                    .times(1)
                    .then(refused(429).retryAfter(Duration.ofSeconds(1)));
            attempt(() -> messages.create(
                    m -> m.to("+14155550123").from("+14155550100").body("Patience pays")));

            out.println("\n  The connection broke after the request was out: nobody knows, so it is not sent again");
            backend.rules().when(calls().post("*/Messages.json")).times(1).then(acceptedThenDropped());
            attempt(() -> messages.create(
                    m -> m.to("+14155550123").from("+14155550100").body("Once only")));
            long there = messages.list().stream()
                    .filter(each -> each.body().filter("Once only"::equals).isPresent())
                    .count();
            out.println("    looked it up: the backend has it " + there + " time(s)\n");
        }
    }

    private static TidingsClient client(MockServer backend, String token) {
        return TidingsClient.builder()
                .credentials(backend.accountSid(), token)
                .baseUrl(backend.url())
                .retry(RetryPolicy.standard())
                .build();
    }

    /** The order of the cases is the order of the questions: what is wrong with it, and may it have happened? */
    private void attempt(Runnable call) {
        try {
            call.run();
            out.println("    done");
        } catch (IllegalArgumentException local) {
            out.println("    IllegalArgumentException: " + local.getMessage());
        } catch (AuthenticationException wrongCredentials) {
            say(wrongCredentials);
        } catch (NotFoundException gone) {
            say(gone);
        } catch (RateLimitException later) {
            say(later);
        } catch (InvalidRequestException mend) {
            say(mend);
        } catch (AmbiguousException unknown) {
            say(unknown);
        } catch (ApiException other) {
            say(other);
        }
    }

    private void say(ApiException failure) {
        out.println("    " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }
}
