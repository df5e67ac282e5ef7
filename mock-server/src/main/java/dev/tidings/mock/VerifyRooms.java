package dev.tidings.mock;

import dev.tidings.mock.attempt.Attempts;
import dev.tidings.mock.challenge.Challenges;
import dev.tidings.mock.device.DeviceGate;
import dev.tidings.mock.device.DeviceTokens;
import dev.tidings.mock.factor.Entities;
import dev.tidings.mock.factor.Factors;
import dev.tidings.mock.factor.Proofs;
import dev.tidings.mock.fraud.FraudGuard;
import dev.tidings.mock.fraud.VerifyGeo;
import dev.tidings.mock.limit.MessagingConfigurations;
import dev.tidings.mock.limit.RateLimits;
import dev.tidings.mock.lookup.DataPackage;
import dev.tidings.mock.lookup.Lookups;
import dev.tidings.mock.otp.Verifications;
import dev.tidings.mock.passkey.Passkeys;
import dev.tidings.mock.subscription.Subscriptions;
import dev.tidings.mock.usage.Charge;
import dev.tidings.mock.verify.VerifySafeList;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.world.World;

/** The rooms that find out who somebody is: verifications, factors, what is known of numbers, and the guard against fraud. */
final class VerifyRooms {
    private final World world;
    final VerifyServices verifyServices;
    final VerifySafeList verifySafeList;
    final RateLimits rateLimits;
    final MessagingConfigurations messagingConfigurations;
    final Attempts attempts;
    final Subscriptions subscriptions;
    final Entities entities;
    final Factors factors;
    final Challenges challenges;
    final Proofs proofs;
    final DeviceTokens deviceTokens;
    final Passkeys passkeys;
    final FraudGuard fraudGuard;
    final Lookups lookups;
    final Verifications verifications;

    /** On the rooms of {@code house} below them, all of which are there. */
    VerifyRooms(Backend house, Settings settings) {
        world = house.world;
        verifyServices = VerifyServices.in(world, house.services);
        verifySafeList = VerifySafeList.in(world, house.safeList);
        rateLimits = RateLimits.in(world, verifyServices);
        messagingConfigurations = MessagingConfigurations.in(world, verifyServices, house.services);
        attempts = Attempts.keeping(world, settings.keptMessages());
        subscriptions = Subscriptions.in(world, verifyServices, house.accounts, house.webhooks);
        entities = Entities.in(world, verifyServices);
        factors = Factors.in(world, entities, subscriptions);
        challenges = Challenges.keeping(
                world, new Challenges.Rooms(verifyServices, factors, subscriptions), settings.keptMessages());
        proofs = Proofs.of(world, factors);
        deviceTokens = DeviceTokens.in(world, verifyServices);
        passkeys = Passkeys.in(world, new Passkeys.Rooms(entities, factors, challenges));
        fraudGuard =
                FraudGuard.in(world, new FraudGuard.Rooms(house.numbers.plan(), house.safeList, VerifyGeo.in(world)));
        lookups = lookups(house);
        verifications = verifications(house);
    }

    /** Lets devices in, which have no credentials of an account. */
    DeviceGate devices() {
        return DeviceGate.of(world, new DeviceGate.Rooms(entities, factors, challenges, deviceTokens));
    }

    private Verifications verifications(Backend house) {
        return Verifications.in(
                world,
                new Verifications.Rooms(
                        verifyServices,
                        attempts,
                        rateLimits,
                        messagingConfigurations,
                        fraudGuard,
                        house.safeList,
                        house.lines,
                        house.numbers,
                        house.services,
                        house.messages,
                        house.network,
                        house.handsets,
                        house.alerts));
    }

    private Lookups lookups(Backend house) {
        Lookups made = Lookups.in(
                world,
                new Lookups.Rooms(
                        house.accounts,
                        house.numbers.plan(),
                        house.lines,
                        new Lookups.Packages(fraudGuard, house.handsets, house.deactivations)));
        made.verifications((accountSid, sid) -> attempts.knows(accountSid, sid));
        made.onCharge((tx, accountSid, one, price) -> {
            String category = one == DataPackage.LINE_TYPE_INTELLIGENCE ? "carrier-lookups" : "lookups";
            house.usage.charge(tx, new Charge(accountSid, category, 1, price));
            house.balances.charge(tx, accountSid, price);
        });
        return made;
    }
}
