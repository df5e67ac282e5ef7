package dev.tidings.mock.fraud;

import dev.tidings.mock.number.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up what speaks for fraud. {@link Signal} says what each signal is; here are its bounds.
 *
 * <p>For the maintainer: the bounds were set on seeds 1 to 50 of the traffic generator, and {@code fraud.DetectionTest} holds them
 * on others. A range needs two strong signals to be blocked at the standard level, and a country needs that codes for it are no longer
 * entered: many innocent people are behind its prefix.
 */
final class Assessor {
    /** How old an attempt must be for it to matter that its code was not entered; most people take less. */
    static final long MATURE = 30_000;

    /** For how long a blocked prefix makes its country suspect. */
    static final long NEARBY = 60 * 60_000L;

    private static final long DAY = 24 * 60 * 60_000L;

    /** A burst that is over sooner may be anything, a test of an application most of all. */
    private static final long BURST = 20_000;

    private static final int CONSECUTIVE = 3;

    /** Slices of a country that are too young to tell, of half a minute: one for alarm, more before a country is blocked. */
    private static final int YOUNG = 1;

    private static final int YOUNG_COUNTRY = 6;

    private final Line line;
    private final long digits;
    private final long now;
    private final boolean newCountry;
    private final CountryTraffic country;

    private Assessor(Line line, long now, Sightings.Account account, CountryTraffic country) {
        this.line = line;
        this.digits = PhonePrefix.digits(line.e164());
        this.now = now;
        this.country = country;
        this.newCountry = now - account.first >= DAY && now - country.first() < DAY;
    }

    /** Who assesses what an account sends to {@code line} at {@code now}. */
    static Assessor of(Line line, long now, Sightings.Account account, CountryTraffic country) {
        return new Assessor(line, now, account, country);
    }

    /** What is to be blocked at {@code level}, the narrowest prefix of all that reach it; else what speaks for fraud most. */
    Assessment worst(RangeTraffic range, ProtectionLevel level) {
        Assessment narrow = range(range, true);
        if (narrow.score() >= level.threshold()) {
            return narrow;
        }
        Assessment wide = range(range, false);
        Assessment worse = wide.score() > narrow.score() ? wide : narrow;
        if (worse.score() >= level.threshold()) {
            return worse;
        }
        Assessment all = country();
        return all.score() > worse.score() ? all : worse;
    }

    /** What speaks for fraud with the thousand numbers around the recipient, or the ten thousand. */
    private Assessment range(RangeTraffic range, boolean narrow) {
        if (range.size() < 4) {
            return Assessment.NONE;
        }
        Sight sight = range.look(now, RangeTraffic.suffix(digits), narrow);
        boolean nearby = country.fraudWithin(now, NEARBY) || alarmed();
        Points points = new Points();
        if (sight.numbers >= (nearby ? narrow ? 4 : 6 : narrow ? 8 : 12)) {
            points.add(Signal.ADJACENCY, sight.consecutive(CONSECUTIVE) ? 40 : 30, sight.numbers);
        }
        int velocity = velocity(sight, nearby);
        if (velocity > 0) {
            points.add(Signal.VELOCITY, velocity, sight.open);
        }
        if (sight.mature >= (nearby ? 10 : 20) && sight.conversion() < 20) {
            points.add(Signal.CONVERSION, 25, sight.conversion());
        }
        if (sight.trusted()) {
            points.add(Signal.TRUST, -40, sight.conversion());
        }
        if (sight.mechanical()) {
            points.add(Signal.BOT, 10, sight.numbers);
        }
        if (nearby && sight.numbers >= 4) {
            points.add(Signal.NEARBY, 20, sight.numbers);
        }
        long prefix = narrow ? PhonePrefix.thousand(digits) : PhonePrefix.tenThousand(digits);
        return assessment(prefix, points, KnownRisks.of(line.region(), PhonePrefix.tenThousand(digits)));
    }

    private int velocity(Sight sight, boolean nearby) {
        boolean lasting = nearby || sight.waiting(now) >= BURST;
        if (lasting && sight.open >= (nearby ? 8 : 20)) {
            return sight.open >= 40 ? 40 : 30;
        }
        return sight.open >= 10 && sight.waiting(now) >= BURST / 4 ? 10 : 0;
    }

    /** Whether the codes for the whole country have stopped being entered, while more are sent than usual. */
    private boolean alarmed() {
        int lately = country.lately(now);
        if (lately < 20 || lately < 3 * country.usual(now)) {
            return false;
        }
        int mature = country.mature(now, YOUNG);
        return mature >= 15 && 5 * country.matureConverted(now, YOUNG) < mature;
    }

    /** What speaks for fraud with the whole country. */
    private Assessment country() {
        int lately = country.lately(now);
        Points points = new Points();
        if (lately < 100 || lately < 5 * country.usual(now)) {
            return Assessment.NONE;
        }
        int mature = country.mature(now, YOUNG_COUNTRY);
        int converted = country.matureConverted(now, YOUNG_COUNTRY);
        if (mature < 50 || 20 * converted >= mature) {
            return Assessment.NONE;
        }
        points.add(Signal.VELOCITY, 30, lately);
        points.add(Signal.CONVERSION, 25, 100 * converted / mature);
        return assessment(PhonePrefix.country(digits), points, KnownRisks.of(line.region()));
    }

    private Assessment assessment(long prefix, Points points, CarrierRisk risk) {
        if (points.sum == 0) {
            return Assessment.NONE;
        }
        if (newCountry) {
            points.add(Signal.NEW_COUNTRY, 10, (int) ((now - country.first()) / 60_000));
        }
        if (risk.compareTo(CarrierRisk.MODERATE) >= 0) {
            points.add(Signal.KNOWN_RISK, risk == CarrierRisk.HIGH ? 15 : 5, 1);
        }
        int score = Math.max(0, KnownRisks.rarelyAimedAt(line.region()) ? points.sum / 2 : points.sum);
        return new Assessment(PhonePrefix.written(prefix), score, List.copyOf(points.findings));
    }

    private static final class Points {
        private final List<Finding> findings = new ArrayList<>(6);
        private int sum;

        void add(Signal signal, int points, int seen) {
            findings.add(new Finding(signal, points, seen));
            sum += points;
        }
    }
}
