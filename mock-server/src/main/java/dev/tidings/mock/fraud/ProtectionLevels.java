package dev.tidings.mock.fraud;

import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;

/** How Verify services are protected, which only the Console sets: at {@link ProtectionLevel#STANDARD} unless told otherwise. */
final class ProtectionLevels {
    /** The level of one service. */
    record Setting(String serviceSid, ProtectionLevel level) {}

    private final Table<Setting> settings;

    ProtectionLevels(World world) {
        this.settings = world.table("fraud.levels", Setting.class, Setting::serviceSid, any -> "");
    }

    ProtectionLevel of(String serviceSid) {
        Row<Setting> row = settings.row(serviceSid);
        return row == null ? ProtectionLevel.STANDARD : row.value().level();
    }

    void set(Transaction tx, String serviceSid, ProtectionLevel level) {
        tx.put(settings, new Setting(serviceSid, level));
    }
}
