package dev.tidings.mock;

import dev.tidings.mock.line.CallerType;
import dev.tidings.mock.line.LineFacts;
import dev.tidings.mock.line.LineProfile;
import dev.tidings.mock.line.LineStatus;
import dev.tidings.mock.line.LineType;
import dev.tidings.mock.line.Person;
import dev.tidings.mock.lookup.DataPackage;
import dev.tidings.mock.lookup.Lookups;
import dev.tidings.mock.number.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What Lookup knows of one number. Each method takes effect at once, for all accounts, and answers with the number:
 *
 * <pre>{@code
 * server.lookup().number("+14155550123").lineType(LineType.LANDLINE).callerName("ACME INC", CallerType.BUSINESS);
 * }</pre>
 */
public final class MockLookupNumber {
    private final Backend backend;
    private final Line line;

    MockLookupNumber(Backend backend, Line line) {
        this.backend = backend;
        this.line = line;
    }

    /** It in E.164. */
    public String number() {
        return line.e164();
    }

    /** What is set of it. */
    public LineProfile profile() {
        return backend.lines.profile(line.e164());
    }

    /** Its line and carrier, as accounts without an override see them. */
    public LineFacts facts() {
        return backend.lines.facts("", line);
    }

    /** Makes it a line of {@code type}. */
    public MockLookupNumber lineType(LineType type) {
        return change(draft -> draft.lineType(type));
    }

    /** Gives it to the carrier {@code name}; its codes follow from the name. */
    public MockLookupNumber carrier(String name) {
        return carrier(name, null, null);
    }

    /**
     * Gives it to the carrier {@code name} with the codes of its network, three digits and two or three.
     *
     * @throws IllegalArgumentException if they are none
     */
    public MockLookupNumber carrier(String name, @Nullable String countryCode, @Nullable String networkCode) {
        return change(draft -> draft.carrier(name, countryCode, networkCode));
    }

    /** Shows calls from it as those of the person {@code name}; of nobody known if that is empty. */
    public MockLookupNumber callerName(String name) {
        return callerName(name, CallerType.CONSUMER);
    }

    /** Shows calls from it as those of {@code name}. */
    public MockLookupNumber callerName(String name, CallerType type) {
        return change(draft -> draft.caller(name, type));
    }

    /** Gives it another SIM now. */
    public MockLookupNumber simSwapped() {
        return simSwapped(backend.world.clock().now());
    }

    /** Gives it another SIM at {@code at}, which may lie ahead. */
    public MockLookupNumber simSwapped(Instant at) {
        return change(draft -> draft.simSwapped(at));
    }

    /** Within which time a swap of its SIM counts as one; 24 hours unless set. */
    public MockLookupNumber simSwapPeriod(Duration period) {
        return change(draft -> draft.simSwapPeriod(period));
    }

    /** Gives it to somebody else now. */
    public MockLookupNumber reassigned() {
        return reassigned(backend.world.clock().now());
    }

    /** Gives it to somebody else at {@code at}, which may lie ahead. */
    public MockLookupNumber reassigned(Instant at) {
        return change(draft -> draft.reassigned(at));
    }

    /** Forwards its calls, or does not. */
    public MockLookupNumber callForwarding(boolean forwarded) {
        return change(draft -> draft.callForwarding(forwarded));
    }

    /** Says whether anybody can be called there. */
    public MockLookupNumber lineStatus(LineStatus status) {
        return change(draft -> draft.lineStatus(status));
    }

    /** Says who has it, for identity matches and pre-filled forms. */
    public MockLookupNumber person(Person person) {
        return change(draft -> draft.person(person));
    }

    /**
     * Lets {@code one} fail with {@code code}, such as 60608.
     *
     * @throws IllegalArgumentException if no package fails with that
     */
    public MockLookupNumber error(DataPackage one, int code) {
        return error(one.wire(), code);
    }

    /**
     * Lets whole look-ups fail with {@code code}, such as 60614.
     *
     * @throws IllegalArgumentException if none fails with that
     */
    public MockLookupNumber error(int code) {
        return error(Lookups.REQUEST, code);
    }

    private MockLookupNumber error(String subject, int code) {
        if (!Lookups.isError(subject, code)) {
            throw new IllegalArgumentException("code " + code + " is no error of " + subject);
        }
        return change(draft -> draft.error(subject, code));
    }

    /** Forgets everything that was set of it. */
    public MockLookupNumber forget() {
        backend.world.run(tx -> backend.lines.forget(tx, line.e164()));
        return this;
    }

    private MockLookupNumber change(UnaryOperator<LineProfile.Draft> change) {
        backend.world.run(
                tx -> backend.lines.set(tx, change.apply(profile().draft()).done()));
        return this;
    }
}
