package dev.tidings.mock.subscription;

import java.util.Map;

/**
 * Something that happened to a factor or a challenge.
 *
 * @param type what
 * @param accountSid whose it is
 * @param serviceSid {@code VA…}
 * @param subjectSid the factor or challenge; what happens to one is told in order
 * @param about what is told beside account, service and type, by parameter
 * @param details what only {@link Subscription.Version#V2} tells, by parameter
 */
public record FactorEvent(
        EventType type,
        String accountSid,
        String serviceSid,
        String subjectSid,
        Map<String, String> about,
        Map<String, String> details) {}
