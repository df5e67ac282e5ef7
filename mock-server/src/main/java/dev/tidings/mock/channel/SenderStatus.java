package dev.tidings.mock.channel;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a sender has come. What may follow what stands in one table. */
public enum SenderStatus {
    /** It has just been asked for. */
    CREATING("CREATING"),
    /** An RCS sender that nobody has filled in; only consoles make such. */
    STUBBED("STUBBED"),
    /** An RCS sender that is not handed in yet. */
    DRAFT("DRAFT"),
    /** An RCS sender is being looked at. */
    TWILIO_REVIEW("TWILIO_REVIEW"),
    /** WhatsApp waits for the code that it sent to the number; RCS for the carriers. */
    PENDING_VERIFICATION("PENDING_VERIFICATION"),
    /** The code is being checked. */
    VERIFYING("VERIFYING"),
    /** It sends. */
    ONLINE("ONLINE"),
    /** It sends while the channel takes over a change. */
    UPDATING("ONLINE:UPDATING"),
    /** It does not send; reasons say why. */
    OFFLINE("OFFLINE");

    private static final Map<SenderStatus, Set<SenderStatus>> NEXT = Map.of(
            CREATING, EnumSet.of(DRAFT, PENDING_VERIFICATION, VERIFYING, OFFLINE),
            STUBBED, EnumSet.of(DRAFT, OFFLINE),
            DRAFT, EnumSet.of(TWILIO_REVIEW, OFFLINE),
            TWILIO_REVIEW, EnumSet.of(DRAFT, PENDING_VERIFICATION, OFFLINE),
            PENDING_VERIFICATION, EnumSet.of(VERIFYING, ONLINE, OFFLINE),
            VERIFYING, EnumSet.of(ONLINE, OFFLINE),
            ONLINE, EnumSet.of(UPDATING, OFFLINE),
            UPDATING, EnumSet.of(ONLINE, OFFLINE),
            OFFLINE, EnumSet.of(ONLINE, VERIFYING, DRAFT));

    private final String wire;

    SenderStatus(String wire) {
        this.wire = wire;
    }

    /** As the API writes it, such as {@code ONLINE:UPDATING}. */
    public String wire() {
        return wire;
    }

    /** Whether it sends and hears. */
    public boolean online() {
        return this == ONLINE || this == UPDATING;
    }

    /** Whether {@code next} may come after it. */
    public boolean leadsTo(SenderStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
