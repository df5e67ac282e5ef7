package dev.tidings.mock.service;

/** Whether senders are registered as the countries they send to demand. */
@FunctionalInterface
public interface Registrations {
    /** All are. */
    Registrations ALL = (sender, region) -> 0;

    /**
     * Why {@code sender} may not send to {@code region}, an ISO 3166 code or empty for recipients on a channel, such as 30034 (no A2P campaign), 30032 (toll-free
     * number not verified) 30040 (name not registered) or 63007 (not online on its channel); 0 if it may. What it says is remembered until {@link
     * Services#registrationsChanged}.
     */
    int refusal(PoolMember sender, String region);
}
