package dev.tidings.mock;

import dev.tidings.mock.fraud.Block;
import dev.tidings.mock.fraud.Continent;
import dev.tidings.mock.fraud.FraudGuard;
import dev.tidings.mock.fraud.GeoChannel;
import dev.tidings.mock.fraud.GeoPolicy;
import dev.tidings.mock.fraud.Judgement;
import dev.tidings.mock.fraud.ProtectionLevel;
import java.util.List;

/**
 * What protects an account's codes from fraud: Fraud Guard and Verify's geographic permissions, which out there only the Console shows
 * and sets.
 */
public final class MockFraud {
    private final Backend backend;
    private final String accountSid;

    MockFraud(Backend backend, String accountSid) {
        this.backend = backend;
        this.accountSid = accountSid;
    }

    private FraudGuard guard() {
        return backend.verifying.fraudGuard;
    }

    /**
     * How its Verify service {@code serviceSid} is protected.
     *
     * @throws IllegalArgumentException if it has no such service
     */
    public ProtectionLevel level(String serviceSid) {
        return guard().level(own(serviceSid));
    }

    /**
     * Changes how its Verify service {@code serviceSid} is protected.
     *
     * @throws IllegalArgumentException if it has no such service
     */
    public void level(String serviceSid, ProtectionLevel level) {
        String own = own(serviceSid);
        backend.world.run(tx -> {
            guard().level(tx, own, level);
            return tx;
        });
    }

    /** What Verify may do in {@code region}, an ISO 3166 code in upper case, on {@code channel}. */
    public GeoPolicy geo(String region, GeoChannel channel) {
        return guard().geo().policy(accountSid, region, channel);
    }

    /**
     * Sets what Verify may do in {@code region}, an ISO 3166 code in upper case, on {@code channel}.
     *
     * @throws dev.tidings.mock.network.Refused if it is no country, or something else than text messages is to be monitored
     */
    public void geo(String region, GeoChannel channel, GeoPolicy policy) {
        backend.world.run(tx -> {
            guard().geo().set(tx, accountSid, region, channel, policy);
            return tx;
        });
    }

    /**
     * The same in all countries of {@code continent}.
     *
     * @throws dev.tidings.mock.network.Refused if something else than text messages is to be monitored
     */
    public void geo(Continent continent, GeoChannel channel, GeoPolicy policy) {
        backend.world.run(tx -> {
            guard().geo().set(tx, accountSid, continent, channel, policy);
            return tx;
        });
    }

    /** What was decided about its text messages, newest first, each with what spoke for fraud; the last thousand of the server. */
    public List<Judgement> decisions() {
        return backend.world.run(
                tx -> guard().judgements(each -> each.accountSid().equals(accountSid), Integer.MAX_VALUE));
    }

    /** The prefixes that are blocked for it now, those whose block began last first. */
    public List<Block> blocks() {
        return backend.world.run(
                tx -> guard().blocks(each -> each.accountSid().equals(accountSid) && each.inForce(tx.now())));
    }

    /**
     * Lifts the block of {@code prefix}, such as {@code +447400123}, and forgets what was sent there.
     *
     * @throws IllegalArgumentException if it is not blocked
     */
    public void lift(String prefix) {
        if (!backend.world.<Boolean>run(tx -> guard().lift(tx, accountSid, prefix))) {
            throw new IllegalArgumentException("prefix " + prefix + " is not blocked for account " + accountSid);
        }
    }

    private String own(String serviceSid) {
        return backend.verifying
                .verifyServices
                .find(serviceSid)
                .filter(each -> each.accountSid().equals(accountSid))
                .orElseThrow(() ->
                        new IllegalArgumentException("account " + accountSid + " has no Verify service " + serviceSid))
                .sid();
    }
}
