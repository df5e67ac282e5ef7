package dev.tidings.mock.chat;

import org.jspecify.annotations.Nullable;

/**
 * What holds for the conversations of an account, and is copied onto them when they are made.
 *
 * @param accountSid whose it is
 * @param serviceSid the chat service that calls mean which name none
 * @param messagingServiceSid the Messaging Service through which conversations reach phones; null if none is set
 * @param inactiveTimer after which idle conversations become inactive; null for never
 * @param closedTimer after which they are closed; null for never
 */
public record ChatConfiguration(
        String accountSid,
        String serviceSid,
        @Nullable String messagingServiceSid,
        @Nullable IsoDuration inactiveTimer,
        @Nullable IsoDuration closedTimer) {}
