package dev.tidings.mock.safety;

import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which countries accounts may send to. Each account has its own permissions: that those of a sub-account begin as its parent's
 * is not documented. Which countries a new account has is not documented either; here it has all that are served, so that a
 * first message goes wherever it is sent.
 */
public final class GeoPermissions {
    /** Countries that the API cannot switch; only a person can, in the Console. */
    private static final Set<String> HIGH_RISK =
            Set.of("AZ", "BD", "DZ", "IL", "LK", "NG", "OM", "PK", "PS", "TJ", "TN");

    /** Countries that nobody sends to. */
    private static final Set<String> NOT_SERVED = Set.of("CU", "IR", "SY");

    /**
     * What is switched off in one account.
     *
     * @param accountSid whose it is
     * @param disabled ISO 3166 codes in upper case
     */
    record Setting(String accountSid, Set<String> disabled) {}

    private final Table<Setting> settings;

    private GeoPermissions(World world) {
        this.settings = world.table("safety.countries", Setting.class, Setting::accountSid, any -> "");
    }

    /** The permissions of {@code world}, in which every country that is served is allowed. */
    public static GeoPermissions in(World world) {
        return new GeoPermissions(world);
    }

    /** Whether {@code accountSid} may send to {@code region}, an ISO 3166 code in upper case. */
    public boolean allows(String accountSid, String region) {
        Row<Setting> row = settings.row(accountSid);
        return served(region) && (row == null || !row.value().disabled().contains(region));
    }

    /** Allows {@code accountSid} to send to {@code region}, or forbids it. */
    public void set(Transaction tx, String accountSid, String region, boolean enabled) {
        set(tx, accountSid, enabled ? Set.of() : Set.of(region), enabled ? Set.of(region) : Set.of());
    }

    /** Forbids {@code accountSid} to send to {@code off} and then allows {@code on}; the rest stays. */
    void set(Transaction tx, String accountSid, Set<String> off, Set<String> on) {
        Row<Setting> row = settings.row(accountSid);
        Set<String> disabled =
                new LinkedHashSet<>(row == null ? Set.of() : row.value().disabled());
        disabled.addAll(off);
        disabled.removeAll(on);
        tx.put(settings, new Setting(accountSid, disabled));
    }

    /** Whether anybody sends to {@code region}. */
    static boolean served(String region) {
        return !NOT_SERVED.contains(region);
    }

    /** Whether the permission for {@code region} is none that the API can change. */
    static boolean highRisk(String region) {
        return HIGH_RISK.contains(region);
    }
}
