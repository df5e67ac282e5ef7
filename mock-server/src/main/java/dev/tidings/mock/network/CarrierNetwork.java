package dev.tidings.mock.network;

import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Randomness;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carriers of every country, each with its latency and its failures, and the rules that override them.
 *
 * <p>For the maintainer: {@code plan} is on the path of every message and costs a look-up, two draws and one object as long as
 * no rule is set. It draws twice whether or not a rule decides, so that a rule about some messages leaves the others as they
 * were. All fields that change do so under the world's lock, when the command that changes them commits.
 */
public final class CarrierNetwork implements Network {
    /** Regions met that are remembered as tables; there are some 250 countries, and callers may name what they like. */
    private static final int MOST_COURSES = 1_000;

    private static final String NOWHERE = "001";

    /**
     * What was set, as it stands.
     *
     * @param lifelike whether regions without a profile of their own are as they are out there, rather than prompt and sure
     * @param profiles of regions that have one of their own, each region once
     */
    public record Setting(boolean lifelike, List<CarrierProfile> profiles) {
        /** How it is unless set: every message is delivered, within five seconds. */
        public static final Setting PROMPT = new Setting(false, List.of());

        /** Refuses two profiles of one region. */
        public Setting {
            profiles = List.copyOf(profiles);
            Set<String> regions = new HashSet<>();
            for (CarrierProfile each : profiles) {
                if (!regions.add(each.region())) {
                    throw Refused.text("region", each.region(), "given once");
                }
            }
        }
    }

    private final long seed;
    private final RuleBook rules;
    private final Map<String, Course> courses = new HashMap<>();
    private final Map<Latency, Duration[]> tables = new HashMap<>();
    private volatile Setting setting = Setting.PROMPT;

    private CarrierNetwork(World world, RuleBook rules) {
        this.seed = world.seed();
        this.rules = rules;
        world.keep(new Part<>("network.carriers", Setting.class, () -> setting, this::apply));
    }

    /** The network of {@code world}, overridden by {@code rules}. */
    public static CarrierNetwork in(World world, RuleBook rules) {
        return new CarrierNetwork(world, rules);
    }

    @Override
    public Journey plan(Transaction tx, Dispatch dispatch) {
        long number = spread(dispatch.to());
        Journey usual =
                course(dispatch).journey(Randomness.mixed(seed + number), Randomness.mixed(number), tx.chance());
        RuleBook.Struck<Fate> struck = rules.strike(tx.now(), dispatch);
        return struck == null ? usual : struck.effect().instead(usual, struck.cause());
    }

    private static long spread(String to) {
        return to.hashCode() * 0x9E3779B97F4A7C15L;
    }

    /**
     * The name of the carrier that serves {@code number} of {@code region}: the one that the timeline of a message to it names.
     * It is the same on every server whose region has the same carriers.
     */
    public String carrier(String number, String region) {
        CarrierProfile profile = profile(CarrierProfile.isRegion(region) ? region : NOWHERE);
        return Course.carrier(profile, Randomness.mixed(spread(number))).name();
    }

    private Course course(Dispatch dispatch) {
        String region = region(dispatch);
        Course course = courses.get(region);
        if (course == null) {
            if (courses.size() >= MOST_COURSES) {
                courses.clear();
            }
            course = Course.of(
                    profile(CarrierProfile.isRegion(region) ? region : NOWHERE),
                    latency -> tables.computeIfAbsent(latency, Latency::values));
            courses.put(region, course);
        }
        return course;
    }

    /** The channel of recipients that have one, else their country, else what stands for numbers of no country. */
    private static String region(Dispatch dispatch) {
        int colon = dispatch.to().indexOf(':');
        return colon > 0
                ? dispatch.to().substring(0, colon)
                : dispatch.region().isEmpty() ? NOWHERE : dispatch.region();
    }

    /** What was set. */
    public Setting setting() {
        return setting;
    }

    /** Changes what was set, all of it, for messages that enter their sender's queue from now on. */
    public void set(Transaction tx, Setting next) {
        tx.onCommit(() -> apply(next));
    }

    private void apply(Setting next) {
        setting = next;
        courses.clear();
        tables.clear();
    }

    /** The profile of {@code region} as it is now: its own, or the one that this server has ready. */
    public CarrierProfile profile(String region) {
        Setting now = setting;
        CarrierProfile own = own(now, region);
        return own != null ? own : now.lifelike() ? lifelike(region) : CarrierCatalogue.prompt(region);
    }

    private static @Nullable CarrierProfile own(Setting setting, String region) {
        for (CarrierProfile each : setting.profiles()) {
            if (each.region().equals(region)) {
                return each;
            }
        }
        return null;
    }

    /**
     * The profile of {@code region}, a country or a channel, as it is out there: slow receipts, numbers that do not exist,
     * handsets that are off, filters; where receipts stop at {@code sent}, nothing further.
     */
    public static CarrierProfile lifelike(String region) {
        return CarrierCatalogue.lifelike(region);
    }

    /** The profile of {@code region}, a country or a channel, in which every message is delivered within five seconds. */
    public static CarrierProfile prompt(String region) {
        return CarrierCatalogue.prompt(region);
    }
}
