package dev.tidings.mock.fraud;

import java.time.Instant;

/**
 * One decision as it is remembered.
 *
 * @param at when it was made
 * @param accountSid who wanted to send
 * @param serviceSid of the Verify service
 * @param to the recipient, in E.164
 * @param level of the service then
 * @param decision what was decided
 * @param assessment what spoke for fraud with the recipient's range then; if it was blocked, when the block began
 */
public record Judgement(
        Instant at,
        String accountSid,
        String serviceSid,
        String to,
        ProtectionLevel level,
        Decision decision,
        Assessment assessment) {}
