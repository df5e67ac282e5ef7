/** One-time codes, rate limits, TOTP, push, passkeys, templates, attempts; helpers for devices; typed webhooks. */
module dev.tidings.verify {
    requires transitive dev.tidings.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    // Not transitive, as its annotations on public types would have it: then every application would need it.
    requires static org.immutables.value;

    exports dev.tidings.verify;
    exports dev.tidings.verify.attempt;
    exports dev.tidings.verify.challenge;
    exports dev.tidings.verify.device;
    exports dev.tidings.verify.factor;
    exports dev.tidings.verify.limit;
    exports dev.tidings.verify.passkey;
    exports dev.tidings.verify.push;
    exports dev.tidings.verify.safety;
    exports dev.tidings.verify.service;
    exports dev.tidings.verify.template;
    exports dev.tidings.verify.verification;
    exports dev.tidings.verify.webhook;

    // Jackson reads models through their package-private generated classes.
    opens dev.tidings.verify.attempt to
            com.fasterxml.jackson.databind;
    opens dev.tidings.verify.challenge to
            com.fasterxml.jackson.databind;
    opens dev.tidings.verify.factor to
            com.fasterxml.jackson.databind;
    opens dev.tidings.verify.limit to
            com.fasterxml.jackson.databind;
    opens dev.tidings.verify.push to
            com.fasterxml.jackson.databind;
    opens dev.tidings.verify.safety to
            com.fasterxml.jackson.databind;
    opens dev.tidings.verify.service to
            com.fasterxml.jackson.databind;
    opens dev.tidings.verify.template to
            com.fasterxml.jackson.databind;
    opens dev.tidings.verify.verification to
            com.fasterxml.jackson.databind;
    opens dev.tidings.verify.webhook to
            com.fasterxml.jackson.databind;
}
