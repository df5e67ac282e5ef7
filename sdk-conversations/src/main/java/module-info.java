/** Conversations, participants, messages, users, roles, webhooks, configuration; typed webhooks and answers to them. */
module dev.tidings.conversations {
    requires transitive dev.tidings.core;
}
