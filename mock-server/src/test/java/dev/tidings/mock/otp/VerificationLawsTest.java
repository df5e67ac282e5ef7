package dev.tidings.mock.otp;

import static dev.tidings.mock.otp.OtpDesk.ANN;
import static dev.tidings.mock.otp.OtpDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.otp.OtpDesk.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever an application does, in whatever order: the server answers as a model of a few lines says. */
class VerificationLawsTest {
    enum Step {
        SEND,
        RIGHT,
        WRONG,
        CANCEL,
        APPROVE,
        FETCH,
        MINUTE,
        FOUR_MINUTES
    }

    /** Some send more than they check, some check more than they send: who does both is locked out before it is sent often. */
    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.oneOf(steps(16, 1), steps(5, 16));
    }

    private static Arbitrary<List<Step>> steps(int sends, int wrongs) {
        return Arbitraries.frequency(
                        Tuple.of(sends, Step.SEND),
                        Tuple.of(wrongs, Step.WRONG),
                        Tuple.of(1, Step.RIGHT),
                        Tuple.of(1, Step.CANCEL),
                        Tuple.of(1, Step.APPROVE),
                        Tuple.of(1, Step.FETCH),
                        Tuple.of(2, Step.MINUTE),
                        Tuple.of(1, Step.FOUR_MINUTES))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    /** What is known from outside: the pending verification, how often it was sent and checked, and since when. */
    private static final class Model {
        String sid = "";
        String code = "";
        int sends;
        int checks;
        boolean locked;
        Instant expires = Instant.MIN;

        boolean pending(Instant now) {
            return !sid.isEmpty() && now.isBefore(expires);
        }

        void end() {
            sid = "";
            locked = false;
        }
    }

    @Property(tries = 100)
    void theModelHolds(@ForAll("steps") List<Step> steps) {
        try (OtpDesk desk = new OtpDesk()) {
            Model model = new Model();
            for (Step each : steps) {
                Instant now = desk.mock.clock().now();
                if (!model.pending(now)) {
                    model.end();
                }
                switch (each) {
                    case SEND -> send(desk, model, now);
                    case RIGHT, WRONG -> check(desk, model, each == Step.RIGHT);
                    case CANCEL -> end(desk, model, "canceled");
                    case APPROVE -> end(desk, model, "approved");
                    case FETCH -> fetch(desk, model);
                    case MINUTE -> desk.pass(Duration.ofMinutes(1));
                    case FOUR_MINUTES -> desk.pass(Duration.ofMinutes(4));
                }
            }
        }
    }

    private static void send(OtpDesk desk, Model model, Instant now) {
        Door.Answer answer = desk.start(ANN, "sms");
        if (model.locked) {
            assertThat(refusal(answer)).isEqualTo(new Refusal(429, 60202));
        } else if (!model.sid.isEmpty() && model.sends == 5) {
            assertThat(refusal(answer)).isEqualTo(new Refusal(429, 60203));
        } else {
            assertThat(answer.status()).isEqualTo(201);
            JsonNode body = answer.json();
            String sid = body.path("sid").asText();
            if (model.sid.isEmpty()) {
                model.sends = 0;
                model.checks = 0;
                model.expires = now.plus(Duration.ofMinutes(10));
                model.code = desk.code(ANN);
            } else {
                assertThat(sid).isEqualTo(model.sid);
            }
            model.sid = sid;
            model.sends++;
            assertThat(body.path("send_code_attempts")).hasSize(model.sends);
            assertThat(desk.code(ANN)).isEqualTo(model.code);
        }
    }

    private static void check(OtpDesk desk, Model model, boolean right) {
        String code = right && !model.code.isEmpty() ? model.code : model.code.equals("000000") ? "111111" : "000000";
        Door.Answer answer = desk.check(ANN, code);
        if (model.sid.isEmpty()) {
            assertThat(refusal(answer)).isEqualTo(new Refusal(404, 20404));
        } else if (model.locked || model.checks == 5) {
            assertThat(refusal(answer)).isEqualTo(new Refusal(429, 60202));
            model.locked = true;
        } else {
            boolean valid = code.equals(model.code);
            assertThat(answer.json().path("valid").asBoolean()).isEqualTo(valid);
            assertThat(answer.json().path("sid").asText()).isEqualTo(model.sid);
            model.checks++;
            if (valid) {
                model.end();
            }
        }
    }

    private static void end(OtpDesk desk, Model model, String status) {
        Door.Answer answer = desk.update(ANN, status);
        boolean there = !model.sid.isEmpty() && !model.locked;
        assertThat(answer.status()).isEqualTo(there ? 200 : 404);
        if (there) {
            model.end();
        }
    }

    private static void fetch(OtpDesk desk, Model model) {
        assertThat(desk.fetch(ANN).status()).isEqualTo(model.sid.isEmpty() || model.locked ? 404 : 200);
    }
}
