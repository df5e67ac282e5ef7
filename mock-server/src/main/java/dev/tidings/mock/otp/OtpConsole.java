package dev.tidings.mock.otp;

import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.function.UnaryOperator;

/** What is set of Verify services beside their API. */
public final class OtpConsole {
    private final Table<OtpSettings> table;

    private OtpConsole(World world) {
        this.table = world.table("otp.settings", OtpSettings.class, OtpSettings::serviceSid, any -> "");
    }

    /** The settings in {@code world}, which are the usual ones yet; those of a service end with it. */
    static OtpConsole in(World world, VerifyServices services) {
        OtpConsole made = new OtpConsole(world);
        services.onDelete((tx, service) -> {
            Row<OtpSettings> row = made.table.row(service.sid());
            if (row != null) {
                tx.delete(row);
            }
        });
        return made;
    }

    /** What is set of {@code serviceSid}. */
    public OtpSettings of(String serviceSid) {
        return table.find(serviceSid).orElseGet(() -> OtpSettings.usual(serviceSid));
    }

    /** Changes what is set of {@code serviceSid}, for what is started from now on. */
    public OtpSettings change(Transaction tx, String serviceSid, UnaryOperator<OtpSettings> change) {
        OtpSettings next = change.apply(of(serviceSid));
        tx.put(table, next);
        return next;
    }
}
