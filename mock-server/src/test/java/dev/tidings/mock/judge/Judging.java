package dev.tidings.mock.judge;

import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.ExchangeListener;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has every answer of a test's servers judged by Twilio's OpenAPI files, and fails the test if one of them is not as they
 * say. One line in a test class, and one where it starts a server:
 *
 * <pre>{@code
 * @RegisterExtension
 * final Judging judging = Judging.ofEveryAnswer();
 *
 * MockServer mock = MockServer.builder().exchangeListener(judging).start();
 * }</pre>
 *
 * <p>Answers that a fault rule made are let be. Without the files nothing is judged, and one line of the run says how to
 * get them.
 */
public final class Judging implements ExchangeListener, AfterEachCallback {
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    /** More would only repeat what these say. */
    private static final int SHOWN = 12;

    private final Optional<OpenApiJudge> judge = Specs.find().map(OpenApiJudge::by);
    private final Queue<String> objections = new ConcurrentLinkedQueue<>();

    private Judging() {}

    /** Judges every answer; a field of a test class, static if its servers are. */
    public static Judging ofEveryAnswer() {
        Judging judging = new Judging();
        if (judging.judge.isEmpty() && TOLD.compareAndSet(false, true)) {
            System.err.println("Answers are not judged: " + Specs.HOW_TO_GET);
        }
        return judging;
    }

    @Override
    public void finished(Exchange exchange) {
        if (judge.isEmpty() || exchange.fault() != null) {
            return;
        }
        Answer.of(exchange).ifPresent(answer -> {
            List<String> found = judge.get().objections(answer);
            if (!found.isEmpty()) {
                objections.add(
                        String.join("\n", found) + "\n  in " + new String(answer.body(), StandardCharsets.UTF_8));
            }
        });
    }

    /** How often each operation was judged with a status of success, by its id; nothing without the files. */
    public Map<String, Integer> judged() {
        return judge.map(OpenApiJudge::judged).orElse(Map.of());
    }

    /** Fails if there was anything to object to since this was last asked. */
    public void assertNoObjections() {
        List<String> all = new ArrayList<>();
        for (String each = objections.poll(); each != null; each = objections.poll()) {
            all.add(each);
        }
        if (!all.isEmpty()) {
            String more = all.size() > SHOWN ? "\nand " + (all.size() - SHOWN) + " more" : "";
            throw new AssertionError(all.size() + " answers are not as Twilio's OpenAPI files say:\n"
                    + String.join("\n", all.subList(0, Math.min(SHOWN, all.size()))) + more);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertNoObjections();
    }
}
