/** Conversations, participants, messages, users, roles, webhooks, configuration; typed webhooks and answers to them. */
module dev.tidings.conversations {
    requires transitive dev.tidings.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    // Not transitive, as its annotations on public types would have it: then every application would need it.
    requires static org.immutables.value;

    exports dev.tidings.conversations;
    exports dev.tidings.conversations.address;
    exports dev.tidings.conversations.conversation;
    exports dev.tidings.conversations.event;
    exports dev.tidings.conversations.membership;
    exports dev.tidings.conversations.message;
    exports dev.tidings.conversations.push;
    exports dev.tidings.conversations.service;
    exports dev.tidings.conversations.user;
    exports dev.tidings.conversations.webhook;

    // Jackson reads models through their package-private generated classes.
    opens dev.tidings.conversations.address to
            com.fasterxml.jackson.databind;
    opens dev.tidings.conversations.conversation to
            com.fasterxml.jackson.databind;
    opens dev.tidings.conversations.event to
            com.fasterxml.jackson.databind;
    opens dev.tidings.conversations.membership to
            com.fasterxml.jackson.databind;
    opens dev.tidings.conversations.message to
            com.fasterxml.jackson.databind;
    opens dev.tidings.conversations.push to
            com.fasterxml.jackson.databind;
    opens dev.tidings.conversations.service to
            com.fasterxml.jackson.databind;
    opens dev.tidings.conversations.user to
            com.fasterxml.jackson.databind;
    opens dev.tidings.conversations.webhook to
            com.fasterxml.jackson.databind;
}
