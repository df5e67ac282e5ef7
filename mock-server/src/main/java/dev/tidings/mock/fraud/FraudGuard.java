package dev.tidings.mock.fraud;

import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.safety.SafeList;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which text messages with codes may be sent, and learns from those that are. */
public final class FraudGuard {
    /**
     * A text message with a code that is to be sent.
     *
     * @param accountSid whose it is
     * @param serviceSid of the Verify service
     * @param line the recipient
     * @param customCode whether the application chose the code
     * @param deviceIp where the person who asked for it is; null if the application does not say
     */
    public record Send(
            String accountSid,
            String serviceSid,
            Line line,
            boolean customCode,
            @Nullable String deviceIp) {}

    /**
     * What the guard asks.
     *
     * @param plan reads numbers
     * @param safeList who is never blocked
     * @param network who serves a number
     * @param geo where accounts send to
     */
    public record Rooms(NumberPlan plan, SafeList safeList, CarrierNetwork network, VerifyGeo geo) {}

    private final VerifyGeo geo;

    private FraudGuard(World world, Rooms rooms) {
        this.geo = rooms.geo();
    }

    /** The guard of {@code world}, who has seen nothing yet. */
    public static FraudGuard in(World world, Rooms rooms) {
        return new FraudGuard(world, rooms);
    }

    /** Where accounts send to. */
    public VerifyGeo geo() {
        return geo;
    }

    /**
     * Whether {@code send} may be sent: what its country's policy, the safe list and Fraud Guard say together. Not to be asked about what
     * was sent with {@code RiskCheck=disable}.
     *
     * <p>A refusal is remembered, as long as the command succeeds that has asked: let it return the decision, and throw {@link
     * Decision#refusal} outside of it.
     */
    public Decision decide(Transaction tx, Send send) {
        return Decision.allow("nothing is held against it");
    }

    /**
     * Learns that {@code send} was sent.
     *
     * @param attemptKey what may be converted, such as the SID of the verification; a resend of the same code has the same
     */
    public void sent(Transaction tx, Send send, String attemptKey) {}

    /** Learns that the code of {@code attemptKey} was entered; nothing happens if it knows of none or it was already. */
    public void converted(Transaction tx, String attemptKey) {}

    /** Learns that {@code accountSid} has looked up {@code e164}, which is a sign that it will send there. */
    public void looked(Transaction tx, String accountSid, String e164) {}

    /** What is known of {@code e164} at {@code now}, when {@code accountSid} asks. */
    public Risk risk(String accountSid, String e164, Instant now) {
        return new Risk(Optional.of(CarrierRisk.LOW), false, Optional.empty(), Optional.empty(), 0);
    }
}
