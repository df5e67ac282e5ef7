/** Messages, media, feedback, TwiML replies and typed webhooks. */
module dev.tidings.messaging {
    requires transitive dev.tidings.core;
}
