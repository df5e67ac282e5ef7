package dev.tidings.mock.webhook;

import java.util.List;

/** Which secrets an application could mistake for the one that its webhooks are signed with. */
@FunctionalInterface
public interface SigningSecrets {
    /**
     * A secret.
     *
     * @param owner what it belongs to, in words, such as {@code the API key SK…}
     * @param value itself
     */
    record Secret(String owner, String value) {}

    /** Those near {@code accountSid}, likeliest first. */
    List<Secret> near(String accountSid);
}
