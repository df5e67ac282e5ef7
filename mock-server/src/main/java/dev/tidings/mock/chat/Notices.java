package dev.tidings.mock.chat;

/**
 * Which push notifications a chat service sends.
 *
 * @param logged whether they are logged
 * @param message of a new message
 * @param badge whether those of new messages say how many are unread
 * @param media of a new message with media, which has no sound of its own
 * @param added of having been added to a conversation
 * @param removed of having been removed from one
 */
public record Notices(boolean logged, Notice message, boolean badge, Notice media, Notice added, Notice removed) {
    /** As of a new service: none. */
    public static final Notices NONE = new Notices(false, Notice.OFF, false, Notice.OFF, Notice.OFF, Notice.OFF);
}
