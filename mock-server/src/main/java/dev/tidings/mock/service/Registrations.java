package dev.tidings.mock.service;

/** Whether senders are registered as the countries they send to demand. */
@FunctionalInterface
public interface Registrations {
    /** All are. */
    Registrations ALL = (sender, region) -> 0;

    /**
     * Why {@code sender} may not send to {@code region}, an ISO 3166 code, such as 30034 (no A2P campaign), 30032 (toll-free
     * number not verified) or 30040 (name not registered); 0 if it may. What it says is remembered until {@link
     * Services#registrationsChanged}.
     */
    int refusal(PoolMember sender, String region);
}
