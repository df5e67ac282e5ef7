/** Client handle, credentials, transport, retries, paging, errors, webhook signatures, numbers and segments. */
@SuppressWarnings("module") // The modules that the qualified export names are built after this one.
module dev.tidings.core {
    requires static transitive org.jspecify;
    // For the one method that takes a user's own OkHttpClient.
    requires transitive okhttp3;
    requires okio;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires org.slf4j;
    requires static org.immutables.value;

    exports dev.tidings.core;
    exports dev.tidings.core.error;
    exports dev.tidings.core.http;
    exports dev.tidings.core.value;
    exports dev.tidings.core.webhook;

    // Jackson reads SIDs and enums through their package-private creators.
    opens dev.tidings.core.value to
            com.fasterxml.jackson.databind;

    exports dev.tidings.core.internal.resource to
            dev.tidings.messaging,
            dev.tidings.verify,
            dev.tidings.conversations,
            dev.tidings.lookup;
}
