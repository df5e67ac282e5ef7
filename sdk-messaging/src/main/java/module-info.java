/** Messages, services and their senders, numbers, short links, accounts, usage, prices, TwiML replies, typed webhooks. */
module dev.tidings.messaging {
    requires transitive dev.tidings.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    // Not transitive, as its annotations on public types would have it: then every application would need it.
    requires static org.immutables.value;

    exports dev.tidings.messaging;
    exports dev.tidings.messaging.account;
    exports dev.tidings.messaging.alert;
    exports dev.tidings.messaging.application;
    exports dev.tidings.messaging.callerid;
    exports dev.tidings.messaging.consent;
    exports dev.tidings.messaging.channel;
    exports dev.tidings.messaging.content;
    exports dev.tidings.messaging.content.type;
    exports dev.tidings.messaging.link;
    exports dev.tidings.messaging.message;
    exports dev.tidings.messaging.number;
    exports dev.tidings.messaging.pricing;
    exports dev.tidings.messaging.safety;
    exports dev.tidings.messaging.service;
    exports dev.tidings.messaging.twiml;
    exports dev.tidings.messaging.usage;
    exports dev.tidings.messaging.webhook;

    // Jackson reads models through their package-private generated classes.
    opens dev.tidings.messaging.account to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.alert to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.application to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.callerid to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.consent to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.channel to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.content to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.link to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.message to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.number to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.pricing to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.safety to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.service to
            com.fasterxml.jackson.databind;
    opens dev.tidings.messaging.usage to
            com.fasterxml.jackson.databind;
}
