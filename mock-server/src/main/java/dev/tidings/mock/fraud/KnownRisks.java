package dev.tidings.mock.fraud;

import dev.tidings.mock.world.Randomness;
import java.util.Set;

/**
 * Whose numbers fraud is known to use. Countries of high risk are those that Twilio's messages treat so; the rest is ours: which
 * operators share their revenue with fraudsters nobody publishes, so some ranges of each country are theirs here.
 */
final class KnownRisks {
    private static final Set<String> HIGH = Set.of("AZ", "BD", "DZ", "IL", "LK", "NG", "OM", "PK", "PS", "TJ", "TN");

    private static final Set<String> MODERATE = Set.of(
            "AF", "AL", "BA", "CI", "CM", "CU", "DO", "EG", "ET", "GE", "GH", "GN", "HT", "ID", "IQ", "JM", "JO", "KE",
            "KG", "KH", "KW", "KZ", "LA", "LB", "LY", "MA", "MG", "ML", "MM", "MZ", "NP", "PH", "RS", "SD", "SN", "SO",
            "TZ", "UA", "UG", "UZ", "VN", "YE", "ZM", "ZW");

    private KnownRisks() {}

    /** The category of the carrier that has the ten thousand numbers {@code prefix} in {@code region}. */
    static CarrierRisk of(String region, long prefix) {
        int chance = (int) (Randomness.mixed(prefix / 100 * 0x9E3779B97F4A7C15L) >>> 1) & 15;
        if (HIGH.contains(region)) {
            return chance < 10 ? CarrierRisk.HIGH : CarrierRisk.MODERATE;
        }
        if (MODERATE.contains(region)) {
            return chance < 10 ? CarrierRisk.MODERATE : CarrierRisk.MILD;
        }
        return chance < 14 ? CarrierRisk.LOW : CarrierRisk.MILD;
    }

    /** The category of carriers of {@code region} in general. */
    static CarrierRisk of(String region) {
        return HIGH.contains(region)
                ? CarrierRisk.HIGH
                : MODERATE.contains(region) ? CarrierRisk.MODERATE : CarrierRisk.LOW;
    }

    /** Whether fraud rarely aims at {@code region}. */
    static boolean rarelyAimedAt(String region) {
        return region.equals("US") || region.equals("CA");
    }
}
