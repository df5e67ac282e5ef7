package dev.tidings.mock;

import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.CarrierProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * How messages fare that no rule is about. Unless told otherwise each is delivered within five seconds of leaving its
 * sender's queue, so that a first test can count on it.
 */
public final class MockNetwork {
    private final Backend backend;

    MockNetwork(Backend backend) {
        this.backend = backend;
    }

    /** Every message is delivered within five seconds again; profiles that were set are forgotten. */
    public void prompt() {
        set(new CarrierNetwork.Setting(false, List.of()));
    }

    /** Every region is as it is out there: slow receipts, dead numbers, filters. Profiles that were set are forgotten. */
    public void lifelike() {
        set(new CarrierNetwork.Setting(true, List.of()));
    }

    /**
     * {@code regions} are as they are out there, the others stay as they are.
     *
     * @param regions ISO 3166 codes in upper case, or channels such as {@code whatsapp}
     */
    public void lifelike(String... regions) {
        List<CarrierProfile> profiles = new ArrayList<>();
        for (String each : regions) {
            profiles.add(CarrierNetwork.lifelike(each));
        }
        profiles.forEach(this::profile);
    }

    /** Sets the profile of one region, the others stay as they are. */
    public void profile(CarrierProfile profile) {
        backend.world.run(tx -> {
            CarrierNetwork.Setting now = backend.network.setting();
            List<CarrierProfile> profiles = new ArrayList<>(now.profiles());
            profiles.removeIf(each -> each.region().equals(profile.region()));
            profiles.add(profile);
            backend.network.set(tx, new CarrierNetwork.Setting(now.lifelike(), profiles));
            return tx;
        });
    }

    /** The profile of a country, by its ISO 3166 code in upper case, or of a channel such as {@code whatsapp}. */
    public CarrierProfile profile(String region) {
        return backend.network.profile(region);
    }

    /**
     * Takes {@code number} out of service: messages to it are not delivered from now on (30005), and if it is a US number today's
     * list of deactivations names it, which can be fetched when the day is over.
     *
     * @throws IllegalArgumentException if it is no number in E.164
     */
    public void deactivate(String number) {
        backend.world.run(tx -> backend.deactivations.deactivate(tx, number));
    }

    /** Gives {@code number} to a new subscriber: messages reach it again. */
    public void reactivate(String number) {
        backend.world.run(tx -> backend.deactivations.reactivate(tx, number));
    }

    private void set(CarrierNetwork.Setting setting) {
        backend.world.run(tx -> {
            backend.network.set(tx, setting);
            return tx;
        });
    }
}
