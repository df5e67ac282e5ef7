package dev.tidings.mock.consent;

import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import org.jspecify.annotations.Nullable;

/** Who has opted out of what. */
public final class Consents {
    private Consents() {}

    /** The consents of {@code world}, in which nobody has opted out yet. */
    public static Consents in(World world) {
        return new Consents();
    }

    /**
     * Whether {@code to} may not be sent to.
     *
     * @param accountSid who sends
     * @param serviceSid through which Messaging Service; null for none
     * @param from the sender; null if the service has not chosen one yet
     */
    public boolean blocks(String accountSid, @Nullable String serviceSid, @Nullable String from, String to) {
        return false;
    }

    /** Minds the keyword in {@code spoken}, if it is one. */
    public Heard hear(Transaction tx, Spoken spoken) {
        return Heard.NOTHING;
    }
}
