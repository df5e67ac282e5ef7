package dev.tidings.mock.messaging;

import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import org.jspecify.annotations.Nullable;

/** Which accounts may say how long texts and addresses are kept. Off unless granted, as it is a feature that one asks for. */
final class MessagePrivacy {
    /**
     * What an account that may say so has said of all its messages.
     *
     * @param accountSid whose setting it is
     * @param discardContent whether texts and media go once they were sent
     * @param obfuscateAddress whether the recipient's last digits go then
     */
    record Setting(String accountSid, boolean discardContent, boolean obfuscateAddress) {}

    private final Table<Setting> settings;

    MessagePrivacy(World world) {
        this.settings = world.table("message.privacy", Setting.class, Setting::accountSid, any -> "");
    }

    void set(Transaction tx, Setting setting) {
        tx.put(settings, setting);
    }

    /** The setting of {@code accountSid}; null if it has none to make. */
    @Nullable
    Setting of(String accountSid) {
        Row<Setting> row = settings.row(accountSid);
        return row == null ? null : row.value();
    }
}
