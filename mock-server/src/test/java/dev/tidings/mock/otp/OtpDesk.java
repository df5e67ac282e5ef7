package dev.tidings.mock.otp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.verify.VerifyService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An application that verifies people: a judged server on a virtual clock, and the calls it makes. */
final class OtpDesk implements AutoCloseable {
    static final Instant START = Instant.parse("2027-01-01T00:00:00Z");
    static final String ANN = "+14155550123";

    /** Status and code: 20404 with 404 and so on; 0 if there is no code. */
    record Refusal(int status, int code) {}

    private final JudgedServer server = JudgedServer.at(START);
    final MockServer mock = server.mock();
    final Door door = Door.of(mock);
    final String service = mock.account().verify().service().sid();

    /** Changes the service. */
    OtpDesk with(UnaryOperator<VerifyService> change) {
        mock.account().verify().changeService(service, change);
        return this;
    }

    /** Turns switches of the service on. */
    OtpDesk features(UnaryOperator<Switches> change) {
        return with(each -> each.withFeatures(change.apply(Switches.NONE).features()));
    }

    /** Changes what is set beside the API. */
    OtpDesk console(UnaryOperator<OtpSettings> change) {
        mock.account().verify().console(service, change);
        return this;
    }

    /** The service's switches, one by one. */
    record Switches(boolean lookup, boolean skip, boolean dtmf, boolean psd2, boolean warning, boolean custom) {
        static final Switches NONE = new Switches(false, false, false, false, false, false);

        Switches withLookup(boolean skipLandlines) {
            return new Switches(true, skipLandlines, dtmf, psd2, warning, custom);
        }

        Switches withDtmf() {
            return new Switches(lookup, skip, true, psd2, warning, custom);
        }

        Switches withPsd2() {
            return new Switches(lookup, skip, dtmf, true, warning, custom);
        }

        Switches withWarning() {
            return new Switches(lookup, skip, dtmf, psd2, true, custom);
        }

        Switches withCustomCode() {
            return new Switches(lookup, skip, dtmf, psd2, warning, true);
        }

        VerifyService.Features features() {
            return new VerifyService.Features(lookup, skip, dtmf, psd2, warning, custom, false);
        }
    }

    private String path() {
        return "/verify/v2/Services/" + service;
    }

    /** A start; {@code more} names and values in turn. */
    Door.Answer start(String to, String channel, String... more) {
        return door.call("POST", path() + "/Verifications", form(List.of("To", to, "Channel", channel), more));
    }

    /** A start that must succeed. */
    JsonNode started(String to, String channel, String... more) {
        return must(201, start(to, channel, more));
    }

    /** A check of what was sent to {@code to}. */
    Door.Answer check(String to, String code, String... more) {
        return door.call("POST", path() + "/VerificationCheck", form(List.of("To", to, "Code", code), more));
    }

    /** A check without a code. */
    Door.Answer checkSilently(String to, String... more) {
        return door.call("POST", path() + "/VerificationCheck", form(List.of("To", to), more));
    }

    /** The status that a check answers. */
    String checked(String to, String code, String... more) {
        return must(200, check(to, code, more)).path("status").asText();
    }

    Door.Answer fetch(String which) {
        return door.call("GET", path() + "/Verifications/" + which.replace("+", "%2B"));
    }

    Door.Answer update(String which, String status) {
        return door.call("POST", path() + "/Verifications/" + which.replace("+", "%2B"), "Status", status);
    }

    /** The code that counts now. */
    String code(String to) {
        return mock.codes().latest(to);
    }

    /** Another code than {@link #code}. */
    String wrong(String to) {
        String code = code(to);
        return (code.charAt(0) == '9' ? '0' : (char) (code.charAt(0) + 1)) + code.substring(1);
    }

    void pass(Duration time) {
        mock.clock().advance(time);
    }

    /** What the handset shows, the oldest first, after a minute. */
    List<String> shown(String handset) {
        pass(Duration.ofMinutes(1));
        return mock.handset(handset).received().stream()
                .map(HandsetMessage::body)
                .toList();
    }

    static JsonNode must(int status, Door.Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("answered " + answer.status() + ": " + answer.text());
        }
        return answer.json();
    }

    static Refusal refusal(Door.Answer answer) {
        return new Refusal(answer.status(), answer.json().path("code").asInt());
    }

    private static String[] form(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Override
    public void close() {
        server.close();
    }
}
