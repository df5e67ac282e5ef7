package dev.tidings.mock.verify;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.World;
import java.util.Optional;

/** The templates of each account. */
public final class Templates {
    private final Table<VerifyTemplate> own;

    private Templates(World world) {
        this.own =
                world.table("verify.templates", VerifyTemplate.class, VerifyTemplate::sid, VerifyTemplate::accountSid);
    }

    static Templates in(World world) {
        return new Templates(world);
    }

    /** The template {@code sid} that {@code accountSid} sees. */
    public Optional<VerifyTemplate> find(String accountSid, String sid) {
        return own.find(sid).filter(each -> each.accountSid().equals(accountSid));
    }

    /**
     * The same, which must be there.
     *
     * @throws ApiError 60228 if it is not
     */
    public VerifyTemplate get(String accountSid, String sid) {
        // That it is answered with 404 is unconfirmed.
        return find(accountSid, sid).orElseThrow(() -> new ApiError(60228, 404, "Template " + sid + " was not found"));
    }
}
