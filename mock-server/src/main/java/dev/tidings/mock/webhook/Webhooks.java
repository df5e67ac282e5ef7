package dev.tidings.mock.webhook;

/** Where webhooks are handed over to be sent. */
@FunctionalInterface
public interface Webhooks {
    /** Takes {@code call} to be sent soon; never waits, so that it may be called under the world's lock. */
    void send(WebhookCall call);
}
